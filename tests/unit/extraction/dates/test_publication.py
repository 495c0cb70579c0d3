"""When an article was published, told by the article."""

from datetime import date

import pytest

from timeline.extraction.dates import find_dates
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, PublicationBasis


def published(
    text: str, day: date | None = None, url: str | None = None
) -> tuple[date | None, PublicationBasis]:
    document = Document("1", text, day, language="en", url=url)
    publication, _ = find_dates(document, lay_out(document))
    return publication.date, publication.basis


def test_given_date_stands() -> None:
    day = date(2017, 11, 16)

    assert published("It was signed on July 11, 2019.", day) == (day, PublicationBasis.GIVEN)


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        (
            "Monday, June 12, 2023\n\nThe council voted on Tuesday.",
            date(2023, 6, 12),
            PublicationBasis.DATELINE,
        ),
        (
            "OSLO, 15 November 2023 -- The court overturned a judgment of June 2. The plan was "
            "announced on April 14, 2022.",
            date(2023, 11, 15),
            PublicationBasis.DATELINE,
        ),
        (
            "Updated on January 7, 2020.\n\nThe court set the trial for April 1, 2020.",
            date(2020, 1, 7),
            PublicationBasis.DATELINE,
        ),
        (
            "The minister said on November 13 that 40 had left since 2011. In 2016 nine left; "
            "in 2017 none did. The decree was signed on July 11.",
            date(2017, 11, 13),
            PublicationBasis.INFERRED,
        ),
        (
            "On July 31, 2019, two senators introduced the bill. It would tax imports.",
            date(2019, 7, 31),
            PublicationBasis.INFERRED,
        ),
        (
            "The council met on 3 March 2019. The clerk left in February 2019.",
            date(2019, 3, 3),
            PublicationBasis.INFERRED,
        ),
        (
            "The council met on 3 March 2019. It had met on 1 March and on 20 February.",
            date(2019, 3, 3),
            PublicationBasis.INFERRED,
        ),
        (
            "The council met on 3 December 2019. It had met on 1 March.",
            date(2019, 12, 3),
            PublicationBasis.INFERRED,
        ),
        (
            "The road is open again.\n\n"
            "This article was first published on 21 August 2017 and updated on July 5, 2018.",
            date(2017, 8, 21),
            PublicationBasis.DATELINE,
        ),
        (
            "Last May it was split. The council met on 3 March 2019.",
            date(2019, 3, 3),
            PublicationBasis.INFERRED,
        ),
    ],
)
def test_date_is_told_by_the_text(text: str, day: date, basis: PublicationBasis) -> None:
    assert published(text) == (day, basis)


@pytest.mark.parametrize(
    "text",
    [
        "The president signed it on July 11. Parliament had backed it in May.",
        "Wednesday, January 23, 2019\n\nSenators voted for it on June 22.",
        "March 13 - None has lost it since 2017. The law was changed in summer 2017.",
        "He was elected in 2011 and again in 2014.",
        "The law will take effect on January 1, 2031.",
        "Nothing happened.",
        "He was held on 29 December 2012. One trial began on 12 February, the next on 10 June.",
        "The council met on 3 March 2019. The school opened in May 2019.",
    ],
)
def test_text_without_evidence_gives_no_date(text: str) -> None:
    assert published(text) == (None, PublicationBasis.UNKNOWN)


def test_clock_of_the_page_dates_no_article() -> None:
    text = "Wednesday, January 23rd, 2019 | 14:05\n\nThe minister left after the budget failed."

    assert published(text) == (None, PublicationBasis.UNKNOWN)


ADDRESS = "https://news.example/2017/11/16/law-signed.html"


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        ("The law was signed on Thursday.", date(2017, 11, 16), PublicationBasis.INFERRED),
        (
            "Updated on November 15, 2017.\n\nThe law was signed.",
            date(2017, 11, 15),
            PublicationBasis.DATELINE,
        ),
        (
            "A march in May\n2 May 2017\n\nThe law was signed on Thursday.",
            date(2017, 11, 16),
            PublicationBasis.INFERRED,
        ),
        (
            "OSLO, 13 November 2017 -- The law was signed today.",
            date(2017, 11, 13),
            PublicationBasis.DATELINE,
        ),
    ],
)
def test_address_tells_the_day_that_the_text_does_not(
    text: str, day: date, basis: PublicationBasis
) -> None:
    assert published(text, url=ADDRESS) == (day, basis)


def test_given_date_stands_before_the_address() -> None:
    day = date(2017, 11, 17)

    assert published("The law was signed.", day, ADDRESS) == (day, PublicationBasis.GIVEN)


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        (
            "What will happen today, Friday 24 February 2023, on the roads? The vote is tomorrow.",
            date(2023, 2, 24),
            PublicationBasis.INFERRED,
        ),
        (
            "The council meets today (May 5, 2021) and will vote on June 8, 2021.",
            date(2021, 5, 5),
            PublicationBasis.INFERRED,
        ),
        (
            "(NEWSWIRE) - OSLO, 18 November 2020 - The law was passed. It had to be by 20 May.",
            date(2020, 11, 18),
            PublicationBasis.DATELINE,
        ),
        (
            "The court ruled today.\n\nNo one was hurt.\n\n2019-06-05T14:27:59+01:00",
            date(2019, 6, 5),
            PublicationBasis.DATELINE,
        ),
    ],
)
def test_text_names_its_own_day(text: str, day: date, basis: PublicationBasis) -> None:
    assert published(text) == (day, basis)


@pytest.mark.parametrize(
    "text",
    [
        "The vote is today. By 24 February 2031 the plan will end.",
        "Today, in the year 2031, nobody will remember.",
        "Today, Friday, the council met.",
        "The law will end today or on May 5, 2031.",
    ],
)
def test_a_date_away_from_today_is_not_its_day(text: str) -> None:
    assert published(text) == (None, PublicationBasis.UNKNOWN)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://paper.example.tn/1", date(2019, 1, 9)),
        ("https://paper.example.ph/1", date(2019, 9, 1)),
        ("https://paper.example.com/1", date(2019, 9, 1)),
        (None, date(2019, 9, 1)),
    ],
)
def test_the_domain_tells_whether_figures_begin_with_the_day(url: str | None, day: date) -> None:
    text = "Published the: 09/01/2019\n\nThe cabinet adopted two bills."
    document = Document("1", text, language="en", url=url)

    publication, _ = find_dates(document, lay_out(document))

    assert publication.date == day
