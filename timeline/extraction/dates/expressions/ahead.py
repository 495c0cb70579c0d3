"""``will take effect in six months``, ``is due to retire in two months``, ``expires in a year``: so
many units from the publication, where a plan is told.

Not "the third rise in two years" or "will double in ten years", which say how long something takes.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import Shift
from timeline.extraction.dates.words import (
    BESIDE,
    NUMBER,
    NUMBER_STARTS,
    SP,
    alternatives,
    counted,
    quantity,
    unit_named,
)  # fmt: skip
from timeline.extraction.patterns import regex

PATTERN = regex(
    rf"""
    (?<=\bin\s)(?P<count>{NUMBER}){SP}(?P<unit>(?i:days?|weeks?|fortnights?|months?|years?))\b
    (?!['’-]|{SP}(?:of|on|or|when)\b)
    """,
    re.VERBOSE,
)
NO_COUNT = (
    r"(?!(?:first|second|third|fourth|fifth|only|[a-z]+est|most|more|less|half|twice|by|from)\b)"
)
LED = regex(
    rf"""(?x)\b(?:
        (?:will|would|shall|(?:due|set|scheduled|expected|planned|slated|plans?|planning|wants?|is|are)\sto)
          (?:\sbe)?\s(?!{alternatives(BESIDE["lasting"])}\b)[a-z]+
      | {alternatives(BESIDE["on_the_calendar"])}
    )(?:\s{NO_COUNT}[a-z]+){{0,4}}\sin\s$"""
)
REACH = 90


def read(match: re.Match[str]) -> Readings:
    start = match.start()
    if LED.search(match.string[max(0, start - REACH) : start]) is None:
        return None
    count = counted(quantity(match["count"]), match["unit"])
    if count is None or count != int(count):
        return None
    return Shift(unit_named(match["unit"]), int(count))


AHEAD = DateExpression("ahead", NUMBER_STARTS, PATTERN, read)
