"""Days → places between 0 and 100 on a chart, and the ticks of its axis.

Places are per cent of the chart's width, so that a drawing stretches with the page while its dots
stay round and its letters stay as large as the rest.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.charts.date_words import MONTHS

MOST_TICKS = 7
LETTER = 2.2
"""Of the width of the narrowest screen, in per cent."""
MONTH_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000)


@dataclass(frozen=True, slots=True)
class Tick:
    place: float
    label: str

    @property
    def is_cut(self) -> bool:
        """Would the label run out of a narrow screen?"""
        return self.place + len(self.label) * LETTER > 100


@dataclass(frozen=True, slots=True)
class Scale:
    """From the first day to the last, both whole."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def start_of(self, day: date) -> float:
        """Where ``day`` begins, held inside the chart."""
        place = (day - self.first).days / self.days * 100
        return round(min(max(place, 0), 100), 3)

    def end_of(self, day: date) -> float:
        place = ((day - self.first).days + 1) / self.days * 100
        return round(min(max(place, 0), 100), 3)

    def ticks(self) -> tuple[Tick, ...]:
        """At most seven, at the beginnings of months, years or rounder spans of years."""
        months = self.days / 30.4
        step = next((step for step in MONTH_STEPS if months / step <= MOST_TICKS), MONTH_STEPS[-1])
        return tuple(Tick(self.start_of(day), _label(day, step)) for day in self._step_days(step))

    def _step_days(self, step: int) -> Iterator[date]:
        first = month_number(self.first)
        for number in range(first - first % step, month_number(self.last) + 1, step):
            if number >= 12:
                day = month_day(number)
                if self.first <= day <= self.last:
                    yield day


def month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def month_day(number: int) -> date:
    """The first day of a month that ``month_number`` numbered."""
    return date(number // 12, number % 12 + 1, 1)


def last_day_of_month(day: date) -> date:
    number = month_number(day) + 1
    return date.max if number > month_number(date.max) else month_day(number) - timedelta(days=1)


def _label(day: date, step: int) -> str:
    if step >= 12:
        return str(day.year)
    return f"{MONTHS[day.month - 1][:3]} {day.year}"
