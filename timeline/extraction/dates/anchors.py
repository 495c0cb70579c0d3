"""Supplies what the text left out: the year of "July 11", the day of "Friday", the week of "a
week ago".

News counts from the publication and lets tense choose between past and future; a narrative carries
the year of the date before it forward. Without an anchor the year stays ``XXXX``.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.extraction.dates import periods
from timeline.extraction.dates.expressions.holiday import holiday_in
from timeline.extraction.dates.periods import Period, Unit
from timeline.extraction.dates.readings import (
    Absolute,
    Candidate,
    Clock,
    DateParts,
    Fixed,
    Origin,
    Reading,
    Shift,
    Which,
)  # fmt: skip
from timeline.extraction.dates.tense import Direction, direction
from timeline.extraction.types import Anchor, Granularity, Layout, Span, Timex, TimexType


@dataclass(frozen=True, slots=True)
class Resolved:
    """A period and how it came about."""

    period: Period
    anchor: Anchor | None = None
    implied: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()


class Resolver:
    """Reads a document's candidates in order; remembers the date before."""

    def __init__(self, text: str, layout: Layout, day: date | None, *, narrative: bool) -> None:
        self.text = text
        self.sentences = layout.sentences
        self.starts = [sentence.span.start for sentence in layout.sentences]
        self.day = day
        self.narrative = narrative
        self.previous: Period | None = None
        self.quarter: Period | None = None

    def resolve(self, candidate: Candidate) -> Timex | None:
        reading = candidate.reading
        if isinstance(reading, Fixed):
            return Timex(
                candidate.span, candidate.rule, reading.type, reading.value, mod=candidate.mod
            )
        if isinstance(reading, Clock):
            return self._resolve_clock(candidate, reading)
        resolved = self._resolved(candidate, reading)
        if resolved is None:
            return None
        self._remember(resolved.period)
        return _timex(candidate, resolved)

    def _remember(self, period: Period) -> None:
        if period.first is not None:
            self.previous = period
            if period.granularity is Granularity.QUARTER:
                self.quarter = period

    def _resolved(self, candidate: Candidate, reading: Reading) -> Resolved | None:
        if isinstance(reading, Absolute):
            return Resolved(reading.period)
        if isinstance(reading, Shift):
            return self._shifted(candidate, reading)
        if isinstance(reading, DateParts):
            return self._dated(candidate, reading)
        return None

    # dates in parts

    def _dated(self, candidate: Candidate, parts: DateParts) -> Resolved | None:
        if parts.year is not None:
            period = _period(parts, parts.year)
            return Resolved(period) if period else None
        if parts.weekday is not None and parts.month is None:
            return self._weekday(candidate, parts)
        if parts.years is not None:
            return self._relative_year(parts)
        return self._yearless(candidate, parts)

    def _relative_year(self, parts: DateParts) -> Resolved | None:
        base, anchor = self._origin(parts.years_from)
        if base is None or parts.years is None:
            return Resolved(periods.partial(parts.month, parts.day))
        period = _period(parts, base.year + parts.years)
        return Resolved(period, anchor, ("year",)) if period else None

    def _yearless(self, candidate: Candidate, parts: DateParts) -> Resolved | None:
        previous = self.previous
        if (
            (
                parts.which is Which.THAT
                or (parts.which is None and self._follows_narrative(candidate))
            )
            and previous is not None
            and previous.first is not None
        ):
            period = _carried(parts, previous)
            return Resolved(period, Anchor.PREVIOUS_DATE, ("year",)) if period else None
        if self.day is None:
            return Resolved(_unplaced(parts))
        period, other = self._nearest(candidate, parts, self.day)
        if period is None:
            return None
        alternatives = (other.edtf,) if other else ()
        return Resolved(period, Anchor.PUBLICATION, ("year",), alternatives)

    def _follows_narrative(self, candidate: Candidate) -> bool:
        """Does the year come from the date before?"""
        if self.previous is None or self.previous.first is None:
            return False
        if self.day is None:
            return True
        return self.narrative

    def _nearest(
        self, candidate: Candidate, parts: DateParts, day: date
    ) -> tuple[Period | None, Period | None]:
        """The date of the year that the words and the tense point to, and the runner-up."""
        around = [_period(parts, day.year + years) for years in (-1, 0, 1)]
        known = [period for period in around if period is not None and period.first is not None]
        past = [period for period in known if period.first is not None and period.first <= day]
        future = [period for period in known if period.last is not None and period.last >= day]
        match parts.which:
            case Which.LAST:
                ended = [period for period in past if period.last is not None and period.last < day]
                return (ended or past or known)[-1], None
            case Which.NEXT:
                ahead = [
                    period for period in future if period.first is not None and period.first > day
                ]
                return (ahead or future or known)[0], None
            case Which.THIS:
                return (_period(parts, day.year) or known[0]), None
        if not past or not future:
            return (known[0], None) if known else (None, None)
        tense = direction(self.text, self._sentence(candidate), candidate.span)
        if tense is Direction.OPEN:
            first, last = future[0].first, past[-1].last
            near_future = first is not None and last is not None and (first - day) < (day - last)
            tense = Direction.FUTURE if near_future else Direction.PAST
        if tense is Direction.FUTURE:
            return future[0], past[-1] if past[-1] != future[0] else None
        return past[-1], future[0] if past[-1] != future[0] else None

    # weekdays

    def _weekday(self, candidate: Candidate, parts: DateParts) -> Resolved | None:
        weekday = parts.weekday or 1
        if parts.which is Which.THAT or (self.narrative and parts.which is None):
            previous = self.previous
            if (
                previous is not None
                and previous.first is not None
                and previous.granularity is Granularity.DAY
            ):
                offset = (weekday - previous.first.isoweekday()) % 7
                day = previous.first + timedelta(offset or (7 if parts.which is Which.THAT else 0))
                return Resolved(periods.day_of(day), Anchor.PREVIOUS_DATE, ("year", "month", "day"))
        if self.day is None:
            return Resolved(periods.partial(None, None))
        day = self._weekday_from(candidate, parts, weekday, self.day)
        other = day + timedelta(7 if day <= self.day else -7)
        return Resolved(
            periods.day_of(day), Anchor.PUBLICATION, ("year", "month", "day"), (other.isoformat(),)
        )

    def _weekday_from(
        self, candidate: Candidate, parts: DateParts, weekday: int, base: date
    ) -> date:
        back = (base.isoweekday() - weekday) % 7
        if parts.group == "week":
            monday = base - timedelta(base.weekday())
            weeks = -7 if parts.which is Which.LAST else 7
            return monday + timedelta(weeks + weekday - 1)
        if parts.which is Which.LAST:
            return base - timedelta(back or 7)
        if parts.which is Which.NEXT:
            return base + timedelta(7 - back)
        tense = direction(self.text, self._sentence(candidate), candidate.span)
        if parts.which is Which.THIS and tense is Direction.OPEN:
            return base + timedelta((7 - back) % 7)
        if tense is Direction.FUTURE:
            return base + timedelta(7 - back if back else 0)
        return base - timedelta(back)

    # shifts

    def _origin(self, origin: Origin) -> tuple[date | None, Anchor]:
        previous = self.previous
        if origin is Origin.PREVIOUS and previous is not None and previous.first is not None:
            return previous.first, Anchor.PREVIOUS_DATE
        return self.day, Anchor.PUBLICATION

    def _shifted(self, candidate: Candidate, shift: Shift) -> Resolved | None:
        if (
            shift.unit is Unit.YEAR
            and abs(shift.count) == 1
            and candidate.rule == "ago"
            and self.quarter
        ):
            first = self.quarter.first
            other = periods.step(Unit.YEAR, first, shift.count) if first else None
            if other is not None:
                return Resolved(
                    periods.containing(Unit.QUARTER, other), Anchor.PREVIOUS_DATE, ("year",)
                )
        base, anchor = self._origin(shift.origin)
        if (
            self.narrative
            and shift.origin is Origin.PUBLICATION
            and candidate.rule == "day_reference"
        ):
            pass
        if base is None:
            return None
        if shift.unit is Unit.WEEKEND:
            return self._weekend(candidate, shift, base, anchor)
        day = periods.step(shift.unit, base, shift.count)
        if day is None:
            return None
        return Resolved(
            periods.containing(shift.grain or shift.unit, day), anchor, ("year", "month", "day")
        )

    def _weekend(self, candidate: Candidate, shift: Shift, base: date, anchor: Anchor) -> Resolved:
        """The weekend is the last one, the coming one where the clause looks ahead."""
        count = shift.count
        text = candidate.span.of(self.text).lower()
        if text.endswith("the weekend"):
            tense = direction(self.text, self._sentence(candidate), candidate.span)
            ahead = tense is Direction.FUTURE or base.isoweekday() >= 6
            count = 0 if ahead else -1
        day = base + timedelta(7 * count)
        return Resolved(periods.weekend_of(day), anchor, ("year", "month", "day"))

    # times of day

    def _resolve_clock(self, candidate: Candidate, clock: Clock) -> Timex | None:
        resolved = self._resolved(candidate, clock.date) if clock.date else None
        if resolved is None:
            resolved = self._day_spoken_of()
        day = resolved.period.first if resolved else None
        if resolved is None or day is None or resolved.period.granularity is not Granularity.DAY:
            return Timex(
                candidate.span,
                candidate.rule,
                TimexType.TIME,
                f"XXXX-XX-XX{clock.time}",
                mod=candidate.mod,
            )
        if clock.date:
            self._remember(resolved.period)
        return Timex(
            candidate.span,
            candidate.rule,
            TimexType.TIME,
            resolved.period.value + clock.time,
            resolved.period.edtf,
            day,
            day,
            Granularity.DAY,
            anchor=resolved.anchor,
            implied=resolved.implied,
            mod=candidate.mod,
        )

    def _day_spoken_of(self) -> Resolved | None:
        if self.previous is not None and self.previous.granularity is Granularity.DAY:
            return Resolved(self.previous, Anchor.PREVIOUS_DATE, ("year", "month", "day"))
        if self.day is not None:
            return Resolved(periods.day_of(self.day), Anchor.PUBLICATION, ("year", "month", "day"))
        return None

    def _sentence(self, candidate: Candidate) -> Span:
        place = bisect_right(self.starts, candidate.span.start) - 1
        if place < 0:
            return Span(0, len(self.text))
        return self.sentences[place].span


