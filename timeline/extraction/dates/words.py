"""The English words of the calendar as fragments of patterns, and what each of them means."""

import re
from collections.abc import Iterable
from typing import Any

from timeline.extraction.dates.periods import Unit
from timeline.extraction.tables import read_toml

_CALENDAR = read_toml("en/calendar.toml")


def _numbered(table: dict[str, Any]) -> dict[str, int]:
    """Names and short names, in lower case, to their place in the list (from 1)."""
    places = {name.lower(): place for place, name in enumerate(table["names"], 1)}
    for place, names in enumerate(table["short"], 1):
        places.update((name.lower(), place) for name in names)
    return places


def alternatives(words: Iterable[str]) -> str:
    """The words as one fragment, longest first, any case."""
    longest_first = sorted(words, key=len, reverse=True)
    return "(?i:" + "|".join(re.escape(word) for word in longest_first) + ")"


MONTHS = _numbered(_CALENDAR["months"])
FULL_MONTHS = frozenset(name.lower() for name in _CALENDAR["months"]["names"])
WEEKDAYS = _numbered(_CALENDAR["weekdays"])
FULL_WEEKDAYS = frozenset(name.lower() for name in _CALENDAR["weekdays"]["names"])
SEASONS: dict[str, str] = _CALENDAR["seasons"]
UNITS = {
    word: Unit(unit) for unit, plurals in _CALENDAR["units"].items() for word in (unit, *plurals)
}
NUMBERS: dict[str, int] = _CALENDAR["numbers"]
ORDINALS: dict[str, int] = _CALENDAR["ordinals"]
DECADES: dict[str, int] = _CALENDAR["decades"]
DAYPARTS: dict[str, str] = _CALENDAR["dayparts"]

BESIDE: dict[str, list[str]] = read_toml("en/beside_dates.toml")
ARTICLES: frozenset[str] = frozenset(_CALENDAR["articles"]["starts"])
AFTER_ARTICLES = frozenset(
    {
        *_CALENDAR["articles"]["next_words"],
        *MONTHS,
        *WEEKDAYS,
        *SEASONS,
        *UNITS,
        *NUMBERS,
        *ORDINALS,
    }
    | {*DECADES, *DAYPARTS, "daily"}
)

SP = r"\s{1,4}"
DASH = r"(?:\s?[-‐‑‒–—−]\s?)"
MONTH = rf"(?:{alternatives(FULL_MONTHS)}\b|{alternatives(set(MONTHS) - FULL_MONTHS)}\b\.?)"
FULL_MONTH = alternatives(FULL_MONTHS) + r"\b"
WEEKDAY = rf"(?:{alternatives(FULL_WEEKDAYS)}\b|{alternatives(set(WEEKDAYS) - FULL_WEEKDAYS)}\b\.?)"
# What leads a date by its weekday: "Saturday, ", "Saturday the ", "Saturday (".
WEEKDAY_LEAD = rf"(?P<weekday>{WEEKDAY})(?:,?{SP}(?:the{SP})?|{SP}\()"
SEASON = alternatives(SEASONS) + r"\b"
UNIT = alternatives(UNITS) + r"\b"
DATE_UNIT = r"(?i:days?|weeks?|weekends?|months?|quarters?|years?|decades?|century|centuries)\b"
DAYPART = alternatives(DAYPARTS) + r"\b"
YEAR = r"(?:1[0-9]|20|21)\d\d\b(?![,.]?\d)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
ORDINAL_END = r"(?:\s?(?i:st|nd|rd|th)\b)"
ONES = "one|two|three|four|five|six|seven|eight|nine"
SMALL = (
    rf"(?:{'|'.join(sorted(NUMBERS.keys() - {'hundred'}, key=len, reverse=True))})(?:-(?:{ONES}))?"
)
# "A hundred and fifty", "twenty-five hundred", "two thousand".
HUNDREDS = (
    r"(?=[a-zA-Z-]{1,15}[-\s](?i:hundred|thousand)\b)"
    rf"(?:a|{SMALL})[-\s](?:hundred|thousand)(?:\s(?:and\s)?{SMALL})?"
)
NUMBER = (
    r"(?:(?<!\d[,.])\d{1,3}(?:(?:,\d{3})+|\.\d{1,2})?(?:[-\s]?(?:[1-9]/[2-9]|½|¼|¾))?"
    rf"|(?i:{HUNDREDS}|(?:a|one)\sdozen|half\sa|a\scouple(?:\sof)?|a\sfew|a\snumber\sof|an?|the|"
    + "|".join(sorted(NUMBERS, key=len, reverse=True))
    + r"|several|few|many|dozens\sof|dozen|couple(?:\sof)?)"
    + rf"(?:[-\s](?i:{ONES})(?=[-\s]))?)"
)
NUMBER_STARTS = frozenset(NUMBERS) | {
    "a", "an", "half", "several", "few", "many", "dozens", "dozen", "couple", "#1",
    "#2", "#3",
}  # fmt: skip

# Names that are also other words: they need their capital, and more than a bare mention.
ALSO_WORDS = frozenset(
    {"may", "march", "august", "mar", "dec", "sep", "sat", "sun", "mon", "wed", "fri", "jan", "jun"}
)
VAGUE = frozenset({"several", "few", "a few", "many", "dozens of", "a number of"})
MULTIPLES = {"hundred": 100, "thousand": 1000}
FRACTIONS = {"1/2": 0.5, "½": 0.5, "1/4": 0.25, "¼": 0.25, "3/4": 0.75, "¾": 0.75, "1/3": 0.33}


def month_number(word: str) -> int | None:
    """``Sept.`` is 9. "may" and "march" in lower case are no months."""
    name = word.rstrip(".").lower()
    if word[0].islower() and (name in ALSO_WORDS or name not in FULL_MONTHS):
        return None
    return MONTHS[name]


def weekday_number(word: str) -> int | None:
    """``Fri.`` is 5. Short names need their capital."""
    name = word.rstrip(".").lower()
    if word[0].islower() and name not in FULL_WEEKDAYS:
        return None
    return WEEKDAYS[name]


def unit_named(word: str) -> Unit:
    return UNITS[word.lower()]


def counted(count: float | None, unit: str) -> float | None:
    """So many of the unit that ``unit_named`` gives: a fortnight is two weeks."""
    return 2 * count if count is not None and unit.lower().startswith("fortnight") else count


def quantity(words: str) -> float | None:
    """``twenty-five`` is 25, ``a couple of`` 2; None for "several" and its like."""
    text = re.sub(r"\s+", " ", words.lower()).strip()
    if text in VAGUE:
        return None
    if text[0].isnumeric():
        return _figures(text.replace(",", ""))
    if text == "half a":
        return 0.5
    if "couple" in text:
        return 2
    if "dozen" in text:
        return 12
    total = 0
    for part in re.split(r"[-\s]", text):
        total = (
            max(total, 1) * MULTIPLES[part] if part in MULTIPLES else total + NUMBERS.get(part, 0)
        )
    return total or 1


def _figures(text: str) -> float:
    for fraction, value in FRACTIONS.items():
        if text.endswith(fraction):
            whole = text.removesuffix(fraction).strip(" -")
            return (float(whole) if whole else 0) + value
    return float(text)
