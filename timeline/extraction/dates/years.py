"""Which year "July 11" is of: that of the date before it, else the one that tense and nearness to
the publication point to. Without an anchor it stays ``XXXX``.
"""

from datetime import date

from timeline.extraction.dates.choosing import choose_year
from timeline.extraction.dates.habits import is_of_every_year
from timeline.extraction.dates.parts import period_of, unplaced
from timeline.extraction.dates.periods import Period, Unit
from timeline.extraction.dates.readings import Candidate, DateParts, Origin, Which
from timeline.extraction.dates.standpoint import Standpoint
from timeline.extraction.dates.tense import Direction
from timeline.extraction.dates.timexes import Resolved
from timeline.extraction.types import Anchor

# In news, how far the year of one date reaches to the next in its sentence.
BESIDE = 40
# "On April 3, 2011, …" sets the year for all that its sentence tells.
OPENING = 5
WEEKS_AROUND = 60


def resolve_year(at: Standpoint, candidate: Candidate, parts: DateParts) -> Resolved | None:
    if at.of_every_day and is_of_every_year(at.around, parts, candidate.span):
        return Resolved(unplaced(parts))
    end = at.ends.get(candidate.span)
    if end is not None and isinstance(end.reading, DateParts):
        return _before_end(at, candidate, parts, end, end.reading)
    return _alone(at, candidate, parts)


def _alone(at: Standpoint, candidate: Candidate, parts: DateParts) -> Resolved | None:
    if at.memory.thread is not None and _is_threaded(at, candidate, parts):
        period = _beside_publication(at, parts) or at.memory.thread.carry(parts)
        return Resolved(period, Anchor.PREVIOUS_DATE, ("year",)) if period else None
    origin = Origin.PREVIOUS if parts.which is Which.PRIOR else Origin.PUBLICATION
    base, anchor = at.origins.of(candidate, origin, Unit.MONTH)
    if base is None:
        return Resolved(unplaced(parts))
    tense = at.around.direction_of_date(candidate.span)
    chosen, other = choose_year(parts, base, tense)
    alternatives = (other.edtf,) if other else ()
    return Resolved(chosen, anchor, ("year",), alternatives)


def _before_end(
    at: Standpoint, candidate: Candidate, parts: DateParts, end: Candidate, last: DateParts
) -> Resolved | None:
    """The first date of a stretch in the year of its last, or in the one before."""
    ended = _alone(at, end, last)
    day = ended.period.first if ended else None
    turns = (parts.month or 0, parts.day or 0) > (last.month or 0, last.day or 31)
    period = period_of(parts, day.year - turns) if day else None
    if ended is None or period is None:
        return _alone(at, candidate, parts)
    return Resolved(period, ended.anchor, ("year",))


def _beside_publication(at: Standpoint, parts: DateParts) -> Period | None:
    """ "Monday, March 16" is of the weeks around the publication, where it was a Monday then and
    another day in the thread's year.
    """
    told = at.memory.thread.carry(parts) if parts.weekday and at.memory.thread else None
    near = period_of(parts, at.day.year) if at.day else None
    match told, near:
        case Period(first=date() as carried), Period(first=date() as day) if at.day:
            fits = day.isoweekday() == parts.weekday != carried.isoweekday()
            return near if fits and abs(day - at.day).days <= WEEKS_AROUND else None
        case _:
            return None


def _is_threaded(at: Standpoint, candidate: Candidate, parts: DateParts) -> bool:
    """Does the year come from the date before it?"""
    if parts.which is not None:
        return parts.which in {Which.THAT, Which.AFTER}
    if at.memory.of_its_day and at.around.direction(candidate.span) is Direction.FUTURE:
        return False
    if at.narrative or at.memory.thread is None:
        return True
    if at.memory.thread.month is None or (at.day and at.memory.thread.year >= at.day.year):
        return False
    if at.around.direction(candidate.span) is Direction.FUTURE:
        return False
    if not at.memory.thread.goes_on_to(parts.month):
        return False
    sentence, before = at.around.sentence(candidate.span), at.memory.thread_span
    beside = candidate.span.start - before.end <= BESIDE
    opens = before.start - sentence.start <= OPENING
    return (beside or opens) and sentence.contains(before)
