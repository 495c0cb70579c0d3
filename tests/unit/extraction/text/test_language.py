"""Which language a text is in."""

import pytest

from timeline.extraction.text.language import find_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The president signed the law on Monday.", "en"),
        ("Le président a signé la loi lundi.", "fr"),
        ("El presidente firmó la ley el lunes.", "es"),
        ("Der Präsident unterzeichnete das Gesetz am Montag.", "de"),
        ("Президент подписал закон в понедельник.", "ru"),
        ("国会は法案を可決した。", "ja"),
        ("Законы", "ru"),
        ("THE PRESIDENT SIGNED THE LAW ON MONDAY.", "en"),
        ("ПРЕЗИДЕНТ ПОДПИСАЛ ЗАКОН В ПОНЕДЕЛЬНИК.", "ru"),
        ("", None),
        ("2017 -- 11/16", None),
        ("X", None),
        ("The law \ud800 was signed in the capital.", "en"),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert find_language(text) == language


def test_language_is_read_in_the_middle() -> None:
    text = f"By Jean Dupont\n{'Le Parlement a adopté la loi de finances. ' * 30}\nShare this"

    assert find_language(text) == "fr"
