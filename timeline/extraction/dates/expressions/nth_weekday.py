"""``the first Monday in June``, ``the last Friday of May 2022``: a day that a rule finds in its
month; ``every first Monday in June`` and ``the first Monday of each month`` are SETs.

Not "the first Monday of the trial".
"""

import re

from timeline.extraction.dates.expressions.duration import value_of
from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import DateParts, Fixed
from timeline.extraction.dates.words import (
    FULL_WEEKDAYS,
    MONTH,
    SP,
    WEEKDAYS,
    YEAR,
    alternatives,
    month_number,
    unit_named,
)  # fmt: skip
from timeline.extraction.patterns import regex
from timeline.extraction.types import TimexType

PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
PATTERN = regex(
    rf"""
    (?:(?i:the){SP})?(?P<place>(?i:{"|".join(PLACES)})){SP}(?P<weekday>{alternatives(FULL_WEEKDAYS)})
    {SP}(?:in|of){SP}(?:(?P<each>(?i:each|every|the){SP}(?i:month|year|quarter))\b
      |(?P<month>{MONTH})(?!{SP}\d{{1,2}}\b)(?:,?{SP}(?:of{SP}|in{SP})?(?P<year>{YEAR}))?)
    """,
    re.VERBOSE,
)
RECURS = regex(r"(?i:\b(?:every|each|always|usually)(?:\son)?\s(?:the\s)?)$")
REACH = 24


def read(match: re.Match[str]) -> Readings:
    if match["each"]:
        unit = match["each"].split()[-1].lower()
        return Fixed(TimexType.SET, value_of(unit_named(unit), 1))
    month, start = month_number(match["month"]), match.start()
    if month is None:
        return None
    if RECURS.search(match.string[max(0, start - REACH) : start]):
        return Fixed(TimexType.SET, "P1Y")
    place, weekday = PLACES[match["place"].lower()], WEEKDAYS[match["weekday"].lower()]
    year = int(match["year"]) if match["year"] else None
    return DateParts(year, group=f"nth:{month}:{place}:{weekday}")


NTH_WEEKDAY = DateExpression("nth_weekday", frozenset({"the", *PLACES}), PATTERN, read)
