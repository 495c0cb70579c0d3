"""A candidate and the period it was resolved to → the timex that leaves the stage."""

from dataclasses import dataclass

from timeline.extraction.dates.periods import Period
from timeline.extraction.dates.readings import Candidate, Clock, DateParts, Reading, Shift
from timeline.extraction.types import Anchor, Granularity, Timex, TimexType

WHOLE_DATE = ("year", "month", "day")


@dataclass(frozen=True, slots=True)
class Resolved:
    """A period and how it came about."""

    period: Period
    anchor: Anchor | None = None
    implied: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()


def date_timex(candidate: Candidate, resolved: Resolved) -> Timex:
    period = resolved.period
    whole = period.granularity is Granularity.DAY and candidate.mod != "APPROX"
    hedged = candidate.mod is not None and not whole and "/" not in period.edtf
    return Timex(
        candidate.span,
        candidate.rule,
        TimexType.DATE,
        period.value,
        period.edtf + ("~" if hedged else ""),
        period.first,
        period.last,
        period.granularity,
        _stated(candidate.reading),
        resolved.implied,
        resolved.anchor,
        resolved.alternatives,
        candidate.mod,
    )


def _stated(reading: Reading) -> dict[str, int | str]:
    match reading:
        case DateParts():
            names = ("year", "month", "day", "weekday", "group")
            values = {name: getattr(reading, name) for name in names}
            return {name: value for name, value in values.items() if value is not None}
        case Shift():
            return {"unit": reading.unit.value, "count": reading.count}
        case Clock():
            return {"time": reading.time} | (_stated(reading.date) if reading.date else {})
        case _:
            return {}
