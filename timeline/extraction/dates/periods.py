"""Stretches of the calendar: their TIMEX3 value, EDTF, first and last day, and steps between
them."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from timeline.extraction.types import Granularity

FIRST_YEAR, LAST_YEAR = 1, 9999
DAYS = [timedelta(days) for days in range(8)]
SEASONS = ("SP", "SU", "FA", "WI")


class Unit(StrEnum):
    """A unit of time that words name; the first ones are finer than a date."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


MONTHS_IN = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.HALF: 6,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
    Unit.CENTURY: 1200,
}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the calendar that has a name: a day, a week, a quarter, a decade …

    ``first`` and ``last`` are null before year 1, and where the year is not known.
    """

    value: str
    edtf: str
    first: date | None
    last: date | None
    granularity: Granularity


def day_of(day: date) -> Period:
    text = day.isoformat()
    return Period(text, text, day, day, Granularity.DAY)


def month_of(year: int, month: int) -> Period:
    text = f"{year:04d}-{month:02d}"
    last = date(year, month, monthrange(year, month)[1])
    return Period(text, text, date(year, month, 1), last, Granularity.MONTH)


def year_of(year: int) -> Period:
    text = f"{year:04d}"
    return Period(text, text, date(year, 1, 1), date(year, 12, 31), Granularity.YEAR)


def before_christ(year: int, month: int | None = None, day: int | None = None) -> Period:
    """480 BC is the year -479 of EDTF, which counts a year 0."""
    finer = "".join(f"-{part:02d}" for part in (month, day) if part is not None)
    granularity = Granularity.YEAR
    if month is not None:
        granularity = Granularity.MONTH if day is None else Granularity.DAY
    edtf = (f"-{year - 1:04d}" if year > 1 else "0000") + finer
    return Period(f"BC{year:04d}{finer}", edtf, None, None, granularity)


def group_before_christ(year: int, group: str) -> Period:
    edtf = f"-{year - 1:04d}-{EDTF_GROUPS[group]}" if year > 1 else f"0000-{EDTF_GROUPS[group]}"
    return Period(f"BC{year:04d}-{group}", edtf, None, None, GROUP_GRANULARITY[group[0]])


def week_of(day: date) -> Period:
    monday = day - timedelta(day.weekday())
    year, week, _ = monday.isocalendar()
    last = monday + DAYS[6]
    return Period(f"{year}-W{week:02d}", f"{monday}/{last}", monday, last, Granularity.WEEK)


def week_in_month(year: int, month: int, number: int) -> Period:
    """The week that holds most of the month's seven days of that number; the fifth are its last."""
    if number > 4:
        return week_of(date(year, month, monthrange(year, month)[1] - 3))
    return week_of(date(year, month, 7 * number - 3))


def weekend_of(day: date) -> Period:
    """The Saturday and Sunday of the week of ``day``."""
    monday = day - timedelta(day.weekday())
    year, week, _ = monday.isocalendar()
    first, last = monday + DAYS[5], monday + DAYS[6]
    return Period(f"{year}-W{week:02d}-WE", f"{first}/{last}", first, last, Granularity.DAY)


def quarter_of(year: int, quarter: int) -> Period:
    return _months(
        f"{year:04d}-Q{quarter}",
        f"{year:04d}-{32 + quarter}",
        year,
        3 * quarter - 2,
        3,
        Granularity.QUARTER,
    )


def half_of(year: int, half: int) -> Period:
    return _months(
        f"{year:04d}-H{half}", f"{year:04d}-{39 + half}", year, 6 * half - 5, 6, Granularity.HALF
    )


def season_of(year: int, season: str) -> Period:
    """``WI`` begins in December of ``year``."""
    number = SEASONS.index(season)
    return _months(
        f"{year:04d}-{season}",
        f"{year:04d}-{21 + number}",
        year,
        3 + 3 * number,
        3,
        Granularity.SEASON,
    )


def _months(
    value: str, edtf: str, year: int, month: int, length: int, granularity: Granularity
) -> Period:
    end_year, end_month = year + (month + length - 2) // 12, (month + length - 2) % 12 + 1
    last = date(end_year, end_month, monthrange(end_year, end_month)[1])
    return Period(value, edtf, date(year, month, 1), last, granularity)


