"""Which part of an article each paragraph is."""

import pytest

from timeline.extraction.text.paragraphs import find_paragraphs
from timeline.extraction.text.regions import find_regions
from timeline.extraction.types import Region

ARTICLE = """Parliament passes a budget

By Amina Odhiambo

The finance minister is shown in Nairobi in March 2021. [Treasury]

The budget was passed on Monday.

What comes next

The president has two weeks to sign it.

Do you like this article?

0 Comment(s)

Comment Policy * Denotes Required Field 1500 / 1500"""


def regions(text: str, title: str | None = None) -> list[Region]:
    return list(find_regions(text, find_paragraphs(text), title))


def region_of(line: str) -> Region:
    """The region of a line in the midst of an article."""
    return regions(f"The court ruled today.\n\n{line}\n\nThe law stands.\n\nIt was close.")[1]


def test_whole_article() -> None:
    assert regions(ARTICLE) == [
        Region.TITLE,
        Region.BYLINE,
        Region.CAPTION,
        Region.BODY,
        Region.BODY,
        Region.BODY,
        Region.BOILERPLATE,
        Region.BOILERPLATE,
        Region.BOILERPLATE,
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Share this article",
        "READ MORE: Why the bill failed",
        "We use cookies to improve this site. By going on you agree.",
        "1500 / 1500",
        "___",
        "Copyright (c) 2015. Sample Wire, Inc.",
        "© 1997-2020, Sample Wire",
        "(Reporting by Amina Odhiambo; Editing by Li Wei)",
        "Читайте также",
        "À lire aussi",
        "Mehr zum Thema",
        "Te puede interesar",
        "Leggi anche: la legge bocciata",
        "Leia também",
        "Lees ook",
        "Udostępnij na Facebooku",
        "İlgili haberler",
        "قد يعجبك أيضا",
        "Baca juga: RUU ditolak",
        "Tin liên quan",
    ],
)
def test_boilerplate(line: str) -> None:
    assert region_of(line) is Region.BOILERPLATE


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell after the vote.",
        "Comments by the minister angered voters.",
        "Copyright law was reformed in 2019.",
        "More than 40 members voted for the bill.",
        "The news came late.",
        "Related offences carry five years.",
        "Next year the ban will be lifted.",
        "Tags on cattle became compulsory in 2019.",
        "Latest figures show 69 cases.",
        "Search teams found two survivors.",
        "Donated blood must be tested from 2020.",
        "Print media must register.",
        "La stampa ha pubblicato il decreto.",
        "Relacionadas ao caso, duas leis mudaram.",
        "Reacties op de wet bleven uit.",
        "Reklama alkoholu będzie zakazana.",
        "Paylaşılan karar iptal edildi.",
        "شارك الوزير في الاجتماع أمس.",
        "Masuk akal, kata menteri.",
        "Ảnh hưởng của luật mới rất lớn.",
    ],
)
def test_body(line: str) -> None:
    assert region_of(line) is Region.BODY


@pytest.mark.parametrize(
    "line",
    [
        "Amina Odhiambo (file photo)",
        "FILE PHOTO: Members vote in Nairobi, March 2021",
        "Members vote in Nairobi. (Photo by Li Wei)",
        "Members vote in Nairobi. Li Wei/AFP",
        "A soldier is pictured in Garissa in September 2016.",
        "Am Wochenende gab es viele Unfälle (Symbolbild).",
        "Members vote in Nairobi (Amina Odhiambo/Sample Wire)",
    ],
)
def test_caption(line: str) -> None:
    assert region_of(line) is Region.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "The film is shown twice a day, the ministry said.",
        "The photo was taken in 2016.",
        "Image rights are protected by the act.",
        "The agency (AFP) reported it first.",
        "The union voted against it (CDU/CSU)",
        "The symbol (Symbol) was banned.",
    ],
)
def test_no_caption(line: str) -> None:
    assert region_of(line) is not Region.CAPTION


