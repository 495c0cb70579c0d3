"""Stretches of the calendar and steps between them."""

from datetime import date

import pytest

from timeline.extraction.dates import periods
from timeline.extraction.dates.edtf import Edtf
from timeline.extraction.dates.periods import Period, Unit

PERIODS = [
    (periods.day_of(date(2017, 7, 11)), "2017-07-11", "2017-07-11"),
    (periods.month_of(2016, 2), "2016-02", "2016-02"),
    (periods.year_of(79), "0079", "0079"),
    (periods.week_of(date(2017, 11, 16)), "2017-W46", "2017-11-13/2017-11-19"),
    (periods.week_of(date(2021, 1, 1)), "2020-W53", "2020-12-28/2021-01-03"),
    (periods.week_in_month(2017, 3, 1), "2017-W09", "2017-02-27/2017-03-05"),
    (periods.week_in_month(2017, 3, 5), "2017-W13", "2017-03-27/2017-04-02"),
    (periods.weekend_of(date(2017, 11, 16)), "2017-W46-WE", "2017-11-18/2017-11-19"),
    (periods.quarter_of(2017, 3), "2017-Q3", "2017-35"),
    (periods.half_of(2017, 2), "2017-H2", "2017-41"),
    (periods.season_of(2017, "WI"), "2017-WI", "2017-24"),
    (periods.decade_of(199), "199", "199X"),
    (periods.century_of(18), "18", "18XX"),
    (periods.before_christ(480), "BC0480", "-0479"),
    (periods.before_christ(1), "BC0001", "0000"),
    (periods.before_christ(480, 8), "BC0480-08", "-0479-08"),
    (periods.group_before_christ(481, "FA"), "BC0481-FA", "-0480-23"),
    (periods.partial(7, 11), "XXXX-07-11", "XXXX-07-11"),
    (periods.partial(7, None), "XXXX-07", "XXXX-07"),
    (periods.partial(None, None, "Q3"), "XXXX-Q3", "XXXX-35"),
]


@pytest.mark.parametrize(("period", "value", "edtf"), PERIODS)
def test_period_is_written_in_both_ways(period: Period, value: str, edtf: str) -> None:
    assert (period.value, period.edtf) == (value, edtf)


@pytest.mark.parametrize("period", [period for period, _, _ in PERIODS])
def test_days_of_a_period_are_those_of_its_edtf(period: Period) -> None:
    edtf = Edtf.parse(period.edtf)

    assert (period.first, period.last) == (edtf.earliest, edtf.latest)


@pytest.mark.parametrize(
    ("unit", "count", "day"),
    [
        (Unit.DAY, -16, date(2017, 10, 31)),
        (Unit.WEEK, 2, date(2017, 11, 30)),
        (Unit.MONTH, -9, date(2017, 2, 16)),
        (Unit.QUARTER, 1, date(2018, 2, 16)),
        (Unit.SEASON, -1, date(2017, 8, 16)),
        (Unit.YEAR, -2018, None),
        (Unit.DECADE, 1, date(2027, 11, 16)),
        (Unit.CENTURY, 100, None),
        (Unit.DAY, 10**10, None),
        (Unit.HOUR, 5, date(2017, 11, 16)),
    ],
)
def test_step_counts_units_and_ends_with_the_calendar(
    unit: Unit, count: int, day: date | None
) -> None:
    assert periods.step(unit, date(2017, 11, 16), count) == day


def test_step_from_a_long_month_ends_in_the_short_one() -> None:
    assert periods.step(Unit.MONTH, date(2017, 3, 31), -1) == date(2017, 2, 28)


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        (Unit.DAY, "2018-02-10"),
        (Unit.WEEK, "2018-W06"),
        (Unit.WEEKEND, "2018-W06-WE"),
        (Unit.MONTH, "2018-02"),
        (Unit.QUARTER, "2018-Q1"),
        (Unit.SEASON, "2017-WI"),
        (Unit.HALF, "2018-H1"),
        (Unit.YEAR, "2018"),
        (Unit.DECADE, "201"),
        (Unit.CENTURY, "20"),
    ],
)
def test_containing_gives_the_unit_around_a_day(unit: Unit, value: str) -> None:
    assert periods.containing(unit, date(2018, 2, 10)).value == value


@pytest.mark.parametrize(
    ("period", "unit", "is_as_fine"),
    [
        (periods.day_of(date(2017, 7, 11)), Unit.DAY, True),
        (periods.week_of(date(2017, 7, 11)), Unit.WEEK, True),
        (periods.week_of(date(2017, 7, 11)), Unit.WEEKEND, True),
        (periods.day_of(date(2017, 7, 11)), Unit.CENTURY, True),
        (periods.decade_of(198), Unit.DECADE, True),
        (periods.weekend_of(date(2017, 7, 11)), Unit.DAY, False),
        (periods.week_of(date(2017, 7, 11)), Unit.HOUR, False),
        (periods.month_of(2017, 7), Unit.WEEK, False),
        (periods.year_of(1980), Unit.MONTH, False),
        (periods.decade_of(198), Unit.YEAR, False),
    ],
)
def test_unit_counts_only_from_what_is_as_fine(
    period: Period, unit: Unit, is_as_fine: bool
) -> None:
    assert periods.is_as_fine(period, unit) is is_as_fine
