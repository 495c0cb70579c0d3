"""``the 1990s``, ``the early '80s``, ``the nineties``, ``the 20s and 30s``, ``the
470s BC``.

Not ages ("in his 80s") and not speeds or degrees."""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import Period, century_of, decade_of
from timeline.extraction.dates.readings import Absolute
from timeline.extraction.dates.words import BESIDE, DECADES, SP, alternatives
from timeline.extraction.patterns import regex
from timeline.extraction.types import Granularity

PATTERN = regex(
    rf"""
    (?:(?P<before>(?<![\w$€£.,])[1-9]\d{{0,2}}0)s{SP}(?:BCE?\b|B\.\s?C\.)
      | (?P<years>(?<![\w$€£.,])(?:1[0-9]|20)\d0)['’]?s
      | ['’](?P<short>[1-9]0)['’]?s
      | (?:(?<=the\ )|(?<=The\ )|(?<=mid-)|(?<=early\ )
          |(?<=late\ )|(?<=0s\ and\ )|(?<=0s\ or\ )|(?<=0s\ to\ ))
          (?:(?P<word>{alternatives(DECADES)})|(?P<bare>[1-9]0)s)
    )(?:\b|(?<=\.))(?!-|\s?°)
    """,
    re.VERBOSE,
)


# "In their 20s and 30s", "highs in the 60s".
OF_AGE = regex(
    r"(?i:\b(?:his|her|their|your|my|our|aged|ages|age)\s(?:early\s|mid-?\s?|late\s)?\d0s\s(?:and|or|to)\s)$"
)
MEASURED = regex(rf"(?i:\b{alternatives(BESIDE['in_tens'])}\b[^.;!?]{{0,40}}\s)$")
MEASURED_REACH = 64
# "The 1800s" are a century, "the 2000s" a decade.
ROUND_CENTURIES = range(1000, 1901, 100)


def read(match: re.Match[str]) -> Readings:
    if match["before"]:
        return Absolute(_before_christ(int(match["before"])))
    if match["years"] and int(match["years"]) in ROUND_CENTURIES:
        return Absolute(century_of(int(match["years"]) // 100))
    if match["years"]:
        return Absolute(decade_of(int(match["years"]) // 10))
    if match["bare"] and _is_measured(match):
        return None
    digit = (
        DECADES[match["word"].lower()]
        if match["word"]
        else int((match["short"] or match["bare"])[0])
    )
    return Absolute(decade_of((200 if digit < 2 else 190) + digit))


def _is_measured(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - MEASURED_REACH) : match.start()]
    return OF_AGE.search(before) is not None or MEASURED.search(before) is not None


def _before_christ(year: int) -> Period:
    """The 470s BC began with 479 BC, which astronomers write -478."""
    edtf = f"{-(year + 8):05d}/{-(year - 1):05d}"
    return Period(f"BC{year // 10:03d}", edtf, None, None, Granularity.DECADE)


DECADE = DateExpression("decade", frozenset(DECADES) | {"#4", "#3", "#2", "'"}, PATTERN, read)
