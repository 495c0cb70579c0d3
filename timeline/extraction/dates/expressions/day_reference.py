"""``today``, ``yesterday``, ``tomorrow``, ``tonight``, ``last night``, ``this morning``, ``that
day``,
``the next day``, ``the day before``, ``the day after tomorrow``.

Not "today" as an age ("today's youth" is PRESENT_REF, see ``reference``), not "the other day".
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import Unit
from timeline.extraction.dates.readings import Clock, Origin, Reading, Shift
from timeline.extraction.dates.words import DAYPARTS, SP
from timeline.extraction.patterns import regex

PARTS = "|".join(DAYPARTS)
PATTERN = regex(
    rf"""(?i:
      (?P<day>today|yesterday|tomorrow|the{SP}day{SP}before{SP}yesterday|the{SP}day{SP}after{SP}tomorrow)\b
        (?:{SP}(?P<part>{PARTS})\b)?
    | (?P<tonight>tonight)\b
    | (?P<which>(?<!the\s)last{SP}(?:night|nite)
        |this{SP}(?:very{SP})?(?P<this>morning|afternoon|evening))\b
    | (?P<that>(?:later{SP}|earlier{SP})?(?:on{SP})?(?:that{SP}same|that{SP}very|that
        |the{SP}same){SP}(?P<same>day|date|{PARTS}))\b
    | (?P<next>(?:the{SP})?(?:very{SP})?(?:next|following){SP}(?P<after>day|{PARTS}))\b
    | (?P<previous>(?:the{SP}(?:previous|preceding)|the{SP}prior){SP}(?P<before>day|{PARTS})
        |the{SP}(?P<eve>day|night|evening){SP}before(?!{SP}\w))\b
    | (?P<later>the{SP}day{SP}(?:after|following))
        (?!\w|{SP}(?:the|his|her|their|a|an|its|they|he|she|it|we|I|[A-Z]|that|this|\d))
    )(?!-old)""",
    re.VERBOSE,
)
# "As if it were yesterday", "it seems like only yesterday": long ago.
AS_IF = regex(r"(?i:\b(?:like|(?:if|though)\sit\s(?:were|was))\s(?:it\swas\s)?(?:only\s|just\s)?)$")
# "The leaders of tomorrow": no day.
OF = regex(r"(?i:(?<!\bas\s)\bof\s$)")
NO_DAY = {"yesterday": AS_IF, "tomorrow": OF}
REACH = 30
DAYS = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}


def read(match: re.Match[str]) -> Readings:
    if match["day"]:
        if _is_no_day(match):
            return None
        day = Shift(Unit.DAY, DAYS[" ".join(match["day"].lower().split())])
        return _timed(day, match["part"])
    if match["tonight"]:
        return Clock("TNI", Shift(Unit.DAY, 0))
    if match["which"]:
        if match["this"]:
            return _timed(Shift(Unit.DAY, 0), match["this"])
        return Clock("TNI", Shift(Unit.DAY, -1))
    for group, part, count in (
        ("that", "same", 0),
        ("next", "after", 1),
        ("previous", "before", -1),
    ):
        if match[group]:
            return _timed(Shift(Unit.DAY, count, Origin.PREVIOUS), match[part] or match["eve"])
    return Shift(Unit.DAY, 1, Origin.PREVIOUS)


def _is_no_day(match: re.Match[str]) -> bool:
    """ "As if it were yesterday", "the leaders of tomorrow"."""
    pattern = NO_DAY.get(match["day"].lower())
    start = match.start()
    return pattern is not None and bool(pattern.search(match.string, max(0, start - REACH), start))


def _timed(day: Shift, part: str | None) -> Reading:
    return (
        day
        if part is None or part.lower() in {"day", "date"}
        else Clock(DAYPARTS[part.lower()], day)
    )


DAY_REFERENCE = DateExpression(
    "day_reference",
    frozenset(
        {
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "overnight",
            "last",
            "this",
            "that",
            "the",
            "next",
            "following",
            "later",
            "earlier",
        }
    ),
    PATTERN,
    read,
)
