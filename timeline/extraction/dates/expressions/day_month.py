"""``11 July``, ``11 July 2017``, ``Tuesday, 11th of July``, ``14–15 May 1916``, ``31 May–1 June``.

Not ``July 11`` (see ``month_day``); not "the 12 May Day marchers" (a noun follows).
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.month_day import (
    RANGE,
    YEAR_TAIL,
    is_broken,
    is_named_after,
    parts_of,
)
from timeline.extraction.dates.words import (
    DAY,
    MONTH,
    ORDINAL_END,
    ORDINALS,
    SP,
    WEEKDAY_LEAD,
    WEEKDAYS,
    alternatives,
    month_number,
    weekday_number,
)  # fmt: skip
from timeline.extraction.patterns import regex

DAY_WORD = rf"(?:{DAY}{ORDINAL_END}?|{alternatives(ORDINALS)})"
PATTERN = regex(
    rf"""
    (?<![\d$€£][.,])(?<![$€£#/])
    (?:{WEEKDAY_LEAD})?
    (?:(?P<first>{DAY_WORD})(?:{RANGE}))?
    (?P<last>(?P<day>{DAY_WORD})(?:{SP}|-)(?:(?:day{SP})?of{SP})?(?P<month>{MONTH})
    (?!{SP}(?:Day|day)\b)
    {YEAR_TAIL})
    """,
    re.VERBOSE,
)


def read(match: re.Match[str]) -> Readings:
    month = month_number(match["month"])
    weekday = weekday_number(match["weekday"]) if match["weekday"] else None
    if month is None or is_broken(match) or is_named_after(match):
        return None
    parts = parts_of(match, month, day_number(match["day"]), weekday)
    if parts is None or match["first"] is None:
        return parts
    first = parts_of(match, month, day_number(match["first"]), weekday)
    if first is None:
        return None
    return ("first", first), ("last", parts)


def day_number(word: str) -> int:
    digits = "".join(char for char in word if char.isdigit())
    return int(digits) if digits else ORDINALS[word.lower()]


DAY_MONTH = DateExpression(
    "day_month", frozenset({"#1", "#2"}) | frozenset(WEEKDAYS) | frozenset(ORDINALS), PATTERN, read
)
