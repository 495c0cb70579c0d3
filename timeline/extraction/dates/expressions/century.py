"""``the 19th century``, ``the twentieth century``, ``the 4th century BC``. Not "a century ago"."""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import Period, century_of
from timeline.extraction.dates.readings import Absolute
from timeline.extraction.dates.words import ORDINALS, SP, alternatives
from timeline.extraction.types import Granularity

PATTERN = re.compile(
    rf"""
    (?<![\w$€£.,-])
    (?:(?P<number>\d{{1,2}})(?:st|nd|rd|th)|(?P<tens>[Tt]wenty)-first|(?P<word>{alternatives(ORDINALS)}))
    (?:{SP}|-)[Cc]entury\b(?P<before>{SP}(?:BCE?\b|B\.\s?C\.(?:\s?E\.)?))?
    """,
    re.VERBOSE,
)


def read(match: re.Match[str]) -> Readings:
    if match["tens"]:
        number = 21
    else:
        number = int(match["number"]) if match["number"] else ORDINALS[match["word"].lower()]
    if not 1 <= number <= 22:
        return None
    if match["before"]:
        edtf = f"-{number * 100 - 1:04d}/-{(number - 1) * 100:04d}" if number > 1 else "-0099/0000"
        return Absolute(Period(f"BC{number - 1:02d}", edtf, None, None, Granularity.CENTURY))
    return Absolute(century_of(number - 1))


CENTURY = DateExpression("century", frozenset(ORDINALS) | {"#1", "#2", "twenty"}, PATTERN, read)
