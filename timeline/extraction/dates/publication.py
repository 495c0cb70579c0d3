"""When was the article published? As given; else as its lines or its address say; else inferred.

Inference takes the latest day that the text reports as past, in the latest year that it states, and
gives it up where a past date of the text would lie after it. A wrong date is worse than none.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from timeline.extraction.dates.addresses import day_of_address
from timeline.extraction.dates.carrying import PAGE_CLOCK
from timeline.extraction.dates.parts import period_of
from timeline.extraction.dates.periods import Unit
from timeline.extraction.dates.readings import Candidate, Clock, DateParts, Reading, Shift
from timeline.extraction.dates.tense import Direction, direction
from timeline.extraction.patterns import regex
from timeline.extraction.types import Document, Layout, Publication, PublicationBasis, Span

# A line that says little beside its date is a byline: "Updated on 7 January 2020."
HEAD = 400
SHORT_LINE = 60
FEW_WORDS = 8
# News speaks of days that are near: a byline months after all of them is the page's clock.
NEAR_DAYS = 120
TODAY = Shift(Unit.DAY, 0)
# "Today (5 May 2021)", "heute, am 5. Mai 2021"
BESIDE_TODAY = regex(r"[\s,(]*(?:\w{1,3}\s)?")
TIMESTAMP = "iso"
# Where a report opens.
LEAD = 1200
MENTIONS = 2
LONG_BEFORE = 60
# What was filed in the evening stands under the address of the next day, and the other way round.
A_NIGHT = 1
SINCE = regex(r"(?i:\b(?:since|seit|depuis|desde)\s)$")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of the text, in parts, that is not said to be still to come."""

    span: Span
    parts: DateParts

    def day_in(self, year: int) -> date | None:
        period = period_of(self.parts, year) if self.parts.day else None
        return period.first if period else None


def find_publication(
    document: Document, layout: Layout, candidates: Sequence[Candidate]
) -> Publication:
    day = document.published
    if day is not None:
        return Publication(day, PublicationBasis.GIVEN, day, day)
    past = _past_dates(document.text, layout, candidates)
    bylines = _bylines(document.text, layout, candidates)
    day = day_of_address(document.url)
    signed = next(_signed(layout, past, bylines, day), None) or _named_today(
        document.text, candidates
    )
    if signed is not None:
        return signed
    if day is not None:
        return Publication(day, PublicationBasis.INFERRED, day, day)
    body = [each for each in past if not any(span.contains(each.span) for span in bylines)]
    return _inferred(document.text, body)


def _signed(
    layout: Layout, past: Sequence[Dated], bylines: Sequence[Span], addressed: date | None
) -> Iterator[Publication]:
    """What the dateline states, or a byline that is of the address's day where that has one."""
    for span in bylines:
        dated = next((each for each in past if span.contains(each.span)), None)
        stated = dated.day_in(dated.parts.year) if dated and dated.parts.year else None
        if dated is None or stated is None:
            continue
        if addressed is not None:
            fits = abs((stated - addressed).days) <= A_NIGHT
        else:
            fits = _is_near(past, dated, stated)
        if fits or span == _dateline_date(layout):
            yield Publication(stated, PublicationBasis.DATELINE, stated, stated, (dated.span,))


def _named_today(text: str, candidates: Sequence[Candidate]) -> Publication | None:
    """``today, Friday 24 February 2023``: the day that the text was written on."""
    today: Span | None = None
    for candidate in candidates:
        reading, span = candidate.reading, candidate.span
        if reading == TODAY:
            today = span
        elif today is not None and BESIDE_TODAY.fullmatch(text, today.end, span.start):
            today = Span(today.start, span.end)
            day = _full_day(reading)
            if day is not None:
                return Publication(day, PublicationBasis.INFERRED, day, day, (today,))
    return None


def _full_day(reading: Reading) -> date | None:
    if not isinstance(reading, DateParts) or reading.year is None or reading.years is not None:
        return None
    return Dated(Span(0, 0), reading).day_in(reading.year)


