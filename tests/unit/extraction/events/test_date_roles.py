"""Each date finds its own trigger."""

from collections.abc import Callable

import pytest

from timeline.extraction.types import Extraction


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The law was approved on May 24, 2017, published on June 1, 2017 and took effect on"
            " January 1, 2018.",
            [
                ("2017-05-24", "approved"),
                ("2017-06-01", "published"),
                ("2018-01-01", "took effect"),
            ],
        ),
        (
            "The minister said on Monday that the bill was adopted in 2019.",
            [("2021-06-14", "said"), ("2019", "adopted")],
        ),
        (
            "After the resignation of the mayor in 2019, the town changed its name.",
            [("2019", "resignation")],
        ),
        (
            "On Monday the minister accused a rival of directing the old raid of May 4, 2019.",
            [("2021-06-14", "accused"), ("2019-05-04", "raid")],
        ),
        (
            "The club won the election in 2018 and 2019.",
            [("2018", "won"), ("2019", "won")],
        ),
        ("A man was killed with a knife in March 2019, police said.", [("2019-03", "killed")]),
        ("Police said a man was killed in March 2019.", [("2019-03", "killed")]),
        (
            "The state promised money for building schools in May 2019.",
            [("2019-05", "promised")],
        ),
        (
            "The council heard a long report at its regular meeting Monday.",
            [("2021-06-14", "heard")],
        ),
        ("In a paper issued on Monday, the bank upgraded the krone.", [("2021-06-14", "upgraded")]),
        ("In a paper issued on Monday by the bank.", [("2021-06-14", "issued")]),
        ("The council held its regular meeting Monday.", [("2021-06-14", "held")]),
        (
            "The minister promised to put the question to a referendum in 2023.",
            [("2023", "referendum")],
        ),
        ("The minister promised to put up a house in 2019.", [("2019", "promised")]),
        ("The minister promised an election in 2023.", [("2023", "promised")]),
        (
            "Police said he tried to rob a woman outside a shop on Monday.",
            [("2021-06-14", "rob")],
        ),
        ("Police said he went out to rob a woman on Monday.", [("2021-06-14", "went")]),
        ("The mayor died today.", [("2021-06-16", "died")]),
        ("Monday's summit angered the mayor.", [("2021-06-14", "summit")]),
        ("He died today.", [("2021-06-16", "died")]),
        ("After the vote, the mayor resigned in 2019.", [("2019", "resigned")]),
        ("On Monday, deputies rejected the bill.", [("2021-06-14", "rejected")]),
        ("Police arrested three men on Monday, officials said.", [("2021-06-14", "arrested")]),
    ],
)
def test_date_belongs_to_its_clause(
    extract_text: Callable[[str], Extraction], text: str, expected: list[tuple[str, str]]
) -> None:
    dated = [event for event in extract_text(text).events if event.timex]

    assert [(event.edtf, event.trigger.span.of(text)) for event in dated] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ja", "知事は辞任を2019年5月に表明し、2020年6月に退任した。", ["表明", "退任"]),
        ("ko", "시장은 2019년 5월 4일 사퇴했고 2020년 6월 7일 구속됐다.", ["사퇴", "구속"]),
        ("zh", "国会2019年5月4日通过法案，总统2020年6月7日签署。", ["通过", "签署"]),
        (
            "tr",
            "Bakan 4 Mayıs 2019'da istifa etti ve 7 Haziran 2020'de tutuklandı.",
            ["istifa etti", "tutuklandı"],
        ),
    ],
)
def test_date_stands_before_its_verb(
    extract_text: Callable[..., Extraction], language: str, text: str, expected: list[str]
) -> None:
    dated = [event for event in extract_text(text, language).events if event.timex]

    assert [event.trigger.span.of(text) for event in dated] == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Blue, the colour of 2019 and of much else.", "a date without an event"),
        ("If the court ruled on May 4, 2019, nobody knew.", "a condition"),
    ],
)
def test_date_without_event_is_set_aside_with_its_reason(
    extract_text: Callable[[str], Extraction], text: str, reason: str
) -> None:
    assert [rejection.reason for rejection in extract_text(text).rejected] == [reason]
