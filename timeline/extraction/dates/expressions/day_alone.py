"""``on the 20th``, ``until the 3rd``: a day of the month that the text speaks of; ``the 1st of next
month``, ``the 3rd of that month``, ``the 12th inst.``: of one that the words tell.

The first only behind a preposition of time and at the end of its phrase, and only where a date of
that month stands near before it. Not "the 20th century", "on the 18th floor", "on the 20th
attempt", or the first of "from the 13th to the 19th of October".
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import DateParts, Origin
from timeline.extraction.dates.words import SP
from timeline.extraction.patterns import regex

PATTERN = regex(
    rf"""
    (?i:the){SP}(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b(?![-‐])
    (?!,?\s(?:(?:to|and|or|until|through)\s)?(?:the\s)?\d)
    (?=\s*(?:[.,;:!?)]|$) | \s(?:and|but|or|at|to|when|with|after|before|it|he|she|they|we|while|as
        |was|were|is|had|has|have|will|nobody|there|in(?!\sa\srow)|the|an?|his|her|its|their|another)\b)
    """,
    re.VERBOSE,
)
OF_A_MONTH = regex(
    rf"""(?i:the){SP}(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th|d){SP}
    (?:(?i:of{SP}(?P<which>last|this|next|that|the{SP}(?:same|following|next|previous)){SP}month)\b
      |(?P<mark>inst|ult|prox)(?:\.|ant\b|imo\b|\b))""",
    re.VERBOSE,
)
MONTHS_ON = {
    "last": (-1, Origin.PUBLICATION), "ult": (-1, Origin.PUBLICATION),
    "this": (0, Origin.PUBLICATION), "inst": (0, Origin.PUBLICATION),
    "next": (1, Origin.PUBLICATION), "prox": (1, Origin.PUBLICATION),
    "that": (0, Origin.PREVIOUS), "the same": (0, Origin.PREVIOUS),
    "the previous": (-1, Origin.PREVIOUS), "the following": (1, Origin.PREVIOUS),
    "the next": (1, Origin.PREVIOUS),
}  # fmt: skip
LEAD = regex(r"\b(?:on|until|till|by|from|since|before|after|through)\s{1,4}$", re.IGNORECASE)
REACH = 12


def read(match: re.Match[str]) -> Readings:
    start = match.start()
    if LEAD.search(match.string[max(0, start - REACH) : start]) is None:
        return None
    return DateParts(day=int(match["day"]))


def read_of_a_month(match: re.Match[str]) -> Readings:
    word = " ".join((match["which"] or match["mark"]).lower().split())
    months, origin = MONTHS_ON[word]
    return DateParts(day=int(match["day"]), steps=months, years_from=origin)


DAY_OF_A_MONTH = DateExpression("day_alone", frozenset({"the"}), OF_A_MONTH, read_of_a_month)
DAY_ALONE = DateExpression("day_alone", frozenset({"the"}), PATTERN, read)
