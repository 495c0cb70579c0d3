"""``3 p.m.``, ``10:30 a.m. EST Friday``, ``at 15:00``, ``08:00 GMT``, ``noon Monday``, ``Friday
at 3 p.m.``:
TIMEs. A time without a date is of the day that the text speaks of.

Not scores ("won 3:1"), verses ("John 3:16") and ratios: bare ``15:00`` needs "at" or a zone.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import Unit
from timeline.extraction.dates.readings import Clock, DateParts, Shift
from timeline.extraction.dates.words import (
    DAY,
    DAYPARTS,
    MONTH,
    NUMBERS,
    SP,
    WEEKDAY,
    alternatives,
    month_number,
    weekday_number,
)
from timeline.extraction.patterns import regex

ZONE = r"(?:\s?(?:GMT|UTC|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|BST|CET|CEST|MSK|IST|JST|Z)\b)"
HOURS = {name: number for name, number in NUMBERS.items() if number <= 12}
PATTERN = regex(
    rf"""
    (?<![\d:.,$€£/-])
    (?:
        (?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))?(?::[0-5]\d)?\s?(?P<half>(?i:a\.m\.?|p\.m\.?|am|pm)(?!\w)){ZONE}?
      | (?P<full>[01]?\d|2[0-4]):(?P<sixtieth>[0-5]\d)(?P<seconds>:[0-5]\d)?(?:\s?(?:hours|hrs
          |h)\b)?(?P<zone>{ZONE})?(?![\d:%]|\.\d)
      | (?P<military>[01]\d|2[0-4])(?P<past>[0-5]\d)\s?(?:(?P<counted>hours|hrs)|{ZONE})(?!\w)
      | (?P<oclock>\d{{1,2}}
          |{alternatives(HOURS)})\s?o['’]clock\b(?:{SP}in{SP}the{SP}(?P<part>morning|afternoon|evening))?
      | (?P<word>(?<![Hh]igh\s)(?i:noon|midnight|midday))\b
    )
    (?:(?:{SP}|,{SP})(?:on{SP}|of{SP})?(?:(?P<weekday>{WEEKDAY})(?!\w)(?:,?{SP}(?P<month>{MONTH}){SP}(?P<day>{DAY})(?!\d))?|(?P<relative>(?i:today|yesterday|tomorrow|tonight))\b))?
    """,
    re.VERBOSE,
)
AT = regex(r"(?i:\b(?:at|by|until|till|from|around|about|since|before|after|between|and|to)\s$)")
# A word, or a comma, goes before: no sentence begins here.
INSIDE = regex(r"[\w,]\s$")
RELATIVE = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def read(match: re.Match[str]) -> Readings:
    time = _time(match)
    return Clock(time, _date(match)) if time else None


def _time(match: re.Match[str]) -> str | None:
    if match["hour"]:
        hour = int(match["hour"])
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
        return f"T{hour:02d}:{match['minute'] or '00'}"
    if match["full"]:
        # "At 2:15:41": how long a race took.
        if match["seconds"] and len(match["full"]) == 1 and match["zone"] is None:
            return None
        if match["zone"] is None and not _is_led(match):
            return None
        return f"T{int(match['full']):02d}:{match['sixtieth']}{_zulu(match)}"
    if match["military"]:
        if match["counted"] and match["past"] == "00" and not _is_led(match):
            return None
        return f"T{match['military']}:{match['past']}{_zulu(match)}"
    if match["oclock"]:
        word = match["oclock"].lower()
        hour = int(word) if word.isdigit() else HOURS[word]
        late = match["part"] in {"afternoon", "evening"} and hour < 12
        return f"T{hour + (12 if late else 0):02d}:00" if hour <= 24 else None
    if match["word"] and not _is_named(match):
        return DAYPARTS[match["word"].lower()]
    return None


def _is_named(match: re.Match[str]) -> bool:
    """ "Chimes at Midnight": a capital inside a sentence makes a name of it."""
    inside = INSIDE.search(match.string[max(0, match.start() - 3) : match.start()])
    return match["word"].istitle() and inside is not None and not match["weekday"]


def _zulu(match: re.Match[str]) -> str:
    return "Z" if re.search(r"(?:UTC|GMT|Z)$", match[0].rstrip()) else ""


def _is_led(match: re.Match[str]) -> bool:
    return AT.search(match.string[max(0, match.start() - 9) : match.start()]) is not None


def _date(match: re.Match[str]) -> DateParts | Shift | None:
    if match["relative"]:
        return Shift(Unit.DAY, RELATIVE[match["relative"].lower()])
    if not match["weekday"]:
        return None
    weekday = weekday_number(match["weekday"])
    month = month_number(match["month"]) if match["month"] else None
    return DateParts(month=month, day=int(match["day"]) if month else None, weekday=weekday)


CLOCK = DateExpression(
    "clock", frozenset(HOURS) | {"#1", "#2", "#4", "noon", "midnight", "midday"}, PATTERN, read
)