def _past_dates(text: str, layout: Layout, candidates: Sequence[Candidate]) -> list[Dated]:
    found: list[Dated] = []
    spans = [sentence.span for sentence in layout.sentences]
    starts = [span.start for span in spans]
    for candidate in candidates:
        parts = _parts_of(candidate)
        if not isinstance(parts, DateParts) or not (parts.year or parts.month):
            continue
        if parts.years is not None or parts.which is not None:
            continue
        if PAGE_CLOCK.match(text, candidate.span.end):
            continue
        place = bisect_right(starts, candidate.span.start) - 1
        sentence = spans[place] if place >= 0 else candidate.span
        if direction(text, sentence, candidate.span) is not Direction.FUTURE:
            found.append(Dated(candidate.span, parts))
    return found


def _parts_of(candidate: Candidate) -> Reading:
    """A timestamp dates as its day does; another time of day dates nothing here."""
    reading = candidate.reading
    if isinstance(reading, Clock) and candidate.rule == TIMESTAMP:
        return reading.date or reading
    return reading


def _bylines(text: str, layout: Layout, candidates: Sequence[Candidate]) -> list[Span]:
    """Where a byline's date may stand: the layout's own spans, and short lines at the head."""
    spans = list(layout.bylines)
    dateline = _dateline_date(layout)
    if dateline is not None:
        spans.append(dateline)
    for candidate in candidates:
        if candidate.span.start > HEAD:
            break
        start = text.rfind("\n", 0, candidate.span.start) + 1
        end = text.find("\n", candidate.span.end)
        line = text[start : end if end >= 0 else len(text)]
        if len(line) <= SHORT_LINE and len(line.split()) <= FEW_WORDS:
            spans.append(Span(start, start + len(line)))
    return spans


def _dateline_date(layout: Layout) -> Span | None:
    """No page's clock looks like a dateline, so that its date needs no other to be near."""
    return layout.dateline.date if layout.dateline else None


def _is_near(past: Sequence[Dated], byline: Dated, day: date) -> bool:
    """Does the article speak of days near its byline, as news does, or of none at all?"""
    distances = []
    for dated in past:
        if dated.parts.year is not None or dated is byline or not dated.parts.day:
            continue
        days = [dated.day_in(day.year + years) for years in (-1, 0, 1)]
        distances += [abs((day - each).days) for each in days if each is not None]
    return not distances or min(distances) <= NEAR_DAYS


def _inferred(text: str, past: Sequence[Dated]) -> Publication:
    dated = [each for each in past if each.parts.year is not None]
    if not dated:
        return Publication()
    year = max(each.parts.year or 0 for each in dated)
    days = _days_of(year, text, past)
    if not days:
        return Publication()
    day, span = max(days)
    starts = [period_of(each.parts, year) for each in dated if each.parts.year == year]
    finer = [period for period in starts if period and period.edtf != str(year)]
    if any(period.first is not None and period.first > day for period in finer):
        return Publication()
    if _is_of_another_year(past, day):
        return Publication()
    evidence = {each.span for each in dated if each.parts.year == year} | {span}
    basis = PublicationBasis.INFERRED
    return Publication(day, basis, day, None, tuple(sorted(evidence)))


def _is_of_another_year(past: Sequence[Dated], day: date) -> bool:
    """Who writes "on 10 June" and "on 31 July" beside "29 December 2012" may write in 2013."""
    yearless = [
        found for each in past if each.parts.year is None if (found := each.day_in(day.year))
    ]
    return len(yearless) >= MENTIONS and all((day - each).days > LONG_BEFORE for each in yearless)


def _days_of(year: int, text: str, past: Sequence[Dated]) -> list[tuple[date, Span]]:
    """The days of that year: those that state it, and, where the text speaks of the year as its
    own, those that state none.
    """
    stated = [each for each in past if each.parts.year == year]
    full = [(each.day_in(year), each.span) for each in stated]
    days = [(day, span) for day, span in full if day is not None]
    since = any(SINCE.search(text[max(0, e.span.start - 8) : e.span.start]) for e in stated)
    recent = sum(each.parts.year in {year - 1, year} for each in past)
    if not since and (days or recent >= MENTIONS):
        yearless = [(each.day_in(year), each.span) for each in past if each.parts.year is None]
        days += [(day, span) for day, span in yearless if day is not None]
    if recent < MENTIONS and all(span.start > LEAD for _, span in days):
        return []
    return days
