"""``bis Freitag``, ``hasta el 31 de diciembre``, ``31 Aralık'a kadar``: deadlines lie ahead, in the
languages whose ``calendar.toml`` has words for them.

Not the second end of a range ("vom 3. bis 5. Mai", "de lunes hasta viernes").
"""

import re
from collections.abc import Callable
from functools import cache

from timeline.extraction.dates.vocabulary import (
    NO_LETTER_BEFORE,
    Vocabulary,
    base_of,
    fragment,
    vocabulary_of,
)  # fmt: skip
from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

REACH = 40
# "31 Aralık'a kadar", "12월 31일까지".
ENDING = r"['’]?[^\W\d_]{0,3}\s?"
Deadline = Callable[[str, Span], bool]


@cache
def deadline_of(language: str | None) -> Deadline | None:
    """Tells whether a date of that language is a deadline; None where we know no words for it, and
    for English, whose tenses ``tense`` reads.
    """
    base = base_of(language)
    vocabulary = vocabulary_of(base) if base != "en" else None
    words = vocabulary.words if vocabulary else {}
    before, after = words.get("until_before", ()), words.get("until_after", ())
    if vocabulary is None or not (before or after):
        return None
    led = regex(rf"(?P<first>\S+\s)?{NO_LETTER_BEFORE}{fragment(before)}\s?$")
    followed = regex(rf"{ENDING}{fragment(after)}")

    def is_deadline(text: str, timex: Span) -> bool:
        match = led.search(text[max(0, timex.start - REACH) : timex.start])
        if match is not None:
            return not _is_of_a_date(match, vocabulary)
        return followed.match(text, timex.end) is not None

    return is_deadline


def _is_of_a_date(match: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Does a date stand before the word, and so a range?"""
    first = (match["first"] or "").strip()
    if any(char.isdigit() for char in first):
        return True
    word = first.lower()
    return word in vocabulary.weekdays or bool(word and vocabulary.month(word))
