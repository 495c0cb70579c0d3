"""What a caller may ask of a timeline."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DateMatch(StrEnum):
    """How an event must lie to the window that is asked for."""

    OVERLAPS = "overlaps"
    WITHIN = "within"
    STARTS = "starts"


class Order(StrEnum):
    """By when it happened, or by when our record of it last changed."""

    NEWEST = "-date"
    OLDEST = "date"
    FIRST_CHANGED = "sequence"
    LAST_CHANGED = "-sequence"

    @property
    def by_change(self) -> bool:
        return self in (Order.FIRST_CHANGED, Order.LAST_CHANGED)

    @property
    def descending(self) -> bool:
        return self.value.startswith("-")


class CursorError(ValueError):
    """The text is no cursor of ours."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place between two events of a timeline, and which way to read from there.

    Where the order is that of changes, ``event`` is the sequence.
    """

    start: date
    event: int
    backwards: bool = False

    def __str__(self) -> str:
        day = self.start.isoformat().replace("-", "")
        return f"{'b' if self.backwards else 'f'}{day}-{self.event}"

    @classmethod
    def parse(cls, text: str) -> "Cursor":
        day, dash, event = text[1:].partition("-")
        if text[:1] not in ("f", "b") or not dash or not (event.isascii() and event.isdigit()):
            raise CursorError(f"{text!r} is no cursor.")
        try:
            return cls(date.fromisoformat(day), int(event[:18]), text[0] == "b")
        except ValueError:
            raise CursorError(f"{text!r} is no cursor.") from None


@dataclass(frozen=True, slots=True)
class TimelineFilter:
    """Empty means any. Values of one field are alternatives; the fields hold together.

    No status means all that are shown; rejected events must be asked for by name.
    """

    countries: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    match: DateMatch = DateMatch.OVERLAPS
    types: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    granularities: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()
    published_earliest: date | None = None
    published_latest: date | None = None
    text: str = ""
    confidence_min: float | None = None
    sources_min: int | None = None
    planned: bool | None = None
    order: Order = Order.NEWEST
    cursor: Cursor | None = None
    limit: int = 50

    @property
    def has_window(self) -> bool:
        return self.earliest is not None or self.latest is not None
