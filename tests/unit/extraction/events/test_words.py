"""A sentence as words, in any script."""

import pytest

from timeline.extraction.events.words import is_letters, split_form, split_words
from timeline.extraction.text.unspaced import make_vocabulary
from timeline.extraction.types import Span


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Nazarbayev’s law, 7.8", ("nazarbayev", "law", ",", "7.8")),
        ("लोकसभा में विधेयक पारित", ("लोकसभा", "में", "विधेयक", "पारित")),
        ("لایحهٔ سه‌شنبه، نمی‌گوید", ("لایحه", "سهشنبه", ",", "نمیگوید")),
        ("toʻgʻrisida to‘g‘ri maʼqulladi", ("to'g'risida", "to'g'ri", "ma'qulladi")),
        ("“yes” \u200c no", ("“", "yes", "”", "\u200c", "no")),
    ],
)
def test_words_are_plain(text: str, forms: tuple[str, ...]) -> None:
    assert split_form(text) == forms


def test_vocabulary_parts_what_has_no_space() -> None:
    text = "「法案」を可決、（7月）"

    words = split_words(text, Span(0, len(text)), make_vocabulary(("法案", "可決")))

    assert words.forms == ("“", "法案", "”", "を", "可決", ",", "(", "7月", ")")
    assert [text[s:e] for s, e in zip(words.starts, words.ends, strict=True)][1] == "法案"


@pytest.mark.parametrize(
    ("form", "letters"),
    [("word", True), ("विधेयक", True), ("covid-19", False), ("کوید-۱۹", False), ("٪", False)],
)
def test_letters_and_their_marks(form: str, letters: bool) -> None:
    assert is_letters(form) is letters
