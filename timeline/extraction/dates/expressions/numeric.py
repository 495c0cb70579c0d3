"""``11/07/2017``, ``7/11/17``, ``11.07.2017``: day, month and year in figures.

The order is told by a value above 12; else by the mark (a point means day first); else it is read
month first, as American English does. Not ``24/7``, not fractions, not versions (``1.2.2017.3``).
"""

import re
from calendar import monthrange

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.patterns import regex

PIVOT = 50

PATTERN = regex(
    r"""
    (?<![-/.\d$€£])
    (?P<first>\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:1[5-9]|20)\d\d|\d\d)
    (?![-/.]?\d)(?!\w|%)
    """,
    re.VERBOSE,
)


def numeric(*, day_first: bool) -> DateExpression:
    def read(match: re.Match[str]) -> Readings:
        return read_in_order(match, day_first=day_first or match["mark"] == ".")

    return DateExpression("numeric", frozenset({"#1", "#2"}), PATTERN, read)


# The one day that English writes without its year.
NINE_ELEVEN = regex(r"(?<![\d/$.,-])9/11(?![\d/%]|[.,]\d)")


def read_nine_eleven(match: re.Match[str]) -> Readings:
    return DateParts(2001, 9, 11)


NINE_ELEVEN_DAY = DateExpression("numeric", frozenset({"#1"}), NINE_ELEVEN, read_nine_eleven)


def read_in_order(match: re.Match[str], *, day_first: bool) -> DateParts | None:
    first, second = int(match["first"]), int(match["second"])
    if first > 12 or (day_first and second <= 12):
        day, month = first, second
    else:
        month, day = first, second
    year = full_year(match["year"])
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    if len(match["year"]) == 2 and match["mark"] != "/":
        return None
    return DateParts(year, month, day)


def full_year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (1900 if int(digits) >= PIVOT else 2000)
