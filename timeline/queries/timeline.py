"""A page of a timeline: one country's, several countries' or the world's.

No page is counted and none is skipped to: each starts behind the event where the last one ended
(see docs/decisions/timeline-paging.md). A page of several countries merges a walk of each one's
index, and so does a window, which long events enter by a walk of their own.
"""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, islice
from typing import Any, TypeAlias

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from timeline.models import LONG_DAYS, OPEN_END, UNDATED, Event, EventCountry, Mention
from timeline.queries.filters import Cursor, DateMatch, Order, TimelineFilter

Key: TypeAlias = tuple[date, int]


@dataclass(frozen=True, slots=True)
class Page:
    """Events in the order asked for, with ``countries`` fetched; cursors where there is more."""

    events: tuple[Event, ...]
    next: Cursor | None = None
    previous: Cursor | None = None


def timeline_page(asked: TimelineFilter) -> Page:
    cursor = asked.cursor
    backwards = cursor is not None and cursor.backwards
    descending = (asked.order is Order.NEWEST) != backwards
    walks = [
        walk
        for country in asked.countries or (None,)
        for walk in _walks(asked, country, descending=descending)
    ]
    keys = tuple(islice(_merged(walks, descending=descending), asked.limit + 1))
    more, keys = len(keys) > asked.limit, keys[: asked.limit]
    if backwards:
        keys = keys[::-1]
    events = events_in_order([event for _, event in keys])
    before = (more if backwards else cursor is not None) and bool(keys)
    after = (True if backwards else more) and bool(keys)
    return Page(
        events,
        next=Cursor(*keys[-1]) if after else None,
        previous=Cursor(*keys[0], backwards=True) if before else None,
    )


def events_in_order(ids: Iterable[int]) -> tuple[Event, ...]:
    """The events with these ids, in this order, with their countries."""
    wanted = list(ids)
    found = Event.objects.prefetch_related(
        Prefetch("countries", EventCountry.objects.select_related("country").order_by("position"))
    ).in_bulk(wanted)
    return tuple(found[event] for event in wanted if event in found)


def newest_events(limit: int, until: date | None = None) -> tuple[Event, ...]:
    """The latest shown events of the world; ``until`` leaves out what is yet to come."""
    return timeline_page(TimelineFilter(latest=until, match=DateMatch.STARTS, limit=limit)).events


def _merged(walks: list[Iterator[Key]], *, descending: bool) -> Iterator[Key]:
    """One walk of many, an event once."""
    return (key for key, _ in groupby(heapq.merge(*walks, reverse=descending)))


def _walks(
    asked: TimelineFilter, country: str | None, *, descending: bool
) -> Iterator[Iterator[Key]]:
    """One or two walks along an index that together pass every event that is asked for."""
    event = "id" if country is None else "event_id"
    sign = "-" if descending else ""
    rows = _rows(asked, country)
    if asked.cursor:
        rows = rows.filter(_behind(asked.cursor, event, descending=descending))
    for part in _parts(asked):
        keys = rows.filter(part).order_by(f"{sign}start", f"{sign}{event}")
        yield iter(keys.values_list("start", event)[: asked.limit + 1])


def _rows(asked: TimelineFilter, country: str | None) -> QuerySet[Any]:
    rows: QuerySet[Any]
    if country is None:
        rows, path = Event.objects.filter(shown=True), ""
    else:
        rows = EventCountry.objects.filter(country=country, shown=True)
        path = "event__"
        if asked.roles:
            rows = rows.filter(role__in=asked.roles)
    conditions: dict[str, object] = {
        _path("type", asked.types): _one_or_more(asked.types),
        _path("status", asked.statuses): _one_or_more(asked.statuses),
        path + _path("stage", asked.stages): _one_or_more(asked.stages),
        path + _path("granularity", asked.granularities): _one_or_more(asked.granularities),
        f"{path}title__icontains": asked.text or None,
        f"{path}confidence__gte": asked.confidence_min,
        f"{path}source_count__gte": asked.sources_min,
        f"{path}planned": asked.planned,
    }
    rows = rows.filter(**{name: value for name, value in conditions.items() if value is not None})
    if asked.sources:
        event = "id" if country is None else "event_id"
        rows = rows.filter(Exists(_mentions_by(asked.sources, event)))
    return rows


def _path(field: str, values: tuple[str, ...]) -> str:
    return field if len(values) == 1 else f"{field}__in"


def _one_or_more(values: tuple[str, ...]) -> object:
    """One value compares for equality, so that the index gives the order too."""
    return values[0] if len(values) == 1 else values or None


def _mentions_by(sources: tuple[int, ...], event: str) -> QuerySet[Mention]:
    return Mention.objects.filter(
        event=OuterRef(event), run__current=True, run__revision__article__source__in=sources
    )


def _behind(cursor: Cursor, event: str, *, descending: bool) -> Q:
    """Written as range and tie, not as either-or, so that it bounds the walk of the index."""
    way = "lt" if descending else "gt"
    return Q(**{f"start__{way}e": cursor.start}) & (
        Q(**{f"start__{way}": cursor.start}) | Q(**{f"{event}__{way}": cursor.event})
    )


def _parts(asked: TimelineFilter) -> tuple[Q, ...]:
    """The window as conditions on ``start``, ``end`` and ``long``, apart where that is quicker."""
    if not asked.has_window:
        return (Q(),)
    first, last = asked.earliest or date.min, asked.latest or date.max
    dated = ~Q(start=UNDATED, end=OPEN_END)
    if asked.match is DateMatch.WITHIN:
        return (Q(start__gte=first, end__lte=last) & dated,)
    if asked.match is DateMatch.STARTS:
        return (Q(start__gte=first, start__lte=last) & ~Q(start=UNDATED),)
    overlapping = Q(start__lte=last, end__gte=first) & dated
    if (first - date.min).days <= LONG_DAYS:
        return (overlapping,)
    return (
        overlapping & Q(long=False, start__gte=first - timedelta(days=LONG_DAYS)),
        overlapping & Q(long=True),
    )
