"""``Wednesday week``, ``a week on Sunday``, ``two weeks from Friday``, ``a week ago Tuesday``, ``a
week from tomorrow``: a day so many weeks beyond the next or the last of its name.

Not "Holy week", not "a week on the road", not "two weeks from Friday's vote".
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import Unit
from timeline.extraction.dates.readings import DateParts, Shift
from timeline.extraction.dates.words import (
    BESIDE,
    FULL_WEEKDAYS,
    SP,
    WEEKDAYS,
    alternatives,
    counted,
    quantity,
)
from timeline.extraction.patterns import regex

NAMED = alternatives(FULL_WEEKDAYS)
PATTERN = regex(
    rf"""
    (?:
        (?P<then>{NAMED}|(?i:today|tomorrow)){SP}week(?=\s*(?:[.,;:!?)]|$)
          |{SP}(?:at|and|in|when|for|we|the|to|with|he|she|they|I)\b)
      | (?P<count>(?i:an?|one|two|three|four|six|eight)|\d{{1,2}}){SP}
        (?P<unit>(?i:weeks?|fortnights?)){SP}
        (?P<way>(?i:on|from|ago(?:{SP}(?:on|last|this{SP}past))?)){SP}
        (?P<day>(?:this{SP}|next{SP})?{NAMED}|(?i:today|tomorrow))\b(?!['’]s)
    )""",
    re.VERBOSE,
)
# "He was paid a week on Friday", "three flights a week on Sunday": on that day.
PAID = regex(rf"(?:\b(?:paid|[a-z]{{3,}}ed|{alternatives(BESIDE['rated'])})|\d)\s$")
REACH = 16
FROM_TODAY = {"today": 0, "tomorrow": 1}


def read(match: re.Match[str]) -> Readings:
    if PAID.search(match.string[max(0, match.start() - REACH) : match.start()]):
        return None
    name = (match["then"] or match["day"]).lower().split()[-1]
    weeks = int(counted(quantity(match["count"]), match["unit"]) or 1) if match["count"] else 1
    back = match["way"] is not None and match["way"].lower().startswith("ago")
    if name not in FROM_TODAY:
        return DateParts(weekday=WEEKDAYS[name], steps=-weeks if back else weeks)
    return None if back else Shift(Unit.DAY, 7 * weeks + FROM_TODAY[name])


WEEKS_ON = DateExpression(
    "weeks_on",
    FULL_WEEKDAYS
    | {"today", "tomorrow", "a", "one", "two", "three", "four", "six", "eight", "#1", "#2"},
    PATTERN,
    read,
)
