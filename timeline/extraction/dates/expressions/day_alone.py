"""``on the 20th``, ``until the 3rd``: a day of the month that the text speaks of.

Only behind a preposition of time and at the end of its phrase, and only where a date of that month
stands near before it. Not "the 20th century", "on the 18th floor", "on the 20th attempt", or the
first of "from the 13th to the 19th of October".
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.words import SP

PATTERN = re.compile(
    rf"""
    (?i:the){SP}(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b(?![-‐])
    (?!,?\s(?:(?:to|and|or|until|through)\s)?(?:the\s)?\d)
    (?=\s*(?:[.,;:!?)]|$) | \s(?:and|but|or|at|to|when|with|after|before|it|he|she|they|we|while|as
        |was|were|is|had|has|have|will|nobody|there|in(?!\sa\srow))\b)
    """,
    re.VERBOSE,
)
LEAD = re.compile(r"\b(?:on|until|till|by|from|since|before|after|through)\s{1,4}$", re.IGNORECASE)
REACH = 12


def read(match: re.Match[str]) -> Readings:
    start = match.start()
    if LEAD.search(match.string[max(0, start - REACH) : start]) is None:
        return None
    return DateParts(day=int(match["day"]))


DAY_ALONE = DateExpression("day_alone", frozenset({"the"}), PATTERN, read)
