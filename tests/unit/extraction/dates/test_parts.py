"""Parts and a year to a period; nothing where the calendar has none."""

import pytest

from timeline.extraction.dates.parts import period_of
from timeline.extraction.dates.readings import DateParts


@pytest.mark.parametrize(
    ("parts", "year", "value"),
    [
        (DateParts(month=5), 2021, "2021-05"),
        (DateParts(month=2, day=29), 2020, "2020-02-29"),
        (DateParts(month=2, day=29, group="week"), 2020, "2020-W09"),
        (DateParts(month=5, group="week 1"), 2021, "2021-W18"),
        (DateParts(month=5), -480, "BC0480-05"),
        (DateParts(group="SU"), -480, "BC0480-SU"),
    ],
)
def test_parts_name_a_period(parts: DateParts, year: int, value: str) -> None:
    period = period_of(parts, year)

    assert period is not None
    assert period.value == value


@pytest.mark.parametrize(
    ("parts", "year"),
    [
        (DateParts(month=2, day=29), 2021),
        (DateParts(month=2, day=29, group="week"), 2021),
        (DateParts(month=5), 0),
        (DateParts(month=5), 12000),
        (DateParts(month=5, group="week 1"), -480),
        (DateParts(month=5, day=3, group="week"), -480),
    ],
)
def test_the_calendar_has_no_such_period(parts: DateParts, year: int) -> None:
    assert period_of(parts, year) is None
