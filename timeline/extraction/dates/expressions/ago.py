"""``two weeks ago``, ``three days later``, ``a year earlier``, ``six months before``, ``10 days
from now``, ``a year ago today``, ``in two weeks' time``, ``a fortnight ago``.

"ago" and "from now" count from the publication, "earlier", "later", "before" and "after" from the
date before. Not "before" that leads a clause ("two days before the vote" is a duration), and not
what compares ("three days later than planned").
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import Unit
from timeline.extraction.dates.readings import Fixed, Origin, Shift
from timeline.extraction.dates.words import (
    NUMBER,
    NUMBER_STARTS,
    SP,
    UNIT,
    counted,
    quantity,
    unit_named,
)
from timeline.extraction.patterns import regex
from timeline.extraction.types import TimexType

PATTERN = regex(
    rf"""
    (?P<count>{NUMBER})(?P<half>(?:{SP}|-)and(?:{SP}|-)a(?:{SP}|-)half)?(?:{SP}|-)(?:(?i:full|whole|more|short|long|calendar){SP})?(?P<unit>{UNIT})
    (?:{SP}or{SP}(?:so|two|more)|(?P<more>{SP}and{SP}a{SP}half))?
    (?:(?<=s)['’]{SP}|['’]s{SP}|{SP}|-)(?P<word>(?i:ago|(?<=['’]\s)time|(?<=['’]s\s)time|(?:earlier|later)(?!{SP}than\b)|afterwards?|beforehand|previously|from{SP}now|hence|before|after|back|prior)\b)
    (?:(?<=ago){SP}(?P<grain>(?i:today|tonight|this{SP}(?:week|month))))?
    (?P<clause>(?={SP}(?!(?:in|on|and|but|when|to|as|because|with|while|for|by|at)\b)\w))?
    """,
    re.VERBOSE,
)
FROM_NOW = {"ago": -1, "back": -1, "from now": 1, "hence": 1}
FROM_THEN = {
    "earlier": -1,
    "previously": -1,
    "before": -1,
    "beforehand": -1,
    "prior": -1,
    "later": 1,
    "afterward": 1,
    "afterwards": 1,
    "after": 1,
}
GRAINS = {"today": Unit.DAY, "tonight": Unit.DAY, "week": Unit.WEEK, "month": Unit.MONTH}
CLOCK_UNITS = {Unit.SECOND, Unit.MINUTE, Unit.HOUR}


def read(match: re.Match[str]) -> Readings:
    word = " ".join(match["word"].lower().split())
    if word in {"before", "after", "prior"} and match["clause"] is not None:
        return None
    unit, count = unit_named(match["unit"]), counted(quantity(match["count"]), match["unit"])
    if word == "time" and not _is_in(match):
        return None
    origin = _origin(word)
    sign = FROM_NOW.get(word) or FROM_THEN.get(word, 1)
    if count is None:
        if origin is Origin.PREVIOUS and word in {"before", "after"}:
            return None
        return Fixed(TimexType.DATE, "PAST_REF" if sign < 0 else "FUTURE_REF")
    if unit in CLOCK_UNITS:
        return None
    if match["half"] or match["more"]:
        count += 0.5
    if count != int(count):
        return _half(unit, count, sign, origin)
    grain = GRAINS[match["grain"].split()[-1].lower()] if match["grain"] else None
    return Shift(unit, sign * int(count), origin, grain)


def _origin(word: str) -> Origin:
    if word == "time":
        return Origin.SPOKEN_OF
    return Origin.PUBLICATION if word in FROM_NOW else Origin.PREVIOUS


def _is_in(match: re.Match[str]) -> bool:
    """ "In a week's time", not "a week's time"."""
    return match.string[max(0, match.start() - 3) : match.start()].lower() == "in "


def _half(unit: Unit, count: float, sign: int, origin: Origin) -> Readings:
    if unit is Unit.YEAR:
        return Shift(Unit.MONTH, sign * round(12 * count), origin)
    if unit is Unit.MONTH:
        return Shift(Unit.DAY, sign * round(30 * count), origin, Unit.WEEK)
    return None


AGO = DateExpression("ago", NUMBER_STARTS | {"the"}, PATTERN, read)
