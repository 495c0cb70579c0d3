"""``(837–908)``, ``in 348``, ``after 211``: years of three figures.

They look like any number, so they need a word or a bracket before them, no noun after them, and
a text of that age (see ``refiners.early_years``).
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.words import DASH
from timeline.extraction.patterns import regex

PATTERN = regex(
    rf"""
    (?<![\w.,:$€£#%/-])
    (?:(?P<first>[1-9]\d\d){DASH})?(?P<last>(?P<year>[1-9]\d\d))
    (?=[,;)](?!\d)|\.(?:\s|$)|\s-\s|\s[–—]|$|\s(?:and|but|when|he|she|they|it|the|a|by|to|until|as|with|at|for|was|were|had|became|did)\b|\s[A-Z])
    """,
    re.VERBOSE,
)
LEAD_REACH = 12
# "c. 314" is read by ``year``.
CIRCA = regex(r"\bca?\.\s$")
LED = regex(
    r"(?:\b(?:[Ii]n|[Aa]round|[Aa]bout|[Uu]ntil|[Bb]y|[Aa]fter|[Bb]efore|[Ss]ince|[Ff]rom"
    r"|[Dd]uring|[Yy]ear|c\.|ca\.)\s|\(|(?:\bca?\.\s|\()\d\d\d\s?[-–—]\s?)$"
)


def read(match: re.Match[str]) -> Readings:
    start = match.start()
    before = match.string[max(0, start - LEAD_REACH) : start]
    if LED.search(before) is None or (match["first"] and CIRCA.search(before)):
        return None
    year = DateParts(int(match["year"]))
    if match["first"] is None:
        return year
    first = int(match["first"])
    return (("first", DateParts(first)), ("last", year)) if first < int(match["year"]) else None


EARLY_YEAR = DateExpression("early_year", frozenset({"#3"}), PATTERN, read)
