"""``every Monday``, ``each year``, ``daily``, ``annually``, ``twice a week``, ``on Mondays``: SETs.

Not "annual" as a name's part ("the 3rd Annual Conference"), not a newspaper ("Daily Mail").
"""

import re

from timeline.extraction.dates.expressions.duration import value_of
from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import Fixed
from timeline.extraction.dates.words import (
    DAYPARTS,
    FULL_MONTHS,
    FULL_WEEKDAYS,
    MONTHS,
    NUMBER,
    SEASONS,
    SP,
    UNIT,
    WEEKDAYS,
    alternatives,
    counted,
    quantity,
    unit_named,
)  # fmt: skip
from timeline.extraction.patterns import regex
from timeline.extraction.types import TimexType

ADVERBS = {
    "daily": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "monthly": "P1M",
    "annually": "P1Y",
    "yearly": "P1Y",
    "hourly": "PT1H",
    "nightly": "XXXX-XX-XXTNI",
}
PATTERN = regex(
    rf"""
    (?:
        (?i:every|each|per){SP}(?:(?:(?i:single)|(?P<other>(?i:other))){SP})?(?:(?P<count>{NUMBER}){SP})?
        (?:(?P<weekday>{alternatives(FULL_WEEKDAYS)})s?\b(?:{SP}(?P<part>{alternatives(DAYPARTS)})\b)?|(?P<month>{alternatives(FULL_MONTHS)})\b|(?P<season>{alternatives(SEASONS)})\b|(?P<daypart>(?i:morning|afternoon|evening|night))\b|(?P<unit>{UNIT}))
      | (?P<nightly>{alternatives(FULL_WEEKDAYS)}){SP}(?P<parts>(?i:mornings|afternoons|evenings
          |nights))\b
      | (?P<plural>{alternatives(FULL_WEEKDAYS)})s\b(?!['’])
      | (?P<adverb>{alternatives(ADVERBS)})\b(?!{SP}[A-Z]|-)
    )
    """,
    re.VERBOSE,
)


def read(match: re.Match[str]) -> Readings:
    value = _value(match)
    return Fixed(TimexType.SET, value) if value else None


def _value(match: re.Match[str]) -> str | None:
    if match["adverb"]:
        return (
            ADVERBS[match["adverb"].lower()]
            if match["adverb"][0].islower() or match["adverb"].lower() != "daily"
            else None
        )
    weekday = match["weekday"] or match["plural"]
    if weekday:
        part = DAYPARTS[match["part"].lower()] if match["part"] else ""
        return f"XXXX-WXX-{WEEKDAYS[weekday.lower()]}{part}"
    if match["nightly"]:
        part = DAYPARTS[match["parts"].lower().removesuffix("s")]
        return f"XXXX-WXX-{WEEKDAYS[match['nightly'].lower()]}{part}"
    if match["month"]:
        return f"XXXX-{MONTHS[match['month'].lower()]:02d}"
    if match["season"]:
        return f"XXXX-{SEASONS[match['season'].lower()]}"
    if match["daypart"]:
        return f"XXXX-XX-XX{DAYPARTS[match['daypart'].lower()]}"
    count = counted(quantity(match["count"]) if match["count"] else 1, match["unit"])
    if match["other"] and count is not None:
        count *= 2
    return value_of(unit_named(match["unit"]), count)


RECURRING = DateExpression(
    "recurring",
    frozenset(ADVERBS)
    | {"every", "each", "per"}
    | FULL_WEEKDAYS
    | {f"{name}s" for name in FULL_WEEKDAYS},
    PATTERN,
    read,
)
