"""``the quarter``, ``the latest period``, ``the year-earlier quarter``, ``year-ago``, ``the 1989
period``: what a report compares, and with what.

They mean the quarter (or half, or year) that the report is about, this year's or an earlier
year's. Not "a quarter of the votes", not "the French quarter".
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import Compared
from timeline.extraction.dates.words import SP
from timeline.extraction.patterns import regex

LIKE = r"(?:corresponding|comparable|same|like|similar)"
PATTERN = regex(
    rf"""(?i:
    (?:
        (?:the{SP})?(?:{LIKE}{SP})?(?P<earlier>year-(?:ago|earlier)|prior-year|previous-year)
            (?:{SP}(?:third|first|second|fourth){SP}quarter|{SP}(?:quarter|period|half)|-?quarter)?
      | the{SP}(?:{LIKE}{SP})(?:quarter|period|three{SP}months)
            (?:{SP}(?:of{SP})?(?P<before>a{SP}year{SP}(?:ago|earlier|before)|last{SP}year|the{SP}(?:previous|prior){SP}year|the{SP}year{SP}before))
      | the{SP}(?:quarter|period){SP}(?P<ago>a{SP}year{SP}(?:ago|earlier))
      | last{SP}year['’]s{SP}(?P<last>quarter|period)
      | the{SP}(?P<year>(?:19|20)\d\d){SP}(?:quarter|period)
      | the{SP}latest{SP}(?P<latest>quarter|period)
      | (?:the|its|that){SP}(?P<bare>quarter)(?!{SP}(?:of|century|finals?|mile|dollar|pounder)\b)
    )\b(?!-)
    )""",
    re.VERBOSE,
)


def read(match: re.Match[str]) -> Readings:
    if match["year"]:
        return Compared(year=int(match["year"]))
    if match["bare"] or match["latest"]:
        return Compared(years=0)
    return Compared(years=-1)


ACCOUNTING = DateExpression(
    "accounting",
    frozenset(
        {"the", "year", "its", "that", "last", "comparable", "corresponding", "prior", "previous"}
    ),
    PATTERN,
    read,
)
