"""The thread of a narrative: which year "July 11" is of, told by the dates before it."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median_low

from timeline.extraction.dates.parts import period_of
from timeline.extraction.dates.periods import Period
from timeline.extraction.dates.readings import Candidate, DateParts, Which
from timeline.extraction.patterns import regex
from timeline.extraction.types import Granularity, Span

WINDOW = 2
ASIDE = 12
MONTHS_ON = 3
MONTHS_BACK = 1
# A story keeps to its own age.
A_LIFE = 60
# "Wednesday, January 23rd, 2019 | 14:05": when the page was drawn, not when it was written.
PAGE_CLOCK = regex(r"\s*\|\s*\d{1,2}:\d\d")
LEAD_REACH = 24
BOUND_REACH = 70
BOUNDING = regex(
    r"\b(?:until|till|since|than\sin|than|as\slate\sas|compared\s(?:with|to)|(?:high|low|peak)\s(?:of\s[\d,.]+\s)?in)\s$"
)
# "Until the fall of the city in February 1945".
UNTIL = regex(r"\b(?:until|till)\sthe\s(?:[\w’'-]+\s){1,7}(?:in|on|of)\s$")
# "In 2009, the court …"; a chronology sets its years in stars.
OPENING = regex(r"(?:^|\n|[.;:!?)”\"]\s)[\s*•–—-]*(?:(?:By|In|During)\s)?$")
OPENING_REACH = 16
THE = regex(r"\b(?:the|its|their|his|her)\s$")
NOUN = regex(
    r"\s(?!(?:and|or|in|at|to|with|by|on|as|when|after|for|was|were|had|the|it|he|she|they|that|but|of|from|is|has)\b)[a-z]{3,}"
)


@dataclass(frozen=True, slots=True)
class Thread:
    """Where the narrative stands: its year, and its month where the text said one."""

    year: int
    month: int | None = None

    def goes_on_to(self, month: int | None) -> bool:
        """Does the month come after, in the same year or soon after its end?"""
        if month is None or self.month is None:
            return True
        return month >= self.month or (month - self.month) % 12 <= MONTHS_ON

    def carry(self, parts: DateParts) -> Period | None:
        """The date in the thread's year; in the next, where that had nearly ended."""
        year = self.year
        month = parts.month
        if month is None and parts.group in FIRST_MONTHS:
            month = FIRST_MONTHS[parts.group]
        if parts.which is Which.AFTER:
            year += self.month is None or month is None or month <= self.month
        elif month is not None and self.month is not None:
            ahead = (month - self.month) % 12
            if month < self.month and ahead <= MONTHS_ON:
                year += 1
            elif month > self.month and 12 - ahead <= MONTHS_BACK:
                year -= 1
        return period_of(parts, year)


FIRST_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12, "Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10}


def in_age(stated: int, year: int) -> int:
    """``'89`` in the century nearest to ``year``: 1789 in a story of the Revolution."""
    return stated + (100 * round((year - stated) / 100) if abs(year - stated) > A_LIFE else 0)


def thread_at(period: Period, mod: str | None) -> Thread | None:
    """The thread after this date; None where it has no place on the calendar."""
    if period.granularity in {Granularity.DECADE, Granularity.CENTURY}:
        return None
    if period.value.startswith("BC"):
        return Thread(-int(period.value[2:6]))
    if period.first is None:
        return None
    if period.granularity is Granularity.YEAR:
        month = {"START": 1, "MID": 6, "END": 12}.get(mod or "")
        return Thread(period.first.year, month)
    return Thread(period.first.year, period.first.month)


def opening(candidates: Sequence[Candidate], left: frozenset[Span]) -> Thread | None:
    """Where a narrative starts: the first year that it states, asides ``left`` out."""
    for candidate in candidates:
        reading = candidate.reading
        if isinstance(reading, DateParts) and reading.year and candidate.span not in left:
            return Thread(reading.year)
    return None


def opens_its_sentence(text: str, span: Span) -> bool:
    """ "In 2009, …", and a line that begins with its year."""
    return OPENING.search(text, max(0, span.start - OPENING_REACH), span.start) is not None


def asides(text: str, candidates: Sequence[Candidate], *, dated: bool) -> frozenset[Span]:
    """Dates that leave the thread: a book's year in a story of another century.

    In a text that nobody ``dated``, the day in the head of its page may be any.
    """
    stated = [
        (candidate.span, candidate.reading)
        for candidate in candidates
        if isinstance(candidate.reading, DateParts) and candidate.reading.year is not None
    ]
    years = [parts.year or 0 for _, parts in stated]
    return frozenset(
        span
        for place, (span, parts) in enumerate(stated)
        if _is_aside(years, place, bare=parts.month is None and parts.group is None)
        or _is_beside(text, span)
        or (not dated and _heads_the_page(text, span))
    )


def _is_beside(text: str, span: Span) -> bool:
    """Does the date only bound or measure something: "until 1978", "the May 2007 high"?"""
    before = text[max(0, span.start - LEAD_REACH) : span.start]
    if BOUNDING.search(before) or PAGE_CLOCK.match(text, span.end):
        return True
    if UNTIL.search(text, max(0, span.start - BOUND_REACH), span.start):
        return True
    return THE.search(before) is not None and NOUN.match(text, span.end) is not None


def _heads_the_page(text: str, span: Span) -> bool:
    """Is it the first line, and all of it?"""
    return not text[: span.start].strip() and text[span.end : span.end + 1] in {"", "\n"}


def _is_aside(years: Sequence[int], place: int, *, bare: bool) -> bool:
    year = years[place]
    around = years[max(0, place - WINDOW) : place + WINDOW + 1]
    if len(around) > WINDOW and abs(year - median_low(around)) > ASIDE:
        return True
    if not 0 < place < len(years) - 1:
        return False
    before, after = years[place - 1], years[place + 1]
    return before == after != year and (bare or abs(year - before) > 1)
