"""A date in parts and a year → the period it names."""

from datetime import date

from timeline.extraction.dates import periods
from timeline.extraction.dates.expressions.holiday import holiday_in
from timeline.extraction.dates.periods import Period
from timeline.extraction.dates.readings import DateParts


def period_of(parts: DateParts, year: int) -> Period | None:
    """The period that the parts name in ``year``; None where the calendar has none.

    A year before Christ is written negative: -480 is 480 BC.
    """
    if year < 0:
        return _before_christ(parts, -year)
    if not periods.FIRST_YEAR <= year < periods.LAST_YEAR:
        return None
    if parts.group is not None:
        return _group_of(parts, parts.group, year)
    if parts.month is None:
        return periods.year_of(year)
    if parts.day is None:
        return periods.month_of(year, parts.month)
    try:
        return periods.day_of(date(year, parts.month, parts.day))
    except ValueError:
        return None


def _before_christ(parts: DateParts, year: int) -> Period | None:
    if parts.group in periods.EDTF_GROUPS:
        return periods.group_before_christ(year, parts.group)
    if parts.group is not None and parts.group.startswith("week"):
        return None
    return periods.before_christ(year, parts.month, parts.day)


def _group_of(parts: DateParts, group: str, year: int) -> Period | None:
    if ":" in group:
        return periods.day_of(holiday_in(group, year))
    if parts.month is None:
        return periods.group_of(year, group)
    return _week_of(parts, parts.month, group, year)


def _week_of(parts: DateParts, month: int, group: str, year: int) -> Period | None:
    """The week of a day ("the week of March 6"), or of a month by its number."""
    if parts.day is None:
        return periods.week_in_month(year, month, int(group.rpartition(" ")[2]))
    try:
        day = date(year, month, parts.day)
    except ValueError:
        return None
    return periods.weekend_of(day) if group == "weekend" else periods.week_of(day)


def unplaced(parts: DateParts) -> Period:
    """The same without a year: ``XXXX-07-11``."""
    if parts.group is not None and parts.group.startswith("week"):
        return periods.partial(parts.month, None)
    if parts.group is not None and ":" in parts.group:
        return periods.partial(None, None)
    return periods.partial(parts.month, parts.day, parts.group)
