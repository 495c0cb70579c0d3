"""``July 2017``, ``July of 2017``, ``July '96``, ``April last year``, ``August and September
1914``.

Not ``July 11`` (see ``month_day``); a year that counts something ("May 2000 people") is none.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.month_day import (
    YEAR_WORDS,
    stated_shift,
    stated_year,
)  # fmt: skip
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.words import DASH, MONTH, MONTHS, SP, YEAR, month_number
from timeline.extraction.patterns import regex

PATTERN = regex(
    rf"""
    (?:(?P<first>{MONTH})(?:{DASH}|/|{SP}(?:to|and|or|through|until){SP}))?
    (?P<last>(?P<month>{MONTH})(?:,?{SP}(?:of{SP}|in{SP})?(?:the{SP}year{SP})?|-|,)
    (?:(?:(?P<year>{YEAR}|(?<=\bof\s)[1-9]\d\d(?=[,.;)](?!\d)))|(?P<before>\d{{1,4}}){SP}(?:BCE?\b|B\.\s?C\.(?:\s?E\.)?))(?!\s?(?:people|percent|troops|men)\b)
      |{YEAR_WORDS}|(?P<short>['’]\d\d)\b))
    """,
    re.VERBOSE,
)


def read(match: re.Match[str]) -> Readings:
    month = month_number(match["month"])
    if month is None:
        return None
    if match["before"]:
        return DateParts(-int(match["before"]), month) if int(match["before"]) else None
    years, origin = stated_shift(match)
    last = DateParts(stated_year(match), month, years=years, years_from=origin)
    if match["first"] is None:
        return last
    first_month = month_number(match["first"])
    if first_month is None:
        return None
    year = last.year - (first_month > month) if last.year else None
    first = DateParts(year, first_month, years=years, years_from=origin)
    return ("first", first), ("last", last)


MONTH_YEAR = DateExpression("month_year", frozenset(MONTHS), PATTERN, read)
