"""The lanes of a timeline: what to draw, and where each event and each bar leads."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.http import QueryDict
from django.urls import reverse

from timeline.charts.date_words import date_words
from timeline.charts.density import span_of
from timeline.charts.lanes import (
    MOST_ITEMS,
    Item,
    LaneChart,
    LaneEvent,
    draw_lane_strips,
    draw_lanes,
    span_of_events,
)
from timeline.charts.scale import Scale, month_number
from timeline.models import Event, Status
from timeline.models.event import TYPES
from timeline.queries import TimelineFilter, TypeTotal, month_type_counts, timeline_page
from timeline.views.strip import LinkedBar, core_for, link_bar

ORDER = tuple(value for value, _ in TYPES)
STATUS_WORDS: dict[str, str] = {value: str(label) for value, label in Status.choices}


@dataclass(frozen=True, slots=True)
class DrawnLane:
    type: str
    count: int
    height: int
    items: tuple[Item, ...]
    bars: tuple[LinkedBar, ...]


def lanes_context(asked: TimelineFilter, query: QueryDict) -> dict[str, Any]:
    events = lane_events(asked)
    scale = scale_of(asked, events)
    if scale is None:
        return {"lanes": (), "lanes_scale": None}
    chart = chart_of(asked, events, scale)
    return {
        "lanes": linked_lanes(chart, asked, query),
        "lanes_scale": chart.scale,
        "lanes_ticks": chart.scale.ticks(),
        "lanes_are_counts": any(lane.strip for lane in chart.lanes),
    }


def lane_events(asked: TimelineFilter) -> tuple[LaneEvent, ...]:
    """As many as can be drawn, and one more where there are more."""
    page = timeline_page(replace(asked, cursor=None, limit=MOST_ITEMS + 1))
    return tuple(lane_event(event) for event in page.events)


def chart_of(asked: TimelineFilter, events: tuple[LaneEvent, ...], scale: Scale) -> LaneChart:
    """Events where they are few enough to draw, else bars by month."""
    return draw_lanes(events, scale, ORDER) or _strips(asked, scale)


def linked_lanes(
    chart: LaneChart, asked: TimelineFilter, query: QueryDict
) -> tuple[DrawnLane, ...]:
    """``query`` is the address that a bar narrows to its month and type."""
    return tuple(
        DrawnLane(
            lane.type,
            lane.count,
            lane.height,
            lane.items,
            tuple(
                link_bar(bar, asked, query, lane.type)
                for bar in (lane.strip.bars if lane.strip else ())
            ),
        )
        for lane in chart.lanes
    )


def lane_event(event: Event) -> LaneEvent:
    stage = f", {event.stage.replace('_', ' ')}" if event.stage else ""
    kind = event.type.replace("_", " ")
    planned = ", planned" if event.planned else ""
    status = STATUS_WORDS[event.status]
    return LaneEvent(
        key=event.public_id,
        type=event.type,
        edtf=event.edtf,
        earliest=event.earliest,
        latest=event.latest,
        label=f"{date_words(event.edtf)}: {event.title} ({kind}{stage}{planned}, {status})",
        href=reverse("timeline:event", args=[event.public_id]),
        status=event.status,
        planned=event.planned,
    )


def scale_of(asked: TimelineFilter, events: tuple[LaneEvent, ...]) -> Scale | None:
    """The days that are asked for, else all that the events take; None where they take none."""
    if asked.earliest and asked.latest:
        return Scale(asked.earliest, asked.latest)
    months = _months(asked) if len(events) > MOST_ITEMS else ()
    if months:
        sums: Counter[date] = Counter()
        for total in months:
            sums[total.month] += total.count
        core = core_for(asked, tuple(sorted(sums.items())))
        return span_of([(month_number(month), count) for month, count in core.counts])
    return span_of_events(events)


def _strips(asked: TimelineFilter, scale: Scale) -> LaneChart:
    counts = ((total.type, total.month, total.count) for total in _months(asked))
    return draw_lane_strips(counts, scale, ORDER)


def _months(asked: TimelineFilter) -> tuple[TypeTotal, ...]:
    return month_type_counts(
        asked.countries,
        types=asked.types,
        statuses=asked.statuses,
        earliest=asked.earliest,
        latest=asked.latest,
    )
