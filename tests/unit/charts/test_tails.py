"""Few events far away are left out of a chart, and counted."""

from datetime import date

from timeline.charts.tails import Core, cut_tails

MANY = tuple((date(2017, month, 1), 20) for month in range(1, 11))


def test_cut_tails_counts_what_lies_far_before_and_after() -> None:
    counts = ((date(1200, 1, 1), 3), *MANY, (date(2050, 1, 1), 1))

    assert cut_tails(counts) == Core(MANY, before=3, after=1)


def test_cut_tails_keeps_what_is_newest_where_the_far_end_alone_is_cut() -> None:
    counts = ((date(1868, 1, 1), 3), *MANY, (date(2017, 12, 1), 2))

    assert cut_tails(counts) == Core((*MANY, (date(2017, 12, 1), 2)), before=3)


def test_cut_tails_keeps_what_is_oldest_where_only_what_is_to_come_lies_far() -> None:
    counts = ((date(2016, 12, 1), 2), *MANY, (date(2050, 1, 1), 1))

    assert cut_tails(counts) == Core(((date(2016, 12, 1), 2), *MANY), after=1)


def test_cut_tails_leaves_what_lies_near() -> None:
    counts = ((date(2016, 12, 1), 1), *MANY)

    assert cut_tails(counts) == Core(counts)


def test_cut_tails_leaves_what_are_not_few() -> None:
    counts = ((date(1200, 1, 1), 15), *MANY)

    assert cut_tails(counts) == Core(counts)


def test_cut_tails_of_nothing_is_nothing() -> None:
    assert cut_tails(()) == Core(())