def _carried(parts: DateParts, previous: Period) -> Period | None:
    """The date in the year of the date before; a new year where that had nearly ended."""
    first = previous.first
    if first is None:
        return None
    year = first.year
    if parts.month is not None and previous.granularity in {Granularity.DAY, Granularity.MONTH}:
        if parts.month <= first.month - 8:
            year += 1
        elif parts.month >= first.month + 10:
            year -= 1
    return _period(parts, year)


def _period(parts: DateParts, year: int) -> Period | None:
    """The period that the parts name in ``year``; None where the calendar has none."""
    if not periods.FIRST_YEAR <= year <= periods.LAST_YEAR - 1:
        return None
    if parts.group is not None:
        if ":" in parts.group:
            return periods.day_of(holiday_in(parts.group, year))
        return periods.group_of(year, parts.group)
    if parts.month is None:
        return periods.year_of(year)
    if parts.day is None:
        return periods.month_of(year, parts.month)
    try:
        return periods.day_of(date(year, parts.month, parts.day))
    except ValueError:
        return None


def _unplaced(parts: DateParts) -> Period:
    if parts.group is not None and ":" in parts.group:
        return periods.partial(None, None)
    return periods.partial(parts.month, parts.day, parts.group)


def _stated(reading: Reading) -> dict[str, int | str]:
    if isinstance(reading, DateParts):
        names = ("year", "month", "day", "weekday", "group")
        values = {name: getattr(reading, name) for name in names}
        return {name: value for name, value in values.items() if value is not None}
    if isinstance(reading, Shift):
        return {"unit": reading.unit.value, "count": reading.count}
    return {}


def _timex(candidate: Candidate, resolved: Resolved) -> Timex:
    period = resolved.period
    edtf = period.edtf
    if candidate.mod is not None and "/" not in edtf:
        edtf += "~"
    return Timex(
        candidate.span,
        candidate.rule,
        TimexType.DATE,
        period.value,
        edtf,
        period.first,
        period.last,
        period.granularity,
        _stated(candidate.reading),
        resolved.implied,
        resolved.anchor,
        resolved.alternatives,
        candidate.mod,
    )
