"""A spark line is a few points of counts."""

from datetime import date

from timeline.charts.sparkline import POINTS, spark_points, spread_counts


def test_spread_counts_sums_equal_parts_of_the_time() -> None:
    counts = [(date(2016, 1, 1), 2), (date(2017, 12, 1), 3), (date(2018, 1, 1), 9)]

    spread = spread_counts(counts, date(2016, 1, 1), date(2017, 12, 31))

    assert (spread[0], spread[-1], sum(spread), len(spread)) == (2, 3, 5, POINTS)


def test_spark_points_stand_higher_where_there_are_more() -> None:
    assert spark_points((0, 2, 1)) == "0.0,18.5 50.0,1.5 100.0,10.0"


def test_spark_points_of_nothing_lie_on_the_ground() -> None:
    assert spark_points((0, 0)) == "0.0,18.5 100.0,18.5"
