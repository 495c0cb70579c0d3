"""Which day "Friday" is, and "the 20th": of the week of publication or of the date before, of the
month that the text speaks of.
"""

from datetime import date, timedelta

from timeline.extraction.dates import periods
from timeline.extraction.dates.choosing import choose_weekday
from timeline.extraction.dates.parts import period_of
from timeline.extraction.dates.periods import Unit
from timeline.extraction.dates.readings import Candidate, DateParts, Which
from timeline.extraction.dates.refiners.ranges import LINK
from timeline.extraction.dates.standpoint import Standpoint
from timeline.extraction.dates.tense import POSSESSIVE, Direction
from timeline.extraction.dates.timexes import WHOLE_DATE, Resolved
from timeline.extraction.dates.words import BESIDE, alternatives
from timeline.extraction.patterns import regex
from timeline.extraction.types import Anchor, Granularity

DAYS_IN_A_WEEK = 7
SUNDAY = 7
FEW_DAYS = 3
# How far "the 20th" may stand from the date whose month it is of.
MONTH_REACH = 200
LONGEST_LINK = 12
# What else is counted so: "bogeyed on the 18th".
COUNTED = regex(rf"(?i:\b{alternatives(BESIDE['ranked'])})")
BESIDE_REACH = 120
# In a narrative, how far on a weekday still counts from the last day.
TOLD_REACH = 1000


def resolve_weekday(at: Standpoint, candidate: Candidate, parts: DateParts) -> Resolved | None:
    weekday = parts.weekday or 1
    told = (
        at.narrative and parts.which is None and parts.steps is None and not _is_news(at, candidate)
    )
    week = at.origins.before(candidate, Unit.WEEK)
    previous = week.first if week else None
    if told and candidate.span.start - at.memory.previous_day_at > TOLD_REACH:
        return Resolved(periods.partial(None, None))
    of_it = parts.which in {Which.THAT, Which.AFTER}
    if (of_it or told) and previous is not None:
        later = (weekday - previous.isoweekday()) % 7
        day = previous + timedelta(later or (7 if of_it else 0))
        return Resolved(periods.day_of(day), Anchor.PREVIOUS_DATE, WHOLE_DATE)
    if at.day is None or (of_it and at.memory.previous is not None):
        return Resolved(periods.partial(None, None))
    prior = previous if parts.which is Which.PRIOR else None
    direction = at.around.direction(candidate.span)
    day = choose_weekday(parts, weekday, prior or at.day, direction)
    if previous is not None and day < previous and _ends_a_range(at, candidate):
        day += timedelta(DAYS_IN_A_WEEK)
    if parts.which is Which.LAST and parts.group is None and _is_of_last_week(at, candidate, day):
        day -= timedelta(DAYS_IN_A_WEEK)
    other = day + timedelta(7 if day <= at.day else -7)
    return Resolved(periods.day_of(day), Anchor.PUBLICATION, WHOLE_DATE, (other.isoformat(),))


def resolve_day_alone(at: Standpoint, candidate: Candidate, parts: DateParts) -> Resolved | None:
    """ "The 20th" is of the month that the text speaks of, and not before its day there."""
    number = parts.day or 1
    if parts.steps is not None:
        return _of_a_month_on(at, candidate, parts.steps, parts)
    previous = at.memory.previous
    near = candidate.span.start - at.memory.previous_at <= MONTH_REACH
    told = at.narrative or at.around.reads_english or at.day is None or parts.which is Which.THAT
    if previous is None or not told:
        return _of_running_month(at, candidate, parts)
    if not near or previous.first is None:
        return None
    if previous.granularity not in {Granularity.DAY, Granularity.MONTH}:
        return None
    month = previous.first
    period = period_of(DateParts(month=month.month, day=number), month.year)
    if period is None or period.first is None or period.first < month:
        return None
    return Resolved(period, Anchor.PREVIOUS_DATE, ("year", "month"))


def _of_a_month_on(
    at: Standpoint, candidate: Candidate, months: int, parts: DateParts
) -> Resolved | None:
    """ "The 1st of next month"."""
    base, anchor = at.origins.of(candidate, parts.years_from, Unit.MONTH)
    month = periods.step(Unit.MONTH, base, months) if base else None
    if month is None:
        return None
    period = period_of(DateParts(month=month.month, day=parts.day), month.year)
    return Resolved(period, anchor, ("year", "month")) if period else None


def _is_news(at: Standpoint, candidate: Candidate) -> bool:
    """Does a life's story come to what somebody "said on Friday"?

    Not in the paragraph that has named a day.
    """
    if at.day is None or at.memory.has_named_a_day_beside(at.text, candidate.span):
        return False
    return at.origins.sayings.is_said_at(candidate.span.end)


def _is_of_last_week(at: Standpoint, candidate: Candidate, day: date) -> bool:
    """Who writes on Thursday calls this week's Monday "Monday", and another one "last Monday".

    Not in "last Monday's vote", which has no verb to say that it is over.
    """
    if (
        at.day is None
        or not at.around.reads_english
        or POSSESSIVE.match(at.text, candidate.span.end)
    ):
        return False
    return day.isoweekday() < at.day.isoweekday() < SUNDAY and (at.day - day).days <= FEW_DAYS


def _of_running_month(at: Standpoint, candidate: Candidate, parts: DateParts) -> Resolved | None:
    """ "It was signed on the 20th", with no date before it: the last 20th, or the next.

    Other languages, whose tenses we do not read, mean the nearest.
    """
    base = at.day
    if base is None or at.narrative:
        return None
    ahead = _looks_ahead(at, candidate)
    if at.around.reads_english and (ahead == 0 or not _is_a_day(at, candidate)):
        return None
    known = [
        day
        for day in _days_numbered(parts.day or 1, base)
        if (day - base).days * ahead >= 0 and parts.weekday in {None, day.isoweekday()}
    ]
    if not known:
        return None
    nearest = min(known, key=lambda day: abs(day - base))
    return Resolved(periods.day_of(nearest), Anchor.PUBLICATION, ("year", "month"))


def _looks_ahead(at: Standpoint, candidate: Candidate) -> int:
    """1 for what is to come, -1 for what is over, 0 where nothing tells."""
    reading = candidate.reading
    which = reading.which if isinstance(reading, DateParts) else None
    if which is not None:
        return {Which.NEXT: 1, Which.LAST: -1}.get(which, 0)
    direction = at.around.direction(candidate.span)
    return (direction > Direction.OPEN) - (direction < Direction.OPEN)


def _days_numbered(number: int, day: date) -> list[date]:
    """The days of that number in the month of ``day`` and in those around it."""
    months = [day.year * 12 + day.month - 1 + step for step in (-1, 0, 1)]
    found = [
        period_of(DateParts(month=month % 12 + 1, day=number), month // 12) for month in months
    ]
    return [period.first for period in found if period is not None and period.first is not None]


def _is_a_day(at: Standpoint, candidate: Candidate) -> bool:
    """Behind "on", and no hole of a golf course, floor or lap."""
    start, end = candidate.span
    around = at.text[max(0, start - BESIDE_REACH) : end + BESIDE_REACH]
    return at.text.endswith("on ", 0, start) and COUNTED.search(around) is None


def _ends_a_range(at: Standpoint, candidate: Candidate) -> bool:
    """Is it the Friday of "Monday to Friday"?"""
    gap = at.text[at.memory.previous_day_at : candidate.span.start]
    return len(gap) <= LONGEST_LINK and LINK.fullmatch(gap) is not None
