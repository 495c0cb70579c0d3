"""A few counts → the points of a line, small enough to stand in a row of a list."""

from collections.abc import Iterable, Sequence
from datetime import date

from timeline.charts.scale import month_number

WIDTH, HEIGHT, MARGIN = 100, 20, 1.5
POINTS = 24


def spread_counts(counts: Iterable[tuple[date, int]], first: date, last: date) -> tuple[int, ...]:
    """Counts by month, summed into two dozen equal parts of the time from ``first`` to ``last``."""
    low, high = month_number(first), month_number(last)
    sums = [0] * POINTS
    for month, count in counts:
        number = month_number(month)
        if low <= number <= high:
            sums[(number - low) * POINTS // (high - low + 1)] += count
    return tuple(sums)


def spark_points(counts: Sequence[int]) -> str:
    """For ``<polyline points>`` in a box of 100 by 20."""
    highest = max(counts, default=0) or 1
    step = WIDTH / max(len(counts) - 1, 1)
    return " ".join(
        f"{index * step:.1f},{HEIGHT - MARGIN - count / highest * (HEIGHT - 2 * MARGIN):.1f}"
        for index, count in enumerate(counts)
    )
