"""From which day a relative expression counts: the publication, the date before it in the text, or
the day on which a quotation was said."""

from collections.abc import Callable
from datetime import date

from timeline.extraction.dates.memory import Memory
from timeline.extraction.dates.periods import Period, Unit
from timeline.extraction.dates.readings import Candidate, Origin, Reading
from timeline.extraction.dates.sayings import Sayings
from timeline.extraction.dates.surroundings import Surroundings
from timeline.extraction.dates.tense import Direction
from timeline.extraction.dates.timexes import Resolved
from timeline.extraction.types import Anchor, Span

# How near before a quotation the day on which it was said stands.
SAID_REACH = 300
# How much of a report tells of the day of its publication, and how long most reports are.
LEAD = 400
REPORT = 1000


class Origins:
    def __init__(
        self,
        memory: Memory,
        around: Surroundings,
        sayings: Sayings,
        day: date | None,
        *,
        narrative: bool,
        resolve: Callable[[Candidate, Reading], Resolved | None],
    ) -> None:
        self.memory = memory
        self.around = around
        self.sayings = sayings
        self.day = day
        self.narrative = narrative
        self.resolve = resolve

    def of(
        self, candidate: Candidate, origin: Origin, unit: Unit = Unit.YEAR
    ) -> tuple[date | None, Anchor]:
        before = self.before(candidate, unit)
        previous = before.first if before else None
        quotation = self.around.quotation(candidate.span)
        if origin is Origin.PUBLICATION and quotation is not None:
            said = self._day_said(quotation) if unit is Unit.DAY else None
            if said is not None:
                return said, Anchor.PREVIOUS_DATE
            if self.narrative or self._is_said_before(candidate, unit, previous):
                origin = Origin.PREVIOUS
            elif unit is Unit.DAY and self.memory.news_day is not None:
                return self.memory.news_day, Anchor.PREVIOUS_DATE
        if origin is Origin.SPOKEN_OF and (self.narrative or self.day is None):
            origin = Origin.PREVIOUS
        if (
            origin is Origin.SPOKEN_OF
            and unit is Unit.DAY
            and self.memory.is_of_this_week(previous)
        ):
            origin = Origin.PREVIOUS
        if origin is Origin.PREVIOUS and self.memory.previous is not None:
            left = unit is Unit.DAY and self.memory.has_left_its_day()
            return None if left else previous, Anchor.PREVIOUS_DATE
        if origin is Origin.PREVIOUS and self._has_long_named_none(candidate):
            return None, Anchor.PUBLICATION
        return self.day, Anchor.PUBLICATION

    def before(self, candidate: Candidate, unit: Unit) -> Period | None:
        """The date before from which so many units count; what is told as over counts from none
        that is still to come ("He is due in court on May 5. On the same day in March …").
        """
        before = self.memory.base(unit)
        if unit not in {Unit.DAY, Unit.WEEK} or not self.memory.is_to_come(before):
            return before
        beside = self.around.sentence(candidate.span).start < self.memory.previous_day_at
        ahead = beside or self.around.direction(candidate.span) is Direction.FUTURE
        return before if ahead else self.memory.told_day

    def _has_long_named_none(self, candidate: Candidate) -> bool:
        """Does "that night" stand deep in a text that has named no date, as in a story?

        A report begins on the day of its publication.
        """
        if self.memory.previous is not None or candidate.rule != "day_reference":
            return False
        same = "that " in candidate.span.of(self.around.text).lower()
        return candidate.span.start > (LEAD if same else REPORT)

    def _day_said(self, quotation: Span) -> date | None:
        """The day of "We vote tomorrow," he said on Wednesday."""
        said = self.sayings.day_after(quotation)
        resolved = self.resolve(said, said.reading) if said is not None else None
        return resolved.period.first if resolved is not None else None

    def _is_said_before(self, candidate: Candidate, unit: Unit, previous: date | None) -> bool:
        """Is it a quotation's "today", which is the day on which it was said?"""
        at = self.memory.previous_day_at
        if unit is not Unit.DAY or candidate.span.start - at > SAID_REACH:
            return False
        return self.memory.is_of_this_week(previous) and self.sayings.is_said_at(at)
