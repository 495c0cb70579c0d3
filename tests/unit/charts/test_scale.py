"""Days become places between 0 and 100."""

from datetime import date

import pytest

from timeline.charts.scale import MOST_TICKS, Scale, last_day_of_month, month_day, month_number


def test_scale_holds_places_inside_the_chart() -> None:
    scale = Scale(date(2017, 1, 1), date(2017, 1, 10))

    assert (scale.start_of(date(2017, 1, 1)), scale.end_of(date(2017, 1, 10))) == (0, 100)
    assert (scale.start_of(date(2016, 1, 1)), scale.end_of(date(2018, 1, 1))) == (0, 100)
    assert (scale.start_of(date(2017, 1, 2)), scale.end_of(date(2017, 1, 2))) == (10, 20)


def test_ticks_of_two_years_stand_at_beginnings_of_half_years() -> None:
    ticks = Scale(date(2016, 1, 1), date(2017, 12, 31)).ticks()

    assert [tick.label for tick in ticks] == ["Jan 2016", "Jul 2016", "Jan 2017", "Jul 2017"]


def test_label_of_tick_that_a_narrow_screen_would_cut_says_so() -> None:
    ticks = Scale(date(2025, 2, 1), date(2027, 1, 31)).ticks()

    assert [(tick.label, tick.is_cut) for tick in ticks] == [
        ("Jul 2025", False),
        ("Jan 2026", False),
        ("Jul 2026", False),
        ("Jan 2027", True),
    ]


def test_ticks_of_decades_stand_at_round_years() -> None:
    ticks = Scale(date(1987, 5, 1), date(2017, 12, 31)).ticks()

    assert [tick.label for tick in ticks] == ["1990", "1995", "2000", "2005", "2010", "2015"]


@pytest.mark.parametrize(
    "scale",
    [
        Scale(date.min, date.max),
        Scale(date(2017, 1, 1), date(2017, 1, 2)),
        Scale(date(1, 1, 1), date(2017, 1, 2)),
    ],
)
def test_ticks_of_any_span_are_few(scale: Scale) -> None:
    assert len(scale.ticks()) <= MOST_TICKS + 1


def test_last_day_of_month() -> None:
    assert last_day_of_month(date(2016, 2, 1)) == date(2016, 2, 29)
    assert last_day_of_month(date(9999, 12, 1)) == date.max


def test_month_number_is_undone_by_month_day() -> None:
    assert month_day(month_number(date(2017, 7, 11))) == date(2017, 7, 1)
