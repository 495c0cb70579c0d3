"""The date of an event from its timex: "since 2011" runs from then to the day it is said."""

from dataclasses import dataclass
from datetime import date

from timeline.extraction.events.scene import Scene
from timeline.extraction.types import Granularity, Timex

LONG = 366
LONGEST_GAP = 12  # " to ", " and the ", " through "
OPENERS = frozenset(("since",))


@dataclass(frozen=True, slots=True)
class EventDate:
    """EDTF with its first and last day; both null where the year is not known."""

    edtf: str
    earliest: date | None
    latest: date | None
    granularity: Granularity | None


def date_of_timex(timex: Timex, said: date | None, is_since: bool) -> EventDate:
    """``said`` is the day of the saying, where the sentence or the publication gives one."""
    edtf = timex.edtf or timex.value
    if is_since and "/" not in edtf and timex.earliest and said and said > timex.earliest:
        return EventDate(f"{edtf}/{said.isoformat()}", timex.earliest, said, None)
    return EventDate(edtf, timex.earliest, timex.latest, timex.granularity)


def is_end_of(before: Timex | None, timex: Timex) -> bool:
    """``May 24 to 26``: the first date has both days, so the second is none of its own."""
    if before is None or before.edtf is None or timex.edtf is None:
        return False
    near = timex.span.start - before.span.end <= LONGEST_GAP
    return near and before.edtf.endswith(f"/{timex.edtf}")


def date_of_publication(scene: Scene) -> EventDate | None:
    """The publication date, or None where it is not known to the day."""
    day = scene.publication.date
    return EventDate(day.isoformat(), day, day, Granularity.DAY) if day else None


def runs_on(when: EventDate) -> bool:
    """An interval that reaches over more than a year: "since 2011"."""
    if "/" not in when.edtf or when.earliest is None:
        return False
    return when.latest is None or (when.latest - when.earliest).days > LONG
