"""``last week``, ``this year``, ``next month``, ``the previous quarter``, ``that year``, ``the
weekend``; ``the past decade`` is a length, ten years up to now.

"last", "this", "next" and "the year before last" count from the publication; "the following",
"the previous", "that", "the same" and "the year before that" from the date before. Not "the last
five years" (see ``duration``), nor the name of a programme ("ABC's \"This Week\"").
"""

import re

from timeline.extraction.dates.expressions.duration import value_of
from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import Unit
from timeline.extraction.dates.readings import Fixed, Origin, Shift
from timeline.extraction.dates.words import SP, unit_named
from timeline.extraction.patterns import regex
from timeline.extraction.types import TimexType

PATTERN = regex(
    rf"""(?i:
      (?P<which>this{SP}past|this{SP}coming|the{SP}coming|the{SP}current|the{SP}present|the{SP}latest|the{SP}past|the{SP}last|the{SP}very{SP}next|the{SP}next|the{SP}following|the{SP}previous|the{SP}preceding|the{SP}prior
        |that{SP}same|that{SP}very|the{SP}same|this{SP}very|this{SP}same|last|this|next|that|current|coming|past|previous|following)
      {SP}(?P<kind>fiscal{SP}|calendar{SP}|academic{SP}|school{SP}|financial{SP})?
      (?P<unit>week|weekend|month|quarter|year|decade|century)\b(?!['’]?s?-old|-\w|{SP}of\b(?!{SP}(?:US|A|C|NZ)?[$€£¥]))
    | the{SP}(?P<second>week|weekend|month|year){SP}(?:before{SP}(?P<second_last>last|that)
        |after{SP}next)\b
    | (?P<bare>the{SP}weekend)\b
    | (?P<before>the{SP}(?P<earlier>week|month|year){SP}(?:before|previous|earlier)(?!{SP}(?:the
        |a|an|his|her|last|their|that|he|she|they|it|we|I|[A-Z]|this)\b))
    )""",
    re.VERBOSE,
)
WORDS: dict[Origin, dict[int, tuple[str, ...]]] = {
    Origin.PUBLICATION: {
        -1: ("last", "this past", "past", "the past", "the last", "the latest"),
        0: ("this", "the current", "current", "the present", "this very", "this same"),
        1: ("next", "this coming", "the coming", "coming"),
    },
    Origin.PREVIOUS: {
        -1: ("the previous", "previous", "the preceding", "the prior"),
        0: ("that", "that same", "that very", "the same"),
        1: ("the next", "the very next", "the following", "following"),
    },
}
SHIFTS = {
    word: (count, origin)
    for origin, counts in WORDS.items()
    for count, words in counts.items()
    for word in words
}

# "The past month" is the four weeks up to now, and no month of the calendar.
UP_TO_NOW = {"past", "the past"}
ROLLING = {Unit.WEEK, Unit.MONTH, Unit.DECADE, Unit.CENTURY}
QUOTES = {'"', "“", "`"}


def read(match: re.Match[str]) -> Readings:
    if match["bare"]:
        return Shift(Unit.WEEKEND, -1)
    if match["second"]:
        if match["second_last"] is None:
            return Shift(unit_named(match["second"]), 2)
        last = match["second_last"].lower() == "last"
        origin = Origin.PUBLICATION if last else Origin.PREVIOUS
        return Shift(unit_named(match["second"]), -2 if last else -1, origin)
    if match["before"]:
        return Shift(unit_named(match["earlier"]), -1, Origin.PREVIOUS)
    unit, which = unit_named(match["unit"]), " ".join(match["which"].lower().split())
    if which in UP_TO_NOW and unit in ROLLING:
        return Fixed(TimexType.DURATION, value_of(unit, 1))
    if match.string[max(0, match.start() - 1) : match.start()] in QUOTES and match[0].istitle():
        return None
    count, origin = SHIFTS[which]
    return Shift(unit, count, origin)


THIS_UNIT = DateExpression(
    "this_unit",
    frozenset(
        {
            "this",
            "the",
            "that",
            "last",
            "next",
            "current",
            "coming",
            "past",
            "previous",
            "following",
        }
    ),
    PATTERN,
    read,
)