def decade_of(decade: int) -> Period:
    """``decade_of(199)`` is the 1990s."""
    first = date(max(decade * 10, 1), 1, 1)
    last = date(decade * 10 + 9, 12, 31)
    return Period(f"{decade:03d}", f"{decade:03d}X", first, last, Granularity.DECADE)


def century_of(century: int) -> Period:
    """``century_of(19)`` is 1900 to 1999, which people call the 20th."""
    first = date(max(century * 100, 1), 1, 1)
    last = date(century * 100 + 99, 12, 31)
    return Period(f"{century:02d}", f"{century:02d}XX", first, last, Granularity.CENTURY)


def containing(unit: Unit, day: date) -> Period:
    """The ``unit`` in which ``day`` lies."""
    match unit:
        case Unit.WEEK:
            return week_of(day)
        case Unit.WEEKEND:
            return weekend_of(day)
        case Unit.MONTH:
            return month_of(day.year, day.month)
        case Unit.QUARTER:
            return quarter_of(day.year, (day.month + 2) // 3)
        case Unit.HALF:
            return half_of(day.year, 1 if day.month < 7 else 2)
        case Unit.SEASON:
            return season_of(day.year - (day.month < 3), SEASONS[(day.month - 3) % 12 // 3])
        case Unit.YEAR:
            return year_of(day.year)
        case Unit.DECADE:
            return decade_of(day.year // 10)
        case Unit.CENTURY:
            return century_of(day.year // 100)
        case _:
            return day_of(day)


def step(unit: Unit, day: date, count: int) -> date | None:
    """``day``, ``count`` units on (or back); None beyond the calendar."""
    if unit in {Unit.SECOND, Unit.MINUTE, Unit.HOUR}:
        return day
    try:
        if unit is Unit.DAY:
            return day + timedelta(count)
        if unit in {Unit.WEEK, Unit.WEEKEND}:
            return day + timedelta(7 * count)
        months = day.year * 12 + day.month - 1 + count * (MONTHS_IN.get(unit, 3))
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return None


# From the finest to the coarsest.
FINENESS = {granularity: place for place, granularity in enumerate(Granularity)}
# The unit that no granularity is called after, and the granularity from which it is counted.
COUNTED_FROM = {
    Unit.SECOND: Granularity.DAY,
    Unit.MINUTE: Granularity.DAY,
    Unit.HOUR: Granularity.DAY,
    Unit.WEEKEND: Granularity.WEEK,
}


def is_as_fine(period: Period, unit: Unit) -> bool:
    """Does the period say in which ``unit`` we are? A year does not say in which week."""
    needed = COUNTED_FROM.get(unit) or Granularity(unit.value)
    if needed is Granularity.DAY and period.first != period.last:
        return False
    return FINENESS[period.granularity] <= FINENESS[needed]


def partial(month: int | None, day: int | None, group: str | None = None) -> Period:
    """A date without a year: ``XXXX-07-11``; it has no place on the calendar."""
    if group is not None:
        code = EDTF_GROUPS[group]
        return Period(f"XXXX-{group}", f"XXXX-{code}", None, None, GROUP_GRANULARITY[group[0]])
    if month is None:
        return Period("XXXX-XX-XX", "XXXX-XX-XX", None, None, Granularity.DAY)
    if day is None:
        text = f"XXXX-{month:02d}"
        return Period(text, text, None, None, Granularity.MONTH)
    text = f"XXXX-{month:02d}-{day:02d}"
    return Period(text, text, None, None, Granularity.DAY)


EDTF_GROUPS = {
    **{season: 21 + number for number, season in enumerate(SEASONS)},
    **{f"Q{number}": 32 + number for number in range(1, 5)},
    **{f"H{number}": 39 + number for number in range(1, 3)},
}
GROUP_GRANULARITY = {
    "S": Granularity.SEASON,
    "F": Granularity.SEASON,
    "W": Granularity.SEASON,
    "Q": Granularity.QUARTER,
    "H": Granularity.HALF,
}


def group_of(year: int, group: str) -> Period:
    """``group_of(2017, "Q3")``, ``group_of(2017, "SU")``, ``group_of(2017, "H1")``."""
    if group in SEASONS:
        return season_of(year, group)
    number = int(group[1])
    return quarter_of(year, number) if group[0] == "Q" else half_of(year, number)
