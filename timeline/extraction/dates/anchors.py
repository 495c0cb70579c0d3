"""Supplies what the text left out: the year of "July 11", the day of "Friday", the week of "a week
ago".

News counts from the publication and lets tense choose between past and future; a narrative carries
the year of the date before it forward. Without an anchor the year stays ``XXXX``.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.extraction.dates import periods
from timeline.extraction.dates.appositions import find_appositions
from timeline.extraction.dates.carrying import in_age
from timeline.extraction.dates.choosing import other_order
from timeline.extraction.dates.fallback import read_words
from timeline.extraction.dates.habits import speaks_of_its_day
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
    Parted,
    Reading,
    Shift,
    Unread,
)  # fmt: skip
from timeline.extraction.dates.reports import Report, ending
from timeline.extraction.dates.sayings import Sayings
from timeline.extraction.dates.shifts import resolve_shift
from timeline.extraction.dates.standpoint import Standpoint
from timeline.extraction.dates.stretches import find_ends
from timeline.extraction.dates.surroundings import Surroundings
from timeline.extraction.dates.timexes import WHOLE_DATE, Resolved, date_timex
from timeline.extraction.dates.weekdays import resolve_day_alone, resolve_weekday
from timeline.extraction.dates.years import resolve_year
from timeline.extraction.types import Anchor, Granularity, Timex, TimexType


class Resolver:
    """Reads a document's candidates in order and remembers the dates before."""

    def __init__(
        self,
        text: str,
        around: Surroundings,
        candidates: Sequence[Candidate],
        day: date | None,
        *,
        narrative: bool,
    ) -> None:
        self.text = text
        self.around = around
        self.candidates = candidates
        self.day = day
        self.narrative = narrative
        self.memory = Memory(text, candidates, day, narrative=narrative)
        self.report = Report(text, self.around, candidates, day)
        self.sayings = Sayings(text, self.around, candidates)
        self.origins = Origins(
            self.memory,
            self.around,
            self.sayings,
            day,
            narrative=narrative,
            resolve=self._resolve,
        )
        self.at = Standpoint(
            text,
            self.around,
            day,
            narrative,
            not speaks_of_its_day(candidates),
            self.memory,
            self.report,
            self.origins,
            find_appositions(text, candidates),
            {} if narrative or around.reads_english else find_ends(text, candidates),
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
        if not quoted and self.memory.may_be_news_day(candidate, period):
            self._keep_news_day(candidate, period)
        self.memory.keep(candidate, period, quoted=quoted)
        self.report.keep(candidate, period)

    def _keep_news_day(self, candidate: Candidate, period: Period) -> None:
        if self.sayings.is_of_the_main_clause(candidate.span):
            self.memory.news_day = period.first

    def _resolve(self, candidate: Candidate, reading: Reading) -> Resolved | None:
        match reading:
            case Absolute():
                return Resolved(reading.period)
            case Shift():
                return resolve_shift(self.at, candidate, reading)
            case DateParts():
                return self._dated(candidate, reading)
            case Compared():
                return self._compared(candidate, reading)
            case Unread() if self.day is not None:
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
        if parts.day is not None and parts.month is None:
            return resolve_day_alone(self.at, candidate, parts)
        if parts.weekday is not None and parts.month is None:
            return resolve_weekday(self.at, candidate, parts)
        if parts.years is not None:
            base, anchor = self.origins.of(candidate, parts.years_from)
            if base is None:
                return Resolved(unplaced(parts))
            period = period_of(parts, base.year + parts.years)
            return Resolved(period, anchor, ("year",)) if period else None
        return resolve_year(self.at, candidate, parts)

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
            resolved = self._day_spoken_of(candidate)
        if resolved is None or resolved.period.granularity is not Granularity.DAY:
            value = f"XXXX-XX-XX{clock.time}"
            return Timex(candidate.span, candidate.rule, TimexType.TIME, value, mod=candidate.mod)
        timex = date_timex(replace(candidate, mod=None), resolved)
        value = resolved.period.value + clock.time
        return replace(timex, type=TimexType.TIME, value=value, mod=candidate.mod)

    def _day_spoken_of(self, candidate: Candidate) -> Resolved | None:
        if self.memory.previous is not None and self.memory.previous.granularity is Granularity.DAY:
            day = self.origins.before(candidate, Unit.DAY) or self.memory.previous
            return Resolved(day, Anchor.PREVIOUS_DATE, WHOLE_DATE)
        if self.day is not None:
            return Resolved(periods.day_of(self.day), Anchor.PUBLICATION, WHOLE_DATE)
        return None