def test_title_given_marks_what_stands_before_it() -> None:
    text = (
        "An older story about coups...\n\nA new law!\n\nMay 3, 2019\n\nIt was signed.\n\nIt holds."
    )

    assert regions(text, "A new law!") == [
        Region.BOILERPLATE,
        Region.TITLE,
        Region.BYLINE,
        Region.BODY,
        Region.BODY,
    ]


def test_first_sentence_is_no_title() -> None:
    assert regions("The law was signed.\n\nIt holds.") == [Region.BODY, Region.BODY]


def test_lone_line_is_body() -> None:
    assert regions("Parliament passes a budget") == [Region.BODY]


def test_menu_of_short_lines() -> None:
    text = "The law was signed.\n\n- Africa\n- Business\n- Opinion pages\n\nThe end came soon."

    assert regions(text)[1:4] == [Region.BOILERPLATE] * 3


def test_two_short_lines_are_no_menu() -> None:
    assert regions("It was signed.\n\nWhat next\n\nWho pays\n\nThe end came soon.")[1:3] == [
        Region.BODY,
        Region.BODY,
    ]


def test_comments_end_an_article() -> None:
    text = "The law was signed.\n\nIt holds.\n\nComments\n\nI saw it in May 2019, says Jo."

    assert regions(text)[-1] is Region.BOILERPLATE


def test_comments_at_the_top_end_nothing() -> None:
    text = "Comments\n\nThe law was signed.\n\nIt holds.\n\nIt was close."

    assert regions(text)[-1] is Region.BODY


def test_title_may_stand_below_a_menu() -> None:
    menu = [f"{number}. Section {number} of the paper" for number in range(1, 8)]

    found = regions("\n\n".join([*menu, "A new law", "It was signed."]), "A new law")

    assert found == [*[Region.BOILERPLATE] * 7, Region.TITLE, Region.BODY]


def test_title_below_a_sentence_is_no_title() -> None:
    lines = ["It was signed." for _ in range(7)]

    found = regions("\n\n".join([*lines, "A new law", "It holds."]), "A new law")

    assert found == [*[Region.BODY] * 7, Region.BOILERPLATE, Region.BODY]


def test_title_again_is_boilerplate() -> None:
    text = "6. A new law passes\n\nA new law passes\n\nIt was signed.\n\n• A new law passes"

    found = regions(text, "A new law passes")

    assert found == [Region.BOILERPLATE, Region.TITLE, Region.BODY, Region.BOILERPLATE]


def test_credit_below_makes_a_caption() -> None:
    text = "A new law\n\nMembers vote on the law in the chamber\n\n© Li Wei / Wire\n\nIt holds."

    found = regions(text, "A new law")

    assert found == [Region.TITLE, Region.CAPTION, Region.BOILERPLATE, Region.BODY]


def test_credit_below_a_sentence_makes_none() -> None:
    text = "A new law\n\nMembers voted on the law.\n\n© Li Wei / Wire\n\nIt holds."

    found = regions(text, "A new law")

    assert found == [Region.TITLE, Region.BODY, Region.BOILERPLATE, Region.BODY]


def test_what_a_page_prints_again_is_boilerplate() -> None:
    lead = "The council adopted the plan on Monday."
    text = f"Council adopts the plan for the port\n\nCouncil adopts the plan for the port\n\n{lead}"

    assert regions(f"{text}\n\n{lead}\n\nIt will cost little.") == [
        Region.TITLE,
        Region.BOILERPLATE,
        Region.BODY,
        Region.BOILERPLATE,
        Region.BODY,
    ]


def test_what_a_story_says_again_far_down_or_in_a_word_is_body() -> None:
    lead = "The council adopted the plan on Monday."
    others = "\n\n".join(f"Speaker {number} was against it." for number in range(12))

    assert regions(f"{lead}\n\n{others}\n\n{lead}")[-1] is Region.BODY
    assert regions("It was over.\n\nThey went home.\n\nIt was over.") == [Region.BODY] * 3
