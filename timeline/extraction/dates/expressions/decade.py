"""``the 1990s``, ``the early '80s``, ``the nineties``. Not ages ("in his 80s") and not speeds."""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import century_of, decade_of
from timeline.extraction.dates.readings import Absolute
from timeline.extraction.dates.words import DECADES, alternatives

PATTERN = re.compile(
    rf"""
    (?:(?P<years>(?<![\w$€£.,])(?:1[0-9]|20)\d0)['’]?s
      | ['’](?P<short>[1-9]0)['’]?s
      | (?:(?<=the\ )|(?<=The\ )|(?<=mid-)|(?<=early\ )
          |(?<=late\ ))(?:(?P<word>{alternatives(DECADES)})|(?P<bare>[1-9]0)s)
    )\b(?!-)
    """,
    re.VERBOSE,
)


# "The 1800s" are a century, "the 2000s" a decade.
ROUND_CENTURIES = range(1000, 1901, 100)


def read(match: re.Match[str]) -> Readings:
    if match["years"] and int(match["years"]) in ROUND_CENTURIES:
        return Absolute(century_of(int(match["years"]) // 100))
    if match["years"]:
        return Absolute(decade_of(int(match["years"]) // 10))
    digit = (
        DECADES[match["word"].lower()]
        if match["word"]
        else int((match["short"] or match["bare"])[0])
    )
    return Absolute(decade_of((200 if digit < 2 else 190) + digit))


DECADE = DateExpression("decade", frozenset(DECADES) | {"#4", "#2", "'"}, PATTERN, read)
