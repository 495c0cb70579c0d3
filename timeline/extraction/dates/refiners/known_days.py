"""Gives the year to a day that is known by its month and day alone: "the October 7 attacks" are
those of 2023.

Only before what it is known for, and not in an article from before that day. Keeps "on October 7".
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.extraction.dates.readings import Candidate, DateParts
from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml

KNOWN = {
    (day.month, day.day): (day, regex(rf"[\s-](?:\w+\s)?(?:{'|'.join(known['for'])})\b"))
    for known in read_toml("en/known_days.toml")["day"]
    for day in [date.fromisoformat(known["date"])]
}
RULES = frozenset({"month_day", "day_month"})


def date_known_days(
    text: str, candidates: Sequence[Candidate], published: date | None
) -> list[Candidate]:
    return [_with_its_year(text, candidate, published) for candidate in candidates]


def _with_its_year(text: str, candidate: Candidate, published: date | None) -> Candidate:
    reading = candidate.reading
    if candidate.rule not in RULES or not isinstance(reading, DateParts):
        return candidate
    day, known_for = KNOWN.get((reading.month or 0, reading.day or 0), (None, None))
    if day is None or known_for is None or (published is not None and published < day):
        return candidate
    stated = reading.year or reading.which or reading.years is not None
    if stated or known_for.match(text, candidate.span.end) is None:
        return candidate
    return replace(candidate, reading=replace(reading, year=day.year))
