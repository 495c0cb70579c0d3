"""Supplies what the text left out: the year of "July 11", the day of "Friday", the week of "a week
ago".

News counts from the publication and lets tense choose between past and future; a narrative carries
the year of the date before it forward. Without an anchor the year stays ``XXXX``.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.extraction.dates import periods
from timeline.extraction.dates.carrying import in_age
from timeline.extraction.dates.choosing import choose_weekday, choose_year, other_order
from timeline.extraction.dates.fallback import read_words
from timeline.extraction.dates.memory import Memory
from timeline.extraction.dates.origins import Origins
from timeline.extraction.dates.parts import period_of, unplaced
from timeline.extraction.dates.periods import Period, Unit
from timeline.extraction.dates.readings import (
    Absolute,
    Candidate,
    Clock,
    Compared,
    DateParts,
    Fixed,
    Origin,
    Parted,
    Reading,
    Shift,
    Unread,
    Which,
)  # fmt: skip
from timeline.extraction.dates.refiners.ranges import LINK
from timeline.extraction.dates.reports import Report, ending
from timeline.extraction.dates.sayings import Sayings
from timeline.extraction.dates.surroundings import Surroundings
from timeline.extraction.dates.tense import Direction
from timeline.extraction.dates.timexes import Resolved, date_timex
from timeline.extraction.types import Anchor, Granularity, Layout, Timex, TimexType

WHOLE_DATE = ("year", "month", "day")
DAYS_IN_A_WEEK = 7
# How far "the 20th" may stand from the date whose month it is of.
MONTH_REACH = 200
LONGEST_LINK = 12
# In a narrative, how far on a weekday still counts from the last day.
TOLD_REACH = 3000
# In news, how far the year of one date reaches to the next in its sentence.
BESIDE = 40


class Resolver:
    """Reads a document's candidates in order and remembers the dates before."""

    def __init__(
        self,
        text: str,
        layout: Layout,
        candidates: Sequence[Candidate],
        day: date | None,
        *,
        narrative: bool,
        future: tuple[str, ...] | None = None,
    ) -> None:
        """``future`` holds the future words of a language other than English."""
        self.text = text
        self.around = Surroundings(text, layout, future)
        self.candidates = candidates
        self.day = day
        self.narrative = narrative
        self.memory = Memory(text, candidates, day, narrative=narrative)
        self.report = Report(text, self.around, candidates, day)
        self.origins = Origins(
            self.memory,
            self.around,
            Sayings(text, self.around, candidates),
            day,
            narrative=narrative,
            resolve=self._resolve,
        )

    def timexes(self) -> list[Timex]:
        resolved = (self._timex(candidate) for candidate in self.candidates)
        return [timex for timex in resolved if timex is not None]

    def _timex(self, candidate: Candidate) -> Timex | None:
        reading = candidate.reading
        if isinstance(reading, Fixed):
            self.report.keep_length(candidate, reading)
            return Timex(
                candidate.span, candidate.rule, reading.type, reading.value, mod=candidate.mod
            )
        if isinstance(reading, Clock):
            return self._clock_timex(candidate, reading)
        if isinstance(reading, Parted):
            candidate = replace(candidate, reading=reading.shift, mod=candidate.mod or reading.mod)
        resolved = self._resolve(candidate, candidate.reading)
        if resolved is None:
            return None
        self._remember(candidate, resolved.period)
        return date_timex(candidate, resolved)

    def _remember(self, candidate: Candidate, period: Period) -> None:
        quoted = self.around.is_quoted(candidate.span)
        self.memory.keep(candidate, period, quoted=quoted)
        self.report.keep(candidate, period)

    def _resolve(self, candidate: Candidate, reading: Reading) -> Resolved | None:
        match reading:
            case Absolute():
                return Resolved(reading.period)
            case Shift():
                return self._shifted(candidate, reading)
            case DateParts():
                return self._dated(candidate, reading)
            case Compared():
                return self._compared(candidate, reading)
            case Unread():
                period = None
                if self.day is not None:
                    period = read_words(reading.words, reading.language, reading.unit, self.day)
                return Resolved(period, Anchor.PUBLICATION, WHOLE_DATE) if period else None
            case _:
                return None

    def _dated(self, candidate: Candidate, parts: DateParts) -> Resolved | None:
        if parts.year is not None:
            year = parts.year
            if candidate.rule == "short_year" and self.narrative and self.memory.thread:
                year = in_age(year, self.memory.thread.year)
            period = period_of(parts, year)
            others = other_order(self.text, candidate, parts) if self.around.reads_english else ()
            return Resolved(period, alternatives=others) if period else None
        if parts.weekday is not None and parts.month is None:
            return self._weekday(candidate, parts)
        if parts.day is not None and parts.month is None:
            return self._day_alone(candidate, parts.day)
        if parts.years is not None:
            base, anchor = self.origins.of(candidate, parts.years_from)
            if base is None:
                return Resolved(unplaced(parts))
            period = period_of(parts, base.year + parts.years)
            return Resolved(period, anchor, ("year",)) if period else None
        return self._yearless(candidate, parts)

    def _yearless(self, candidate: Candidate, parts: DateParts) -> Resolved | None:
        if self.memory.thread is not None and self._is_threaded(candidate, parts):
            period = self.memory.thread.carry(parts)
            return Resolved(period, Anchor.PREVIOUS_DATE, ("year",)) if period else None
        origin = Origin.PREVIOUS if parts.which is Which.PRIOR else Origin.PUBLICATION
        base, anchor = self.origins.of(candidate, origin, Unit.MONTH)
        if base is None:
            return Resolved(unplaced(parts))
        tense = self.around.direction_of_date(candidate.span)
        chosen, other = choose_year(parts, base, tense)
        if chosen is None:
            return None
        alternatives = (other.edtf,) if other else ()
        return Resolved(chosen, anchor, ("year",), alternatives)

    def _is_threaded(self, candidate: Candidate, parts: DateParts) -> bool:
        """Does the year come from the date before it?"""
        if parts.which is not None:
            return parts.which is Which.THAT
        if self.narrative or self.memory.thread is None:
            return True
        if self.memory.thread.month is None or (
            self.day and self.memory.thread.year >= self.day.year
        ):
            return False
        if self.around.direction(candidate.span) is Direction.FUTURE:
            return False
        if not self.memory.thread.goes_on_to(parts.month):
            return False
        beside = candidate.span.start - self.memory.thread_span.end <= BESIDE
        return beside and self.around.sentence(candidate.span).contains(self.memory.thread_span)

    def _weekday(self, candidate: Candidate, parts: DateParts) -> Resolved | None:
        weekday = parts.weekday or 1
        told = self.narrative and parts.which is None
        week = self.memory.base(Unit.WEEK)
        previous = week.first if week else None
        if told and candidate.span.start - self.memory.previous_day_at > TOLD_REACH:
            return Resolved(periods.partial(None, None))
        if (parts.which is Which.THAT or told) and previous is not None:
            later = (weekday - previous.isoweekday()) % 7
            day = previous + timedelta(later or (7 if parts.which is Which.THAT else 0))
            return Resolved(periods.day_of(day), Anchor.PREVIOUS_DATE, WHOLE_DATE)
        if self.day is None or (parts.which is Which.THAT and self.memory.previous is not None):
            return Resolved(periods.partial(None, None))
        prior = previous if parts.which is Which.PRIOR else None
        direction = self.around.direction(candidate.span)
        day = choose_weekday(parts, weekday, prior or self.day, direction)
        if previous is not None and day < previous and self._ends_a_range(candidate):
            day += timedelta(DAYS_IN_A_WEEK)
        other = day + timedelta(7 if day <= self.day else -7)
        return Resolved(periods.day_of(day), Anchor.PUBLICATION, WHOLE_DATE, (other.isoformat(),))

    def _day_alone(self, candidate: Candidate, number: int) -> Resolved | None:
        """ "The 20th" is of the month that the text speaks of, and not before its day there."""
        previous = self.memory.previous
        near = candidate.span.start - self.memory.previous_at <= MONTH_REACH
        if not near or previous is None or previous.first is None:
            return None
        if previous.granularity not in {Granularity.DAY, Granularity.MONTH}:
            return None
        month = previous.first
        period = period_of(DateParts(month=month.month, day=number), month.year)
        if period is None or period.first is None or period.first < month:
            return None
        return Resolved(period, Anchor.PREVIOUS_DATE, ("year", "month"))

    def _ends_a_range(self, candidate: Candidate) -> bool:
        """Is it the Friday of "Monday to Friday"?"""
        gap = self.text[self.memory.previous_day_at : candidate.span.start]
        return len(gap) <= LONGEST_LINK and LINK.fullmatch(gap) is not None

    def _shifted(self, candidate: Candidate, shift: Shift) -> Resolved | None:
        a_year_back = shift.unit is Unit.YEAR and shift.count == -1 and shift.grain is None
        if candidate.rule == "ago" and a_year_back:
            reported = self.report.spoken_of(candidate)
            sentence = self.around.sentence(candidate.span)
            if reported is not None and self.report.counts(sentence):
                return self.report.compared(candidate, Compared(-1), reported)
        if (
            shift.origin is Origin.PREVIOUS
            and self.memory.thread is not None
            and self.memory.thread.year < 0
        ):
            return self._shifted_before_christ(shift, self.memory.thread.year)
        base, anchor = self.origins.of(candidate, shift.origin, shift.unit)
        if base is None:
            return Resolved(periods.partial(None, None)) if shift.unit is Unit.DAY else None
        if shift.unit is Unit.WEEKEND:
            return Resolved(self._weekend(candidate, shift, base), anchor, WHOLE_DATE)
        day = periods.step(shift.unit, base, shift.count)
        if day is None:
            return None
        return Resolved(periods.containing(shift.grain or shift.unit, day), anchor, WHOLE_DATE)

    def _shifted_before_christ(self, shift: Shift, year: int) -> Resolved | None:
        if shift.unit is not Unit.YEAR or year + shift.count >= 0:
            return None
        period = periods.before_christ(-(year + shift.count))
        return Resolved(period, Anchor.PREVIOUS_DATE, ("year",))

    def _weekend(self, candidate: Candidate, shift: Shift, base: date) -> Period:
        """ "The weekend" is the last one; the coming one where the clause looks ahead."""
        weeks = shift.count
        if candidate.span.of(self.text).lower().endswith("the weekend"):
            ahead = (
                self.around.direction(candidate.span) is Direction.FUTURE or base.isoweekday() >= 6
            )
            weeks = 0 if ahead else -1
        return periods.weekend_of(base + timedelta(7 * weeks))

    def _reported(self, candidate: Candidate) -> Period | None:
        spoken_of = self.report.spoken_of(candidate)
        previous = self.memory.previous
        if spoken_of is not None or candidate.rule != "accounting" or previous is None:
            return spoken_of
        beside = self.around.sentence(candidate.span).contains(self.memory.thread_span)
        return previous if beside and previous.granularity is Granularity.MONTH else None

    def _compared(self, candidate: Candidate, compared: Compared) -> Resolved | None:
        reported = self._reported(candidate)
        end = self.report.ends.get(candidate.span)
        # A report that has numbered its quarter ("the first") counts as the firm does.
        numbered = reported is not None and self.report.is_numbered
        if end is None or numbered or not isinstance(end.reading, DateParts):
            return self.report.compared(candidate, compared, reported)
        ended = self._dated(end, end.reading)
        if ended is None or ended.period.last is None:
            return None
        return Resolved(ending(ended.period.last), ended.anchor, ("year",))

    def _clock_timex(self, candidate: Candidate, clock: Clock) -> Timex | None:
        resolved = self._resolve(candidate, clock.date) if clock.date else None
        if resolved is not None:
            self._remember(candidate, resolved.period)
        else:
            resolved = self._day_spoken_of()
        if resolved is None or resolved.period.granularity is not Granularity.DAY:
            value = f"XXXX-XX-XX{clock.time}"
            return Timex(candidate.span, candidate.rule, TimexType.TIME, value, mod=candidate.mod)
        timex = date_timex(replace(candidate, mod=None), resolved)
        value = resolved.period.value + clock.time
        return replace(timex, type=TimexType.TIME, value=value, mod=candidate.mod)

    def _day_spoken_of(self) -> Resolved | None:
        if self.memory.previous is not None and self.memory.previous.granularity is Granularity.DAY:
            return Resolved(self.memory.previous, Anchor.PREVIOUS_DATE, WHOLE_DATE)
        if self.day is not None:
            return Resolved(periods.day_of(self.day), Anchor.PUBLICATION, WHOLE_DATE)
        return None
