"""``three days``, ``for 10 years``, ``a two-week stay``, ``the past four months``, ``decades``.

Durations have no place on a calendar: their value is ``P3D`` or, unnumbered, ``PXD``. Not ages
("a 12-year-old", "aged 5 years") and not "the day" alone.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import Unit
from timeline.extraction.dates.readings import Fixed
from timeline.extraction.dates.words import (
    BESIDE,
    NUMBER,
    NUMBER_STARTS,
    SP,
    UNIT,
    alternatives,
    counted,
    quantity,
    unit_named,
)
from timeline.extraction.patterns import regex
from timeline.extraction.types import TimexType

LETTERS = {
    Unit.SECOND: "S",
    Unit.MINUTE: "M",
    Unit.HOUR: "H",
    Unit.DAY: "D",
    Unit.WEEKEND: "D",
    Unit.WEEK: "W",
    Unit.MONTH: "M",
    Unit.QUARTER: "Q",
    Unit.YEAR: "Y",
    Unit.DECADE: "E",
    Unit.CENTURY: "C",
}
SPLIT_UNITS = {Unit.SECOND, Unit.QUARTER}
CLOCK_UNITS = {Unit.SECOND, Unit.MINUTE, Unit.HOUR}
PATTERN = regex(
    rf"""
    (?:(?:[Tt]he|[Ee]ach\sof\sthe|these|those|his|her|its|their){SP})?
    (?:(?P<which>(?i:past|last|next|first|previous|preceding|following|coming|final|latest|another)){SP})?
    (?:(?P<count>{NUMBER})(?:{SP}|-)(?:to|or){SP})?
    (?P<number>{NUMBER})(?P<half>(?:{SP}|-)and(?:{SP}|-)a(?:{SP}|-)half)?(?P<mark>{SP}|-)
    (?:(?i:full|whole|more|straight|consecutive|long|additional|solid|successive|entire|trading|working|business|calendar|other|further|previous|bloody|short){SP})?
    (?P<unit>{UNIT})(?!['’]s?\s?old|-old|-olds|{SP}old\b|{SP}of{SP}age|{SP}(?:ago|earlier|later)\b(?!{SP}than\b))
    (?P<more>{SP}and{SP}a{SP}half\b(?!-))?
    """,
    re.VERBOSE,
)
BARE = regex(
    rf"(?<!\d\s)(?:(?:the|these|those|[Ff]or|[Ii]n|over|after|within|of|last|took|take|takes|many|some|every){SP})?(?P<unit>(?i:days|weeks|months|years|decades|centuries|hours|minutes))\b(?!['’-]|{SP}\d|{SP}(?:old|of{SP}age))"
)
AGED = regex(r"(?i:\b(?:aged|age|age\sof)\s$)")
HOURS_OF_DAY = regex(r"(?i:\b(?:early|small|wee|late|rush|opening|office)\s)$")
RATE = regex(rf"(?:\d|\b{alternatives(BESIDE['rated'])})\s$")


def read(match: re.Match[str]) -> Readings:
    unit = unit_named(match["unit"])
    words = match["number"].lower()
    count = counted(quantity(words), match["unit"])
    if count is not None and (match["half"] or match["more"]):
        count += 0.5
    if AGED.search(match.string[max(0, match.start() - 8) : match.start()]):
        return None
    if words == "the" or (unit in SPLIT_UNITS and not _is_plural(match)):
        return None
    if words in {"a", "an"} and match["which"] is None and not match["more"]:
        return _one(match, unit, counted(1, match["unit"]))
    return Fixed(TimexType.DURATION, value_of(unit, count))


def _is_plural(match: re.Match[str]) -> bool:
    """Are they units of time? Not "a second column", "three-quarters", "a quarter of the land"."""
    if not match["unit"].endswith("s") or match["mark"] == "-":
        return match["unit"].lower() == "second" and match["mark"] == "-"
    in_a_row = "consecutive" in match[0] or "straight" in match[0]
    return in_a_row or not match.string.startswith(" of ", match.end())


def _one(match: re.Match[str], unit: Unit, count: float | None) -> Readings:
    """``a year`` after an amount is a rate ("twice a year")."""
    if RATE.search(match.string[max(0, match.start() - 10) : match.start()]):
        return Fixed(TimexType.SET, value_of(unit, count))
    return Fixed(TimexType.DURATION, value_of(unit, count))


def value_of(unit: Unit, count: float | None) -> str:
    """``P3D``, ``PT2H``, ``PXY``; a half is written in the next finer unit."""
    prefix = "PT" if unit in CLOCK_UNITS else "P"
    if count is None:
        return f"{prefix}X{LETTERS[unit]}"
    if unit is Unit.DECADE:
        return f"P{round(count * 10)}Y"
    if unit is Unit.CENTURY:
        return f"P{round(count * 100)}Y"
    if unit is Unit.WEEKEND:
        return f"P{round(count * 2)}D"
    if unit is Unit.QUARTER:
        return f"P{round(count * 3)}M"
    if count == int(count):
        return f"{prefix}{int(count)}{LETTERS[unit]}"
    if unit is Unit.YEAR:
        whole, months = divmod(round(count * 12), 12)
        return f"P{whole}Y{months}M" if whole else f"P{months}M"
    if unit is Unit.HOUR:
        whole, minutes = divmod(round(count * 60), 60)
        return f"PT{whole}H{minutes}M" if whole else f"PT{minutes}M"
    if unit is Unit.MINUTE:
        return f"PT{int(count)}M{round(count % 1 * 60)}S"
    return f"{prefix}{count:g}{LETTERS[unit]}"


def read_bare(match: re.Match[str]) -> Readings:
    """Not "the early hours of Sunday", which are a time of day."""
    if match["unit"].lower() == "hours" and HOURS_OF_DAY.search(
        match.string[max(0, match.start() - 10) : match.start()]
    ):
        return None
    unit = unit_named(match["unit"])
    return Fixed(TimexType.DURATION, f"{'PT' if unit in CLOCK_UNITS else 'P'}X{LETTERS[unit]}")


DURATION = DateExpression(
    "duration",
    NUMBER_STARTS
    | {
        "the",
        "past",
        "last",
        "next",
        "first",
        "previous",
        "following",
        "coming",
        "final",
        "another",
        "these",
        "those",
        "each",
        "his",
        "her",
        "its",
        "their",
    },
    PATTERN,
    read,
)
BARE_DURATION = DateExpression(
    "bare_duration",
    frozenset({"days", "weeks", "months", "years", "decades", "centuries", "hours", "minutes"}),
    BARE,
    read_bare,
)
