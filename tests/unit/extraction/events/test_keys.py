"""Words cut to what they are compared by."""

from datetime import date

import pytest

from timeline.extraction.events.keys import is_retold, make_key, topic_of
from timeline.extraction.events.stems import stems_of
from timeline.extraction.types import EventType


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        ("The senators' votes", ["senator", "votes"]),
        ("Назарбаев подписал", ["nazarba", "podpisa"]),
        ("Nazarbayev", ["nazarba"]),
        ("Παπανδρέου", ["papandr"]),
        ("Zürich and Łódź", ["zurich", "lodz"]),
        ("of the in 2017 — !", []),
    ],
)
def test_stems(text: str, stems: list[str]) -> None:
    assert list(stems_of(text)) == stems


def test_topic_begins_with_what_is_rare_and_often_said() -> None:
    text = "The ferry Brambleton sank. People said the Brambleton sank in the night."

    assert topic_of(text)[0] == "bramble"


def test_empty_text_has_no_topic() -> None:
    assert topic_of("") == ()


DAY, MONTH = (date(2021, 6, 14), date(2021, 6, 14)), (date(2021, 6, 1), date(2021, 6, 30))


@pytest.mark.parametrize(
    ("has_words", "days", "published", "retold"),
    [
        (True, DAY, date(2021, 6, 15), True),
        (True, DAY, date(2021, 6, 10), True),
        (True, DAY, None, True),
        (True, DAY, date(2021, 6, 14), False),
        (False, DAY, date(2021, 6, 15), False),
        (True, MONTH, date(2021, 6, 20), False),
        (True, (None, None), date(2021, 6, 20), False),
        (True, (DAY[0], None), date(2021, 6, 20), False),
    ],
)
def test_what_is_dated_beside_its_article_is_retold(
    has_words: bool, days: tuple[date | None, date | None], published: date | None, retold: bool
) -> None:
    assert is_retold(has_words, days, published) is retold


@pytest.mark.parametrize(
    ("sentence", "language", "names"),
    [
        ("Police in Brambleton held Ada Quill.", "en", {"bramble", "ada", "quill"}),
        ("Brambleton burns. Police are silent.", "en", set()),
        ("Die Polizei fasste den Täter in Bramberg.", "de", set()),
        ("В городе Брамблтон задержан мэр.", "ru", {"bramblt"}),
    ],
)
def test_names_are_capitals_within_a_sentence(
    sentence: str, language: str, names: set[str]
) -> None:
    key = make_key(
        type=EventType.OTHER,
        stage=None,
        days=DAY,
        countries=["KZ"],
        title="",
        actor=None,
        figures=[],
        sentence=sentence,
        language=language,
    )

    assert key.names == names
