"""What a report on results is about: its quarter (or half, or year), and what it compares it with.

"A year earlier", "the quarter" and "the year-ago period" mean the period that the report named
last, this year's or an earlier year's. After the results of more than a quarter ("in the first
nine months"), what is compared with them is a year's.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from timeline.extraction.dates import periods
from timeline.extraction.dates.periods import Period, Unit
from timeline.extraction.dates.readings import Candidate, Compared, Fixed
from timeline.extraction.dates.surroundings import Surroundings
from timeline.extraction.dates.tense import Direction
from timeline.extraction.dates.timexes import Resolved
from timeline.extraction.patterns import regex
from timeline.extraction.types import Anchor, Span

REACH = 4000
# Half a quarter: what ends on July 31 is for the greater part the second one.
HALF_A_QUARTER = timedelta(45)
LONG = {"P6M", "P9M"}
# What a year-ago figure stands beside.
FIGURES = regex(
    r"[%$£€¥]|\b(?:per\s?cent|[mb]illion|cents|profits?|loss(?:es)?|income|sales|revenues?"
    r"|earnings|earned|results|higher|lower|up|down|from)\b"
)
SETS_OFF = regex(r"(?i:\b(?:after|from|than|since|versus|against|with|to)\s(?:[a-z’'-]+\s){0,2}$)")
LEAD_REACH = 40
ENDED = regex(r"\s(?:that\s)?end(?:ed|ing)\s(?:on\s)?")


class Report:
    """What the report has named so far."""

    def __init__(
        self,
        text: str,
        around: Surroundings,
        candidates: Sequence[Candidate],
        day: date | None,
    ) -> None:
        self.text = text
        self.around = around
        self.day = day
        self.names_a_quarter = any(candidate.rule == "quarter" for candidate in candidates)
        self.ends: dict[Span, Candidate] = {
            quarter.span: end
            for quarter, end in pairwise(candidates)
            if quarter.rule == "accounting"
            and ENDED.fullmatch(text[quarter.span.end : end.span.start])
        }
        self.period: Period | None = None
        self.named_at = 0
        self.is_numbered = False
        self.longer_at = -REACH

    def keep(self, candidate: Candidate, period: Period) -> None:
        if candidate.rule != "quarter" and candidate.span not in self.ends:
            return
        if self._is_told(candidate, period) and not self._is_beside(candidate, period):
            self.period, self.named_at = period, candidate.span.start
            self.is_numbered = candidate.rule == "quarter"

    def _is_told(self, candidate: Candidate, period: Period) -> bool:
        """Is the period over? A firm's fourth quarter may be, where the calendar's is not."""
        if period.first is None or period.last is None:
            return False
        if self.day is None or period.last < self.day:
            return True
        begun = period.first <= self.day and self.period is None
        return begun and self.around.direction(candidate.span) is Direction.PAST

    def _is_beside(self, candidate: Candidate, period: Period) -> bool:
        """Is it an earlier quarter that only sets off the report's own: "after a flat second
        quarter"?
        """
        if self.period is None or self.period.first is None or period.first is None:
            return False
        start = candidate.span.start
        led = SETS_OFF.search(self.text, max(0, start - LEAD_REACH), start)
        return led is not None and period.first < self.period.first

    def keep_length(self, candidate: Candidate, length: Fixed) -> None:
        """Results of more than a quarter: "the first nine months"."""
        if length.value in LONG:
            self.longer_at = candidate.span.start

    def spoken_of(self, candidate: Candidate) -> Period | None:
        near = candidate.span.start - self.named_at < REACH
        return self.period if near else None

    def counts(self, sentence: Span) -> bool:
        """Does the sentence give figures? "He joined a year ago" compares none."""
        return FIGURES.search(self.text, sentence.start, sentence.end) is not None

    def compared(
        self, candidate: Candidate, compared: Compared, about: Period | None
    ) -> Resolved | None:
        """``about`` is the period of the report; the last full quarter where it has named none."""
        if about is None and self.day is not None and (compared.years or not self.names_a_quarter):
            return _compared_with_a_year(compared, self.day)
        about = about or self._last_quarter()
        if about is None or about.first is None:
            return None
        years = compared.year - about.first.year if compared.year else compared.years
        first = periods.step(Unit.YEAR, about.first, years)
        unit = Unit.YEAR if self._is_longer(candidate, compared) else Unit(about.granularity.value)
        period = periods.containing(unit, first) if first else None
        return Resolved(period, Anchor.PREVIOUS_DATE, ("year",)) if period else None

    def _last_quarter(self) -> Period | None:
        before = periods.step(Unit.QUARTER, self.day, -1) if self.day else None
        return periods.containing(Unit.QUARTER, before) if before else None

    def _is_longer(self, candidate: Candidate, compared: Compared) -> bool:
        """Is what is compared more than a quarter?"""
        if self.longer_at < self.named_at or candidate.span.start - self.longer_at >= REACH:
            return False
        return bool(compared.years or compared.year) and "quarter" not in candidate.span.of(
            self.text
        )


def _compared_with_a_year(compared: Compared, day: date) -> Resolved | None:
    """A report that names no quarter compares years; none where the words count from none."""
    if compared.years:
        return Resolved(periods.year_of(day.year + compared.years), Anchor.PUBLICATION)
    return Resolved(periods.year_of(compared.year)) if compared.year else None


def ending(last: date) -> Period:
    """The quarter for the most part, of the three months that end on that day."""
    return periods.containing(Unit.QUARTER, last - HALF_A_QUARTER)
