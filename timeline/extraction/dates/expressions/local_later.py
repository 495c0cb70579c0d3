"""``am nächsten Tag``, ``le lendemain``, ``deux jours plus tard``, ``годом ранее``: what counts
from the date before it, in the languages whose ``calendar.toml`` has words for it.

Not "zwei Tage später als geplant", not "al día siguiente de la boda", which count from elsewhere.
"""

import re
from collections.abc import Callable

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import Origin, Shift
from timeline.extraction.dates.vocabulary import (
    EAST_ASIAN_LANGUAGES,
    NO_LETTER_AFTER,
    PARTICLES,
    Vocabulary,
    fragment,
    starts_of,
)  # fmt: skip
from timeline.extraction.patterns import regex

# What makes the words count from something else than a date.
NO_THAN = rf"(?!\s{fragment(PARTICLES['than'])})"


def local_later(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    return (*_phrases(vocabulary), *_counted(vocabulary))


def _phrases(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    if not vocabulary.after:
        return ()
    end = "" if vocabulary.language in EAST_ASIAN_LANGUAGES else f"{NO_LETTER_AFTER}{NO_THAN}"
    pattern = regex(rf"(?P<phrase>{fragment(vocabulary.after)}){end}")

    def read(match: re.Match[str]) -> Readings:
        unit, count = vocabulary.after[" ".join(match["phrase"].lower().split())]
        return Shift(unit, count, Origin.PREVIOUS)

    return (DateExpression("day_reference", starts_of(vocabulary.after), pattern, read),)


def _counted(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    words = vocabulary.words
    later, earlier = words.get("later_after", ()), words.get("earlier_after", ())
    if not (later or earlier):
        return ()
    numbers = fragment(vocabulary.numbers)
    pattern = regex(
        rf"(?:(?P<count>[1-9]\d?)|(?P<word>{numbers}))\s(?P<unit>{fragment(vocabulary.units)})\s"
        rf"(?:(?P<later>{fragment(later)})|{fragment(earlier)}){NO_LETTER_AFTER}{NO_THAN}"
    )
    starts = frozenset({"#1", "#2"}) | starts_of(vocabulary.numbers)
    return (DateExpression("ago", starts, pattern, _reader(vocabulary)),)


def _reader(vocabulary: Vocabulary) -> Callable[[re.Match[str]], Readings]:
    def read(match: re.Match[str]) -> Readings:
        word = match["count"] or match["word"].lower()
        count = vocabulary.numbers.get(word) or int(word)
        unit = vocabulary.units[" ".join(match["unit"].lower().split())]
        return Shift(unit, count if match["later"] else -count, Origin.PREVIOUS)

    return read
