"""Is the text a narrative, whose dates follow one from the other, or news, which counts from
today?"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from timeline.extraction.dates.parts import period_of
from timeline.extraction.dates.readings import Candidate, DateParts, Origin, Reading, Shift
from timeline.extraction.dates.surroundings import Surroundings
from timeline.extraction.dates.tense import Direction
from timeline.extraction.patterns import regex

ENOUGH = 1
# Two years of late ("between 1993 and 2010") are no story yet.
ENOUGH_OF_LATE = 1.5
A_GENERATION = 20
BARE = 0.5
RECENT = 0.4
# How much a full date of the week of publication says for news.
AT_ONCE = 3
WEEK = 7
# How far the day on which news opens may lie before its publication, and behind it.
BACK, AHEAD = 31, 7
# So many months and days of years to come, and the publication is not when a page was written.
WRITTEN_ON = 3
BOUNDS = regex(
    r"\b(?:expir(?:es?|ed|ing)|end(?:s|ing)?|through|until|till|to|by|due|effective|matur(?:es|ing))\s(?:(?:on|in)\s)?$"
)
LEAD_REACH = 24
# The least of such days that a report has among its dates.
PRESENT = 0.05
# So many years, so many of them in their order, and it is a history.
LONG = 25
IN_ORDER = 0.7


def is_narrative(candidates: Sequence[Candidate], day: date | None, around: Surroundings) -> bool:
    """Many of its dates give their year, over several years, and few words say "now"."""
    years: list[int] = []
    later = 0
    weight, news = 0.0, 0
    for candidate in candidates:
        reading = candidate.reading
        if isinstance(reading, DateParts) and reading.year is not None:
            years.append(reading.year)
            weight += (
                BARE if reading.year > 0 and reading.month is None and reading.group is None else 1
            )
            news += AT_ONCE * _is_at_hand(reading, day)
            later += day is not None and _is_written_on(candidate, reading, day, around)
        elif candidate.rule == "weekday" or _is_deictic(reading):
            # A text that opens on a weekday has no date before it to count from.
            news += 1 if years else AT_ONCE
    if weight < (ENOUGH if day else BARE) or weight <= 2 * news:
        return False
    if day is None:
        return True
    if _opens_near(candidates, day):
        return False
    if weight < ENOUGH_OF_LATE and day.year - max(years) < A_GENERATION:
        return False
    # Months and days of years to come are a page's that has been written on, and no news.
    last = day.year if later >= WRITTEN_ON else max(years)
    recent = sum(day.year - 1 <= year <= last for year in years)
    recent -= later if last > day.year else 0
    return recent <= RECENT * len(years) and (len(set(years)) > 1 or years[0] < 0)


def _opens_near(candidates: Sequence[Candidate], day: date) -> bool:
    """Does the text open on a day without a year ("On 3 May …") that is near its publication?

    No story does: its first date has none before it that could tell its year.
    """
    readings = (each.reading for each in candidates if isinstance(each.reading, DateParts))
    parts = next(readings, None)
    if parts is None or parts.day is None or parts.year is not None:
        return False
    if parts.month is None:
        return True
    near = (period_of(parts, day.year + years) for years in (-1, 0, 1))
    firsts = [period.first for period in near if period is not None and period.first is not None]
    return any(-AHEAD <= (day - first).days <= BACK for first in firsts)


def is_of_its_day(candidates: Sequence[Candidate], day: date | None) -> bool:
    """Does a story keep coming back to the days in which it is published: "this week", the year of
    the publication? Not a long history that comes down to them in its order.
    """
    if day is None:
        return False
    years: list[int] = []
    yearless, present = 0, 0
    for candidate in candidates:
        reading = candidate.reading
        if isinstance(reading, DateParts) and reading.year is not None:
            years.append(reading.year)
            present += day.year - 1 <= reading.year <= day.year
        elif isinstance(reading, DateParts) and reading.month is not None:
            yearless += 1
        present += candidate.rule == "weekday" or _is_deictic(reading)
    if present <= PRESENT * (len(years) + yearless):
        return False
    in_order = sum(later >= earlier for earlier, later in pairwise(years))
    return len(years) < LONG or in_order < IN_ORDER * len(years)


def _is_written_on(candidate: Candidate, parts: DateParts, day: date, around: Surroundings) -> bool:
    """Is it told as over, and yet after the publication?"""
    if parts.year is None or parts.year <= day.year + 1 or parts.month is None:
        return False
    # "A term which expires on March 31, 2019" was so long when it was written.
    bounds = around.text[max(0, candidate.span.start - LEAD_REACH) : candidate.span.start]
    return BOUNDS.search(bounds) is None and around.direction(candidate.span) < Direction.OPEN


def _is_at_hand(parts: DateParts, day: date | None) -> bool:
    """Is it a day of the week of publication, as in a news item's dateline?"""
    if day is None or parts.day is None or parts.year is None:
        return False
    period = period_of(parts, parts.year)
    return period is not None and period.first is not None and abs(period.first - day).days <= WEEK


def _is_deictic(reading: Reading | None) -> bool:
    return isinstance(reading, Shift) and reading.origin is Origin.PUBLICATION
