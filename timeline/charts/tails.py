"""A few events far from all others must not press the rest into a corner of the chart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from timeline.charts.scale import month_number

MOST_OUTSIDE = 0.05
MOST_SPAN = 0.5

Counts = Sequence[tuple[date, int]]


@dataclass(frozen=True, slots=True)
class Core:
    """The months that are drawn, and how many events lie before and after them."""

    counts: tuple[tuple[date, int], ...]
    before: int = 0
    after: int = 0


def cut_tails(counts: Counts) -> Core:
    """Without a twentieth of the events at either end, where that halves the time that is drawn.

    ``counts`` are (first of a month, events), oldest first.
    """
    most = sum(count for _, count in counts) * MOST_OUTSIDE
    first = _length_of_tail(counts, most)
    last = len(counts) - _length_of_tail(counts[::-1], most)
    core = counts[first:last]
    if not core or _span(core) > _span(counts) * MOST_SPAN:
        return Core(tuple(counts))
    before, after = (sum(count for _, count in tail) for tail in (counts[:first], counts[last:]))
    return Core(tuple(core), before, after)


def _length_of_tail(counts: Counts, most: float) -> int:
    return sum(1 for total in _running(counts) if total <= most)


def _running(counts: Counts) -> Iterator[int]:
    total = 0
    for _, count in counts:
        total += count
        yield total


def _span(counts: Counts) -> int:
    return month_number(counts[-1][0]) - month_number(counts[0][0]) + 1
