"""``April``, ``last April``, ``this coming May``: a month by name and no more.

Not "may" the verb, "March" the walk, or a month that is a person's or a street's name
("May said", "Theresa May", "April Jones", "March on Rome"): such a month needs a word before it
that dates have ("in", "since", "last", "early" …).
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.which import WHICH_STARTS, WHICH_WORD, which_of
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.words import (
    BESIDE,
    FULL_MONTHS,
    MONTH,
    MONTHS,
    SP,
    alternatives,
    month_number,
)

PATTERN = re.compile(
    rf"""
    {WHICH_WORD}
    (?P<month>{MONTH})
    (?!\w|[-‐](?!term|end|long|through)[a-z]|{SP}\d|['’]\d|\.\w)
    """,
    re.VERBOSE,
)
NAMES = frozenset({"may", "march", "april", "june", "august", "jan"})
BEFORE_A_DATE = re.compile(
    rf"(?:\b{alternatives(BESIDE['before_month'])}|(?i:mid|early|late)-|[,(/–-])\s?(?:the\s)?$"
)
HEDGED = re.compile(r"(?i:\b(?:early|late|mid)[\s-])$")
AFTER_A_NAME = re.compile(
    r"\s+(?!(?:The|In|On|At|By|It|He|She|They|We|I|But|And|For|As|That|This|A|An)\b)[A-Z][a-z]+|\s+(?:said|says|told|on\s+(?:Rome|Washington|London)|Day\b|rain|madness)"
)


def read(match: re.Match[str]) -> Readings:
    month = month_number(match["month"])
    if month is None:
        return None
    word = match["month"].rstrip(".").lower()
    if match["month"].isupper() and word not in FULL_MONTHS:
        return None
    if match["which"] is None and word not in FULL_MONTHS and not _is_led(match):
        return None
    if match["which"] is None and word in NAMES and _is_name(match):
        return None
    which = which_of(match)
    return DateParts(month=month, which=which)


def _is_name(match: re.Match[str]) -> bool:
    if HEDGED.search(match.string[max(0, match.start() - 6) : match.start()]):
        return False
    return not _is_led(match) or AFTER_A_NAME.match(match.string, match.end()) is not None


def _is_led(match: re.Match[str]) -> bool:
    start = match.start()
    return BEFORE_A_DATE.search(match.string[max(0, start - 12) : start]) is not None


MONTH_NAME = DateExpression(
    "month",
    frozenset(MONTHS) | WHICH_STARTS,
    PATTERN,
    read,
)
