"""Where an event stands on a timeline: the columns that are sorted by."""

from dataclasses import dataclass
from datetime import date

from timeline.models import LONG_DAYS, OPEN_END, UNDATED, Status


@dataclass(frozen=True, slots=True)
class Placement:
    """``long`` events are those that an overlap query would miss by looking back ``LONG_DAYS``."""

    start: date
    end: date
    long: bool

    @property
    def month(self) -> date:
        """The month that it is counted in: that of its first day."""
        return self.start.replace(day=1)


def place(earliest: date | None, latest: date | None) -> Placement:
    start, end = earliest or UNDATED, latest or OPEN_END
    return Placement(start, end, (end - start).days > LONG_DAYS)


def is_shown(status: str, *, merged: bool, withdrawn: bool) -> bool:
    return status != Status.REJECTED and not merged and not withdrawn
