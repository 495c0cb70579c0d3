"""Events by month → the bars of the strip above a timeline.

Few bars whatever the span: months where they fit, else years, else decades.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from timeline.charts.date_words import month_words
from timeline.charts.scale import Scale, Tick, last_day_of_month, month_day, month_number

MOST_BARS = 240
LEAST_BARS = 24
BAR_SHARE = 0.8
LOWEST = 3.0
UNITS = (1, 12, 120, 1200)
FIRST_MONTH, LAST_MONTH = month_number(date.min), month_number(date.max)


@dataclass(frozen=True, slots=True)
class Bar:
    """One month, year or decade: its place in per cent across, its height in per cent of all."""

    first: date
    last: date
    count: int
    label: str
    left: float
    width: float
    height: float

    @property
    def top(self) -> float:
        return round(100 - self.height, 3)


@dataclass(frozen=True, slots=True)
class Strip:
    """``unit`` is the number of months in a bar."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    unit: int
    highest: int
    slot: float
    scale: Scale | None = None


def draw_strip(
    counts: Iterable[tuple[date, int]], scale: Scale | None = None, highest: int = 0
) -> Strip:
    """``counts`` are (first of a month, events); ``scale`` and ``highest`` make strips alike."""
    months = [(month_number(month), count) for month, count in counts if count]
    if scale is not None:
        low, high = month_number(scale.first), month_number(scale.last)
        months = [(month, count) for month, count in months if low <= month <= high]
    if not months:
        return Strip((), (), 1, 0, 0)
    scale = scale or span_of(months)
    first, last = month_number(scale.first), month_number(scale.last)
    unit = next((unit for unit in UNITS if (last - first) / unit < MOST_BARS), UNITS[-1])
    sums: dict[int, int] = {}
    for month, count in months:
        sums[month // unit] = sums.get(month // unit, 0) + count
    highest = max(highest, *sums.values())
    slots = last // unit - first // unit + 1
    bars = tuple(_bar(scale, number, unit, sums[number], highest) for number in sorted(sums))
    return Strip(bars, scale.ticks(), unit, highest, round(100 / slots, 3), scale)


def span_of(months: Iterable[tuple[int, int]]) -> Scale:
    """From the first month to the last, two years at the least, whole decades where it is long."""
    numbers = [month for month, _ in months]
    first, last = min(numbers), max(numbers)
    missing = max(LEAST_BARS - (last - first + 1), 0)
    first = max(first - missing // 2, FIRST_MONTH)
    last = min(last + (missing + 1) // 2, LAST_MONTH)
    unit = next((unit for unit in UNITS if (last - first) / unit < MOST_BARS), UNITS[-1])
    first, last = max(first - first % unit, FIRST_MONTH), last - last % unit + unit - 1
    return Scale(month_day(first), last_day_of_month(month_day(min(last, LAST_MONTH))))


def _bar(scale: Scale, number: int, unit: int, count: int, highest: int) -> Bar:
    first = max(month_day(max(number * unit, FIRST_MONTH)), scale.first)
    last = last_day_of_month(month_day(min(number * unit + unit - 1, LAST_MONTH)))
    left, right = scale.start_of(first), scale.end_of(last)
    gap = (right - left) * (1 - BAR_SHARE)
    return Bar(
        first=first,
        last=last,
        count=count,
        label=_label(first, unit),
        left=round(left + gap / 2, 3),
        width=round(right - left - gap, 3),
        height=round(max(count / highest * 100, LOWEST), 2),
    )


def _label(first: date, unit: int) -> str:
    if unit == 1:
        return month_words(first.year, first.month)
    return str(first.year) if unit == 12 else f"{first.year} to {first.year + unit // 12 - 1}"
