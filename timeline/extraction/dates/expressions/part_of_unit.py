"""``the end of the year``, ``the beginning of the month``, ``later in the week``, ``year-end``,
``month's end``, ``the full year``, ``late in the day``, ``for the week``, ``the first two
months of the year``, ``the start of the day``, ``a second consecutive day``,
``for a third day``.

They mean the year (month, week, day) that the text speaks of. "The year ended March 31" is a
length, twelve months of no calendar year. Not "the year" alone.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import Unit
from timeline.extraction.dates.readings import Fixed, Origin, Parted, Shift
from timeline.extraction.dates.words import MONTH, SP, YEAR, unit_named
from timeline.extraction.patterns import regex
from timeline.extraction.types import TimexType

PATTERN = regex(
    rf"""(?i:
      (?:the{SP})?(?:very{SP})?(?:(?P<start>beginning|start|onset|first{SP}part|early{SP}part)
          |(?P<mid>middle)|(?P<end>end|close|latter{SP}part|last{SP}part)|(?P<rest>rest|remainder|course)){SP}of{SP}
          (?:the|this|that|its)(?:{SP}(?P<fiscal>fiscal|calendar|financial|current))?{SP}(?P<unit>year|month|week|decade|century|quarter)
    | (?:the{SP})?(?:beginning|start){SP}of{SP}(?P<of_day>the{SP}day)
    | (?:a|the){SP}(?P<nth>second|third|fourth|fifth|sixth|seventh|\d{{1,3}}(?:nd|rd|th|st)){SP}
          (?:consecutive|straight|successive){SP}day
    | (?<=\bfor\s)a{SP}(?P<nth_day>second|third|fourth|fifth|sixth|seventh){SP}day
          (?=[.,;:)]|$|{SP}(?:of|in|as|after|on|at|amid|following|over|and|with|despite|since|to|by)\b)
    | (?:(?P<early>early|earlier)|(?P<late>late|later)){SP}in{SP}the{SP}(?P<in_unit>day|week
        |month|year|decade|century|quarter)
    | (?P<of_unit>year|month|week|quarter)(?:['’]s{SP}|[-\s])end(?!{SP}{YEAR})
    | (?P<length>the{SP}(?:(?:fiscal|financial|full){SP})?year)
        (?={SP}(?:that{SP})?(?:end(?:ed|ing|s)|to|through){SP}(?:(?:on|in){SP})?
            (?:{MONTH}|\d|today|tomorrow|yesterday))
    | (?P<whole>the{SP}(?:full|entire|whole){SP}year|(?:(?<=high\sfor\s)|(?<=low\sfor\s))the{SP}year
        |(?<=for\s)the{SP}(?:fiscal{SP})?year(?=,
        |\.\s))
    | (?<=(?:days|eeks|nths|ters)\sof\s)(?P<counted>the{SP}(?:month|year))
    | (?<=for\s)(?P<this_week>the{SP}week)(?=[,;]|\.(?:\s|$))
    | (?:end(?:ed|ing)?|finish(?:ed|ing)?|clos(?:e|ed|ing)|start(?:ed
        |ing)?){SP}(?P<day>the{SP}day)(?={SP}(?:at|down|up|with|higher|lower|off)\b)
    )\b(?!-)""",
    re.VERBOSE,
)

COUNTED = regex(r"(?i:\b(?:first|last|final)\s\S+\s(?:days|weeks|months|quarters)\sof\s)$")
REACH = 40


def read(match: re.Match[str]) -> Readings:
    unit = match["unit"] or match["in_unit"] or match["of_unit"]
    if match["day"]:
        return (("day", Parted(Shift(Unit.DAY, 0, Origin.SPOKEN_OF), None)),)
    if match["counted"]:
        return _whole_of(match)
    if match["of_day"] or match["nth"] or match["nth_day"]:
        return Parted(Shift(Unit.DAY, 0, Origin.SPOKEN_OF), None)
    if match["length"]:
        return Fixed(TimexType.DURATION, "P1Y")
    if match["this_week"]:
        return Parted(Shift(Unit.WEEK, 0, Origin.PREVIOUS), None)
    if match["whole"]:
        return Parted(Shift(Unit.YEAR, 0, Origin.SPOKEN_OF), None)
    mod = None
    if match["start"] or match["early"]:
        mod = "START"
    elif match["mid"]:
        mod = "MID"
    elif not match["rest"]:
        mod = "END"
    return Parted(Shift(unit_named(unit), 0, Origin.SPOKEN_OF), mod)


def _whole_of(match: re.Match[str]) -> Readings:
    """ "The first nine months of the year"; not "the months of the year"."""
    if COUNTED.search(match.string, max(0, match.start() - REACH), match.start()) is None:
        return None
    return Parted(Shift(unit_named(match["counted"].split()[-1]), 0, Origin.SPOKEN_OF), None)


PART_OF_UNIT = DateExpression(
    "part_of_unit",
    frozenset(
        {
            "the",
            "a",
            "beginning",
            "start",
            "onset",
            "first",
            "early",
            "middle",
            "end",
            "close",
            "latter",
            "last",
            "rest",
            "remainder",
            "course",
            "earlier",
            "late",
            "later",
            "year",
            "month",
            "week",
            "quarter",
            "very",
            "ended",
            "ending",
            "finish",
            "finished",
            "finishing",
            "closed",
            "closing",
            "started",
        }
    ),
    PATTERN,
    read,
)
