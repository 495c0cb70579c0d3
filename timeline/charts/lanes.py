"""Events → a chart with a lane for each type.

A dot is a day; a bar is a whole month, quarter or year. An end that is about or uncertain is
hatched, an end that is open has an arrow. Where there are too many to draw, a lane has bars that
count by month instead, so that the number of nodes is bounded whatever the number of events.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from timeline.charts.density import Strip, draw_strip
from timeline.charts.scale import Scale
from timeline.extraction.dates.edtf import Edtf, EdtfDate, EdtfError, OpenEnd

MOST_ITEMS = 400
MOST_ROWS = 14
ROW_HEIGHT = 18
LANE_PADDING = 8
DENSITY_HEIGHT = 44
LEAST_WIDTH = 1.6
"""How much room a dot takes, in per cent of the chart: what stands nearer goes a row down."""


class End(StrEnum):
    """How an end of a bar is drawn."""

    SHARP = "sharp"
    HATCHED = "hatched"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class LaneEvent:
    """What the chart needs to know of an event; either day is null where it is open."""

    key: str
    type: str
    edtf: str
    earliest: date | None
    latest: date | None
    label: str
    href: str
    status: str
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """An event in its place: a dot where ``width`` is 0."""

    event: LaneEvent
    left: float
    right: float
    row: int
    start: End
    end: End
    is_dot: bool

    @property
    def width(self) -> float:
        return round(self.right - self.left, 3)

    @property
    def middle(self) -> int:
        return LANE_PADDING + self.row * ROW_HEIGHT + ROW_HEIGHT // 2

    @property
    def top(self) -> int:
        return self.middle - 5


@dataclass(frozen=True, slots=True)
class Lane:
    """Either items or, where there are too many, a strip."""

    type: str
    height: int
    count: int
    items: tuple[Item, ...] = ()
    strip: Strip | None = None


@dataclass(frozen=True, slots=True)
class LaneChart:
    lanes: tuple[Lane, ...]
    scale: Scale


def draw_lanes(events: Sequence[LaneEvent], scale: Scale, order: Sequence[str]) -> LaneChart | None:
    """A lane for each type in ``order`` that has events; None where they are too many to draw."""
    if len(events) > MOST_ITEMS:
        return None
    by_type: dict[str, list[LaneEvent]] = {}
    for event in events:
        if event.earliest is not None or event.latest is not None:
            by_type.setdefault(event.type, []).append(event)
    lanes = tuple(_lane(kind, by_type[kind], scale) for kind in order if kind in by_type)
    if any(item.row >= MOST_ROWS for lane in lanes for item in lane.items):
        return None
    return LaneChart(lanes, scale)


def draw_lane_strips(
    counts: Iterable[tuple[str, date, int]], scale: Scale, order: Sequence[str]
) -> LaneChart:
    """The same lanes as bars by month, from (type, month, events)."""
    by_type: dict[str, list[tuple[date, int]]] = {}
    for kind, month, count in counts:
        by_type.setdefault(kind, []).append((month, count))
    strips = {kind: draw_strip(months, scale) for kind, months in by_type.items()}
    highest = max((strip.highest for strip in strips.values()), default=0)
    lanes = []
    for kind in order:
        strip = draw_strip(by_type.get(kind, ()), scale, highest)
        if strip.bars:
            total = sum(bar.count for bar in strip.bars)
            lanes.append(Lane(kind, DENSITY_HEIGHT, total, strip=strip))
    return LaneChart(tuple(lanes), scale)


def span_of_events(events: Iterable[LaneEvent]) -> Scale | None:
    """From the first known day to the last, with a little room on both sides."""
    days = [day for event in events for day in (event.earliest, event.latest) if day is not None]
    if not days:
        return None
    first, last = min(days), max(days)
    room = max((last - first).days // 40, 15)
    return Scale(
        date.fromordinal(max(first.toordinal() - room, 1)),
        date.fromordinal(min(last.toordinal() + room, date.max.toordinal())),
    )


def _lane(kind: str, events: Iterable[LaneEvent], scale: Scale) -> Lane:
    ends: list[float] = []
    items = []
    for event in sorted(events, key=lambda event: (event.earliest or date.min, event.key)):
        item = _place(event, scale)
        left = item.left - (LEAST_WIDTH / 2 if item.is_dot else 0)
        right = max(item.right, left + LEAST_WIDTH)
        row = next((row for row, end in enumerate(ends) if end <= left), len(ends))
        ends[row : row + 1] = [right]
        items.append(_in_row(item, row))
    return Lane(kind, len(ends) * ROW_HEIGHT + 2 * LANE_PADDING, len(items), tuple(items))


def _place(event: LaneEvent, scale: Scale) -> Item:
    first = event.earliest or scale.first
    last = event.latest or scale.last
    start, end = _ends(event.edtf)
    if first == last:
        middle = round((scale.start_of(first) + scale.end_of(last)) / 2, 3)
        return Item(event, middle, middle, 0, start, end, is_dot=True)
    return Item(event, scale.start_of(first), scale.end_of(last), 0, start, end, is_dot=False)


def _in_row(item: Item, row: int) -> Item:
    return Item(item.event, item.left, item.right, row, item.start, item.end, item.is_dot)


def _ends(edtf: str) -> tuple[End, End]:
    try:
        ranges = Edtf.parse(edtf).ranges
    except EdtfError:
        return End.SHARP, End.SHARP
    return _end(ranges[0][0]), _end(ranges[-1][1])


def _end(bound: EdtfDate | OpenEnd) -> End:
    if bound is OpenEnd.OPEN:
        return End.OPEN
    if bound is OpenEnd.UNKNOWN or (isinstance(bound, EdtfDate) and bound.qualifier):
        return End.HATCHED
    return End.SHARP
