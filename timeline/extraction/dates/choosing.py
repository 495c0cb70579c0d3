"""Of the years that "July 11" and the weeks that "Friday" could be of: the one the text means."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.extraction.dates.parts import period_of
from timeline.extraction.dates.periods import Period
from timeline.extraction.dates.readings import Candidate, DateParts, Which
from timeline.extraction.dates.tense import Direction

MONTHS = 12
# 29 February is a day of one year in four, in eight about 1900.
LEAP_DAY = (2, 29)
LEAP_YEARS = 8
# From the Monday of this week to that of another.
DAYS_TO: dict[Which | None, int] = {Which.LAST: -7, Which.THIS: 0}
# How many times farther the coming date may lie than the past one and still be meant.
PATIENCE = {
    Direction.OVER: 0,
    Direction.PAST: 1 / 5,
    Direction.OPEN: 1 / 3,
    Direction.NEAR: 1 / 2,
    Direction.FUTURE: 5.0,
}


def choose_year(parts: DateParts, day: date, direction: Direction) -> tuple[Period, Period | None]:
    """The period in the year that words, tense and nearness point to, and the runner-up."""
    reach = LEAP_YEARS if (parts.month, parts.day) == LEAP_DAY else 1
    near = [period_of(parts, day.year + years) for years in range(-reach, reach + 1)]
    known = [period for period in near if period is not None and period.first is not None]
    if parts.weekday is not None:
        known = _on_weekday(known, parts.weekday) or known
    if parts.which is not None:
        return _picked(parts, known, day), None
    past = [period for period in known if period.first is not None and period.first <= day]
    coming = [period for period in known if period.last is not None and period.last >= day]
    if not past or not coming:
        return (known[0] if not past else known[-1]), None
    last, following = past[-1], coming[0]
    if last == following:
        return last, None
    if _days_ahead(following, day) <= PATIENCE[direction] * _days_back(last, day):
        return following, last
    return last, following


def _days_ahead(period: Period, day: date) -> int:
    return (period.first - day).days if period.first else 0


def _days_back(period: Period, day: date) -> int:
    return (day - period.last).days if period.last else 0


def _on_weekday(known: Sequence[Period], weekday: int) -> list[Period]:
    return [period for period in known if period.first and period.first.isoweekday() == weekday]


def _picked(parts: DateParts, known: Sequence[Period], day: date) -> Period:
    """*Last* April is the last that is over, *next* April the first that has not begun."""
    if parts.which in {Which.LAST, Which.PRIOR}:
        over = [period for period in known if period.last is not None and period.last < day]
        return (over or known)[-1 if over else 0]
    if parts.which in {Which.NEXT, Which.AFTER}:
        ahead = [period for period in known if period.first is not None and period.first > day]
        return (ahead or known)[0 if ahead else -1]
    this_year = [period for period in known if period.first and period.first.year == day.year]
    return (this_year or known)[0]


def choose_weekday(parts: DateParts, weekday: int, day: date, direction: Direction) -> date:
    """The day of that weekday: the last one, today included; a coming one in the future tense."""
    back = (day.isoweekday() - weekday) % 7
    if parts.steps is not None:
        nearest = timedelta(7 - back) if parts.steps > 0 else -timedelta(back or 7)
        return day + nearest + timedelta(7 * parts.steps)
    if parts.group == "week":
        monday = day - timedelta(day.weekday())
        return monday + timedelta(DAYS_TO.get(parts.which, 7) + weekday - 1)
    if parts.which in {Which.LAST, Which.PRIOR}:
        return day - timedelta(back or 7)
    if parts.which is Which.NEXT:
        return day + timedelta(7 - back)
    if parts.which is Which.THIS and direction is not Direction.FUTURE:
        return day + timedelta(weekday - day.isoweekday())
    nearer = direction is Direction.NEAR and 7 - back < back
    ahead = direction is Direction.FUTURE or nearer
    return day + timedelta((7 - back) % 7) if ahead else day - timedelta(back)


def other_order(text: str, candidate: Candidate, parts: DateParts) -> tuple[str, ...]:
    """``11/07/2017`` the other way round; nothing where the figures allow one order alone."""
    if candidate.rule != "numeric" or "/" not in candidate.span.of(text):
        return ()
    if parts.day is None or parts.day > MONTHS or parts.day == parts.month:
        return ()
    other = period_of(replace(parts, month=parts.day, day=parts.month), parts.year or 0)
    return (other.edtf,) if other else ()
