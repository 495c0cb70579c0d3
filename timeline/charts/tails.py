"""A few events far from all others must not press the rest into a corner of the chart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from timeline.charts.scale import month_number

MOST_OUTSIDE = 0.05

Counts = Sequence[tuple[date, int]]


@dataclass(frozen=True, slots=True)
class Core:
    """The months that are drawn, and how many events lie before and after them."""

    counts: tuple[tuple[date, int], ...]
    before: int = 0
    after: int = 0


def cut_tails(counts: Counts) -> Core:
    """Without a twentieth of the events at an end that would take as long as all the rest.

    ``counts`` are (first of a month, events), oldest first. Each end is judged by itself: what is
    newest stays, however far back the oldest lies.
    """
    most = sum(count for _, count in counts) * MOST_OUTSIDE
    first = _length_of_tail(counts, most)
    last = len(counts) - _length_of_tail(counts[::-1], most)
    if first >= last:
        return Core(tuple(counts))
    length = _months_from(counts[first], counts[last - 1]) + 1
    if _months_from(counts[0], counts[first]) < length:
        first = 0
    if _months_from(counts[last - 1], counts[-1]) < length:
        last = len(counts)
    before, after = (sum(count for _, count in tail) for tail in (counts[:first], counts[last:]))
    return Core(tuple(counts[first:last]), before, after)


def _length_of_tail(counts: Counts, most: float) -> int:
    return sum(1 for total in _running(counts) if total <= most)


def _running(counts: Counts) -> Iterator[int]:
    total = 0
    for _, count in counts:
        total += count
        yield total


def _months_from(early: tuple[date, int], late: tuple[date, int]) -> int:
    return month_number(late[0]) - month_number(early[0])
