"""Days that a rule places in every year."""

from datetime import date

import pytest

from timeline.extraction.dates.expressions.holiday import easter, holiday_in


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1961, date(1961, 4, 2)),
        (2000, date(2000, 4, 23)),
        (2016, date(2016, 3, 27)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter_falls_on_its_sunday(year: int, day: date) -> None:
    assert easter(year) == day


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("nth:11:4:4", date(2016, 11, 24)),
        ("nth:5:-1:1", date(2016, 5, 30)),
        ("nth:9:1:1", date(2016, 9, 5)),
        ("easter:-2", date(2016, 3, 25)),
    ],
)
def test_holiday_follows_its_rule(rule: str, day: date) -> None:
    assert holiday_in(rule, 2016) == day
