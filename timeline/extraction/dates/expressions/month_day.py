"""``July 11``, ``July 11, 2017``, ``Tuesday, July 11``, ``July 11-13``, ``July 11 of that year``.

Not ``July 2017`` (see ``month_year``) and not ``11 July`` (see ``day_month``).
"""

import re
from calendar import monthrange

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.which import which_of
from timeline.extraction.dates.readings import DateParts, Origin, Which
from timeline.extraction.dates.words import (
    BESIDE,
    DASH,
    DAY,
    MONTH,
    MONTHS,
    ORDINAL_END,
    ORDINALS,
    SP,
    WEEKDAY_LEAD,
    WEEKDAYS,
    YEAR,
    alternatives,
    month_number,
    weekday_number,
)  # fmt: skip
from timeline.extraction.patterns import regex

A_LEAP_YEAR = 2000
RANGE = rf"{DASH}|/|{SP}(?:to|and|or|through|until|till){SP}(?:the{SP})?"
NO_NOUN = r"""(?=\W*$|[^\w\s]|\s+[^a-z\s]|\s+(?:in|at|to|for|of|the|with|and|by|on|as|a|when|where
    |which|that|were|was|will|have|has|is|are|from)\b)"""
YEAR_WORDS = (
    r"(?i:(?:of\s)?(?P<that>that|the\ssame|this|last|next|the\sfollowing|the\sprevious)\syear)"
)
# "On the 12th of October last": the word stands alone behind its date.
TAIL_END = r"(?=[.,;:)]|\s+(?:and|to|by|at|in|the|for|with|when|which|that|as)\b|$)"
YEAR_TAIL = rf"""
    (?:(?:,{SP}|{SP}(?:of|in){SP}|{SP}|,|-|{SP}(?P<bracket>\[))
        (?:(?P<year>{YEAR}|[1-9]\d\d(?=\)))(?!\s?(?:people|percent|million|troops|men)\b)(?(bracket)\])|{YEAR_WORDS})
      |,?{SP}(?P<short>['’]\d\d)\b
      |{SP}(?P<tail>last|next){TAIL_END}
    )?
"""
NAMED = regex(rf"\s(?:[A-Z]\w+\s)?(?:{'|'.join(BESIDE['named_after_days'])})\b")
PATTERN = regex(
    rf"""
    (?P<first>(?:(?P<which>(?i:last|this|next|this{SP}past|this{SP}coming)){SP})?(?:{WEEKDAY_LEAD})?
        (?P<month>{MONTH}){SP}(?:the{SP})?
        (?:(?P<word>{alternatives(ORDINALS)})\b|(?P<day>{DAY})(?!\d|[:/]\d|,(?!{YEAR})\d|\.\d|\s?%|\s?(?:am|pm|a\.m|p\.m)\b){ORDINAL_END}?)
    )
    (?:(?:{DASH}|(?:{RANGE})(?=\S+?{NO_NOUN}))(?P<last>{DAY})(?![\d:%]|[.,]\d|\s?%)(?:st|nd|rd|th)?\b)?
    {YEAR_TAIL}
    """,
    re.VERBOSE,
)
THAT_YEAR = {
    "that": (0, Origin.PREVIOUS),
    "the same": (0, Origin.PREVIOUS),
    "the following": (1, Origin.PREVIOUS),
    "the previous": (-1, Origin.PREVIOUS),
    "this": (0, Origin.PUBLICATION),
    "last": (-1, Origin.PUBLICATION),
    "next": (1, Origin.PUBLICATION),
}


def read(match: re.Match[str]) -> Readings:
    month = month_number(match["month"])
    weekday = weekday_number(match["weekday"]) if match["weekday"] else None
    if month is None or is_broken(match) or is_named_after(match):
        return None
    day = int(match["day"]) if match["day"] else ORDINALS[match["word"].lower()]
    parts = parts_of(match, month, day, weekday)
    if parts is None or match["last"] is None:
        return parts
    last = parts_of(match, month, int(match["last"]), None)
    if last is None or int(match["last"]) <= day:
        return None
    return ("first", parts), ("last", last)


def is_broken(match: re.Match[str]) -> bool:
    """Does the weekday end one line (a headline), and the date begin the next?"""
    if not match["weekday"]:
        return False
    return "\n" in match.string[match.end("weekday") : match.end("weekday") + 3]


def is_named_after(match: re.Match[str]) -> bool:
    """ "The March 23 Movement", "6 October City"."""
    return NAMED.match(match.string, match.end()) is not None


def parts_of(match: re.Match[str], month: int, day: int, weekday: int | None) -> DateParts | None:
    """The date with the year as the match words it; None where the calendar has no such day."""
    year = stated_year(match)
    if day > monthrange(year or A_LEAP_YEAR, month)[1]:
        return None
    years, origin = stated_shift(match)
    which = which_of(match) if "which" in match.re.groupindex else None
    which = Which(match["tail"]) if match["tail"] else which
    return DateParts(year, month, day, weekday, which=which, years=years, years_from=origin)


def stated_year(match: re.Match[str]) -> int | None:
    if match["year"]:
        return int(match["year"])
    if match["short"]:
        return short_year(match["short"])
    return None


def short_year(text: str) -> int:
    """``'96`` is 1996, ``'08`` is 2008."""
    digits = int(text[-2:])
    return digits + (2000 if digits < 40 else 1900)


def stated_shift(match: re.Match[str]) -> tuple[int | None, Origin]:
    if not match["that"]:
        return None, Origin.PUBLICATION
    return THAT_YEAR[" ".join(match["that"].lower().split())]


MONTH_DAY = DateExpression(
    "month_day", frozenset(MONTHS) | frozenset(WEEKDAYS) | {"last", "this", "next"}, PATTERN, read
)
