"""Words cut to what they are compared by."""

import pytest

from timeline.extraction.events.keys import stems_of, topic_of


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
