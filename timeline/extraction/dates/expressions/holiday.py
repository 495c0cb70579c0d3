"""``Christmas``, ``Thanksgiving Day``, ``New Year's Eve 1999``, ``last Halloween``, ``Easter
Sunday``.

Only days that a rule places in every year, some of them only where the text speaks of the country
that keeps them ("Election Day"). Not "Christmas tree" or "Independence Day" alone, which
each country keeps on its own date.
"""

import re
from datetime import date, timedelta
from functools import lru_cache

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import DateParts, Which
from timeline.extraction.dates.words import BESIDE, SP, YEAR, alternatives
from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml

WORDS = read_toml("en/holidays.toml")
HOLIDAYS: dict[str, str] = WORDS["holidays"]
NAMES = "|".join(
    re.escape(name).replace("'", "['’]") for name in sorted(HOLIDAYS, key=len, reverse=True)
)
PATTERN = regex(
    rf"""
    (?:(?P<which>(?i:last|this|next|this{SP}past|this{SP}coming)){SP}(?:year{SP})?)?
    (?<!Merry\s)(?<!Happy\s)(?<!White\s)(?P<name>{NAMES})
    (?!\w|['’]s|{SP}(?!Day\b)[A-Z][a-z]|{SP}{alternatives(BESIDE["festive"])}s?)
    (?:,?{SP}(?:of{SP}|in{SP})?(?P<year>{YEAR}))?
    """,
    re.VERBOSE,
)
WHICH = {
    "last": Which.LAST,
    "this past": Which.LAST,
    "this": Which.THIS,
    "next": Which.NEXT,
    "this coming": Which.NEXT,
}


# "Lunar New Year's Eve", "Orthodox Easter", "Myanmar's New Year's Day": by another calendar.
OTHER = regex(rf"(?:\b(?:{'|'.join(WORDS['other_calendars']['words'])})|[A-Z]\w+['’]s)\s$")
REACH = 24
LOCAL = {
    name: regex(rf"\b(?:{'|'.join(map(re.escape, words))})(?!\w)")
    for name, words in WORDS["local"].items()
}


def read(match: re.Match[str]) -> Readings:
    name = match["name"].replace("’", "'")
    if name in LOCAL and not _speaks_of_its_country(name, match.string):
        return None
    if OTHER.search(match.string[max(0, match.start("name") - REACH) : match.start("name")]):
        return None
    rule = HOLIDAYS[name]
    year = int(match["year"]) if match["year"] else None
    which = WHICH[" ".join(match["which"].lower().split())] if match["which"] else None
    if rule[0].isdigit():
        month, day = map(int, rule.split("-"))
        return DateParts(year, month, day, which=which)
    return DateParts(year, group=rule, which=which)


# A text may name the day a thousand times: it is searched for the country once.
@lru_cache(maxsize=8)
def _speaks_of_its_country(name: str, text: str) -> bool:
    return LOCAL[name].search(text) is not None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by Butcher's algorithm."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def holiday_in(rule: str, year: int) -> date:
    """``nth:11:4:4`` is the fourth Thursday of November, ``nth:11:1:1:1`` the day after its first
    Monday; ``easter:-2`` is Good Friday.
    """
    kind, *numbers = rule.split(":")
    if kind == "easter":
        return easter(year) + timedelta(int(numbers[0]))
    month, place, weekday, *after = map(int, numbers)
    if place > 0:
        first = date(year, month, 1)
        days = (weekday - first.isoweekday()) % 7 + 7 * (place - 1) + sum(after)
        return first + timedelta(days)
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    return last - timedelta((last.isoweekday() - weekday) % 7)


HOLIDAY = DateExpression(
    "holiday",
    frozenset(name.split()[0].split("'")[0].lower() for name in HOLIDAYS)
    | {"last", "this", "next"},
    PATTERN,
    read,
)
