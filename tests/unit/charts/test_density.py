"""Counts by month become bars, few whatever the span."""

from datetime import date

from timeline.charts.density import MOST_BARS, draw_strip
from timeline.charts.scale import Scale


def test_draw_strip_of_nothing_is_empty() -> None:
    strip = draw_strip([(date(2017, 7, 1), 0)])

    assert (strip.bars, strip.ticks, strip.highest) == ((), (), 0)


def test_draw_strip_of_months_labels_each() -> None:
    strip = draw_strip([(date(2017, 7, 1), 3), (date(2017, 7, 1), 1), (date(2017, 9, 1), 1)])

    assert [(bar.label, bar.first, bar.last, bar.count, bar.height) for bar in strip.bars] == [
        ("July 2017", date(2017, 7, 1), date(2017, 7, 31), 4, 100),
        ("September 2017", date(2017, 9, 1), date(2017, 9, 30), 1, 25),
    ]
    assert strip.bars[0].top == 0


def test_draw_strip_of_decades_counts_by_year() -> None:
    strip = draw_strip([(date(1980, 5, 1), 1), (date(2017, 7, 1), 2), (date(2017, 8, 1), 2)])

    assert [(bar.label, bar.count) for bar in strip.bars] == [("1980", 1), ("2017", 4)]
    assert (strip.bars[1].first, strip.bars[1].last) == (date(2017, 1, 1), date(2017, 12, 31))


def test_draw_strip_of_all_time_has_few_bars() -> None:
    strip = draw_strip([(date(year, 12, 1), 1) for year in range(1, 10_000)])

    assert len(strip.bars) <= MOST_BARS
    assert sum(bar.count for bar in strip.bars) == 9_999
    assert strip.bars[-1].last == date.max


def test_draw_strip_of_centuries_says_from_when_to_when() -> None:
    strip = draw_strip([(date(1500, 5, 1), 1), (date(2017, 7, 1), 2)])

    assert [bar.label for bar in strip.bars] == ["1500 to 1509", "2010 to 2019"]


def test_draw_strip_on_a_scale_leaves_out_what_lies_beyond() -> None:
    scale = Scale(date(2017, 1, 1), date(2017, 12, 31))

    strip = draw_strip([(date(2016, 12, 1), 9), (date(2017, 7, 1), 2)], scale, highest=4)

    assert [(bar.label, bar.height) for bar in strip.bars] == [("July 2017", 50)]
