"""Datelines and bylines."""

import pytest

from timeline.extraction.text.dateline import find_dateline, is_byline
from timeline.extraction.types import Span

DATELINES = [
    ("ASTANA -- Parliament met.", "ASTANA", None),
    ("NAIROBI, Kenya (AP) _ Parliament met.", "NAIROBI", None),
    ("DAR ES SALAAM, Tanzania (AP) _", "DAR ES SALAAM", None),
    ("WASHINGTON, Nov. 17 (Reuters) - Congress met.", "WASHINGTON", "Nov. 17"),
    ("BERLIN — Der Bundestag tagte.", "BERLIN", None),
    ("ASTANA. March 13 (Interfax) - Nobody came.", "ASTANA", "March 13"),
    ("BEIJING, July 1, 2021 (Xinhua) -- The law applies.", "BEIJING", "July 1, 2021"),
    ("Paris (AFP) – Le Sénat a voté.", "Paris", None),
    ("Canberra, Australia (AAP) - Voters decide.", "Canberra", None),
    ("МОСКВА, 17 ноября. /ТАСС/. Дума приняла закон.", "МОСКВА", "17 ноября"),
    ("Москва. 17 ноября. ИНТЕРФАКС - Дума приняла закон.", "Москва", "17 ноября"),
    ("LOUISVILLE, Ky. (AP) — Voters decide.", "LOUISVILLE", None),
]

NO_DATELINES = [
    "The court - which sat on Monday - ruled.",
    "NATO is ready - but for what?",
    "IMPORTANT: the law has changed.",
    "Parliament (the lower house) met - and left.",
    "Kenya, Uganda and Rwanda signed.",
    "COVID-19 cases rose.",
    "In Paris, July 14 is a holiday - for all.",
    "US-based firms left.",
    "Sydney, Australia won the bid.",
    "ASTANA",
    "Minister Wanjiru, 54 - a lawyer - resigned.",
    "A - B",
]


@pytest.mark.parametrize(("text", "place", "date"), DATELINES)
def test_dateline(text: str, place: str, date: str | None) -> None:
    found = find_dateline(text, (Span(0, len(text)),))

    assert found is not None
    assert found.place is not None
    assert (found.place.of(text), found.date and found.date.of(text)) == (place, date)


@pytest.mark.parametrize("text", NO_DATELINES)
def test_no_dateline(text: str) -> None:
    assert find_dateline(text, (Span(0, len(text)),)) is None


@pytest.mark.parametrize(
    "line",
    [
        "By Arman Kaliyev",
        "This article was first published on 21st August 2017 and updated on July 5th, 2018",
        "By Amina Odhiambo and José de la Cruz",
        "BY WANJIRU MWANGI, Sample Gazette",
        "Published 17 November 2017",
        "Updated: 9:41 PM EDT, Mon June 4, 2018",
        "Saturday, March 19, 2022",
        "Wednesday, January 23rd, 2019 - 20:07",
        "02.12.2022",
        "2017-11-16",
        "11 июля 2017 г. • 11:29",
        "17 de noviembre de 2017",
        "Publié le 3 mai 2019 à 10:15",
        "Wed 29th April 2020 | 03:32 PM",
    ],
)
def test_byline(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the law will apply.",
        "By then nothing was left",
        "The law was published on 17 November 2017.",
        "Parliament sat in 2017",
        "On May 3, 2019 the court ruled",
        "Updated rules apply",
        "Chapter 12",
        "In 2017, at 10:15, the bells rang.",
        "By a vote of 5 to 4",
        "A timeline of the 2019 protests",
        "Mai 2019 wählte das Land",
        "May 3, 2019 was the day on which everything about this law began to change for good",
        "Posted workers",
    ],
)
def test_no_byline(line: str) -> None:
    assert not is_byline(line)
