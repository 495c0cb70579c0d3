"""The dates before: what a document has named so far, and from which a later date may count."""

from collections.abc import Sequence
from datetime import date

from timeline.extraction.dates import periods
from timeline.extraction.dates.carrying import (
    Thread,
    asides,
    opening,
    opens_its_sentence,
    thread_at,
)
from timeline.extraction.dates.narrative import is_of_its_day
from timeline.extraction.dates.periods import Period, Unit
from timeline.extraction.dates.readings import (
    Candidate,
    Clock,
    DateParts,
    Origin,
    Reading,
    Shift,
)
from timeline.extraction.types import Span

DAYS_IN_A_WEEK = 7


class Memory:
    """``previous`` is the last date, ``previous_day`` the last day; ``thread`` is where a narrative
    stands.
    """

    def __init__(
        self, text: str, candidates: Sequence[Candidate], day: date | None, *, narrative: bool
    ) -> None:
        self.text = text
        self.day = day
        self.narrative = narrative
        self.of_its_day = narrative and is_of_its_day(candidates, day)
        self.asides = asides(text, candidates, dated=day is not None)
        self.previous: Period | None = None
        self.previous_at = 0
        self.previous_day: Period | None = None
        self.previous_day_at = 0
        # The last day that is not still to come.
        self.told_day: Period | None = None
        told = narrative and day is not None and not self.of_its_day
        self.thread = opening(candidates, self.asides) if told else None
        self.thread_span = Span(0, 0)
        # The first day of the week before that the article itself speaks of.
        self.news_day: date | None = None

    def may_be_news_day(self, candidate: Candidate, period: Period) -> bool:
        """Is it the first day that the article names as news does?"""
        if self.news_day is not None or not self.is_of_this_week(period.first):
            return False
        return _names_its_day(candidate.reading)

    def keep(self, candidate: Candidate, period: Period, *, quoted: bool) -> None:
        """``quoted``: a quotation's "today" does not say which day the article speaks of."""
        reading = candidate.reading
        if isinstance(reading, Clock) and reading.date is not None:
            reading = reading.date
        from_today = isinstance(reading, Shift) and reading.origin is Origin.PUBLICATION
        if self.narrative and from_today:
            self.thread = None if self.of_its_day else self.thread
            return
        if period.first is not None:
            self.previous, self.previous_at = period, candidate.span.end
            if periods.is_as_fine(period, Unit.DAY) and not (from_today and quoted):
                self.previous_day, self.previous_day_at = period, candidate.span.end
                self.told_day = self.told_day if self.is_to_come(period) else period
        back = isinstance(reading, Shift) and reading.count < 0
        if not (from_today or back or candidate.span in self.asides):
            self._follow(candidate, period)

    def is_of_this_week(self, day: date | None) -> bool:
        if day is None or self.day is None:
            return False
        return 0 <= (self.day - day).days < DAYS_IN_A_WEEK

    def has_named_a_day_beside(self, text: str, span: Span) -> bool:
        """In the same paragraph?"""
        if self.previous_day is None:
            return False
        return text.find("\n", self.previous_day_at, span.start) < 0

    def is_to_come(self, period: Period | None) -> bool:
        """Does news name it as a day after its own?"""
        if self.narrative or self.day is None or period is None or period.first is None:
            return False
        return period.first > self.day

    def base(self, unit: Unit) -> Period | None:
        """The date before from which so many units count; None where it is coarser than they."""
        before = self.previous_day if unit is Unit.DAY else self.previous
        return before if before is not None and periods.is_as_fine(before, unit) else None

    def has_left_its_day(self) -> bool:
        """Did the text go on from its day to another month or year: "On March 5 … In April"?

        News looks back ("in 2011 it had …") and comes back to its day.
        """
        match self.previous_day, self.previous:
            case Period(first=date() as day), Period(first=date() as first, last=date() as last):
                return not first <= day <= last if self.narrative else day < first
            case _:
                return False

    def _follow(self, candidate: Candidate, period: Period) -> None:
        """The thread goes on to this date; a bare year does not make it forget its month."""
        thread = thread_at(period, candidate.mod)
        if thread is None:
            return
        if self.of_its_day and not self._leads_on(candidate, thread):
            self.thread = None
        elif self.thread is None or thread.month is not None or thread.year != self.thread.year:
            self.thread = thread
        self.thread_span = candidate.span

    def _leads_on(self, candidate: Candidate, thread: Thread) -> bool:
        """Do later dates count from this one, in a text that comes back to its own days?

        A month of a stated year does, and a year that opens its sentence: "In 2009, …".
        """
        reading = candidate.reading
        if not isinstance(reading, DateParts) or reading.year is None:
            return self.thread is not None
        return thread.month is not None or opens_its_sentence(self.text, candidate.span)


def _names_its_day(reading: Reading | None) -> bool:
    """ "Friday", "yesterday", "at noon on Friday": a day as news names it."""
    if isinstance(reading, Clock):
        return _names_its_day(reading.date)
    if isinstance(reading, DateParts):
        return reading.weekday is not None and reading.month is None and reading.which is None
    return (
        isinstance(reading, Shift)
        and reading.grain is None
        and reading.unit is Unit.DAY
        and reading.origin is Origin.PUBLICATION
    )
