"""So many units from an anchor: the week of "a week ago", the year of "two years later"."""

from datetime import date, timedelta

from timeline.extraction.dates import periods
from timeline.extraction.dates.periods import Period, Unit
from timeline.extraction.dates.readings import Candidate, Compared, Origin, Shift
from timeline.extraction.dates.standpoint import Standpoint
from timeline.extraction.dates.tense import Direction
from timeline.extraction.dates.timexes import WHOLE_DATE, Resolved
from timeline.extraction.types import Anchor


def resolve_shift(at: Standpoint, candidate: Candidate, shift: Shift) -> Resolved | None:
    stated = at.appositions.get(candidate.span)
    beside = at.origins.resolve(stated, stated.reading) if stated else None
    if beside is not None:
        return _as_stated(shift.unit, beside.period)
    a_year_back = shift.unit is Unit.YEAR and shift.count == -1 and shift.grain is None
    if candidate.rule == "ago" and a_year_back:
        quarter = at.report.spoken_of(candidate)
        sentence = at.around.sentence(candidate.span)
        if quarter is not None and at.report.counts(sentence):
            return at.report.compared(candidate, Compared(-1), quarter)
    reported = _year_reported(at, candidate, shift)
    if reported is not None:
        return reported
    if (
        shift.origin is Origin.PREVIOUS
        and at.memory.thread is not None
        and at.memory.thread.year < 0
    ):
        return _before_christ(shift, at.memory.thread.year)
    base, anchor = at.origins.of(candidate, shift.origin, shift.unit)
    if base is None:
        return Resolved(periods.partial(None, None)) if shift.unit is Unit.DAY else None
    if shift.unit is Unit.WEEKEND:
        return Resolved(_weekend(at, candidate, shift, base), anchor, WHOLE_DATE)
    day = periods.step(shift.unit, base, shift.count)
    if day is None:
        return None
    return Resolved(periods.containing(shift.grain or shift.unit, day), anchor, WHOLE_DATE)


def _year_reported(at: Standpoint, candidate: Candidate, shift: Shift) -> Resolved | None:
    """ "The full year" of a report on the last quarter of the year before."""
    if shift.unit is not Unit.YEAR or shift.origin is not Origin.SPOKEN_OF or candidate.mod:
        return None
    quarter = at.report.spoken_of(candidate)
    if at.day is None or quarter is None or quarter.last != date(at.day.year - 1, 12, 31):
        return None
    if at.around.direction(candidate.span) is Direction.FUTURE:
        return None
    return Resolved(periods.year_of(at.day.year - 1), Anchor.PREVIOUS_DATE, ("year",))


def _as_stated(unit: Unit, stated: Period) -> Resolved:
    """The date behind the distance, as fine as the distance; a decade on is a year of its own."""
    coarse = unit in {Unit.DECADE, Unit.CENTURY} or not periods.is_as_fine(stated, unit)
    period = stated if coarse or stated.first is None else periods.containing(unit, stated.first)
    return Resolved(period, Anchor.PREVIOUS_DATE, ("year",))


def _before_christ(shift: Shift, year: int) -> Resolved | None:
    if shift.unit is not Unit.YEAR or year + shift.count >= 0:
        return None
    period = periods.before_christ(-(year + shift.count))
    return Resolved(period, Anchor.PREVIOUS_DATE, ("year",))


def _weekend(at: Standpoint, candidate: Candidate, shift: Shift, base: date) -> Period:
    """ "The weekend" is the last one; the coming one where the clause looks ahead."""
    weeks = shift.count
    if candidate.span.of(at.text).lower().endswith("the weekend"):
        ahead = at.around.direction(candidate.span) is Direction.FUTURE or base.isoweekday() >= 6
        weeks = 0 if ahead else -1
    return periods.weekend_of(base + timedelta(7 * weeks))
