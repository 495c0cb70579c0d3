"""A page of a timeline: one country's, several countries' or the world's.

No page is counted and none is skipped to: each starts behind the event where the last one ended.
A page of several countries merges a walk of each one's index, and so does a window, which long
events enter by a walk of their own (docs/decisions/0006-pages-of-a-timeline.md).
"""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice
from typing import TypeAlias

from django.db.models import Prefetch, Q

from timeline.models import UNDATED, Event, EventCountry
from timeline.queries.conditions import events_asked, rows_asked, windows
from timeline.queries.filters import Cursor, DateMatch, TimelineFilter

Key: TypeAlias = tuple[date, int]


@dataclass(frozen=True, slots=True)
class Page:
    """Events in the order asked for, with ``countries`` fetched; cursors where there is more."""

    events: tuple[Event, ...]
    next: Cursor | None = None
    previous: Cursor | None = None


def timeline_page(asked: TimelineFilter, *, with_countries: bool = True) -> Page:
    cursor = asked.cursor
    backwards = cursor is not None and cursor.backwards
    descending = asked.order.descending != backwards
    keys = tuple(islice(_keys(asked, descending=descending), asked.limit + 1))
    more, keys = len(keys) > asked.limit, keys[: asked.limit]
    if backwards:
        keys = keys[::-1]
    key = "sequence" if asked.order.by_change else "id"
    found = [event for _, event in keys]
    events = events_in_order(found, key, with_countries=with_countries)
    before = (more if backwards else cursor is not None) and bool(keys)
    after = (True if backwards else more) and bool(keys)
    return Page(
        events,
        next=Cursor(*keys[-1]) if after else None,
        previous=Cursor(*keys[0], backwards=True) if before else None,
    )


def count_events(asked: TimelineFilter) -> int:
    """How many events fit, whatever the page. Counts rows: for those who insist."""
    if len(asked.countries) > 1:
        return events_asked(asked).count()
    country = asked.countries[0] if asked.countries else None
    return sum(rows_asked(asked, country).filter(part).count() for part in windows(asked))


def events_in_order(
    keys: Iterable[int | str], key: str = "id", *, with_countries: bool = True
) -> tuple[Event, ...]:
    """The events with these ids, or values of another unique ``key``, in this order."""
    wanted = list(keys)
    rows = Event.objects.all()
    if with_countries:
        rows = rows.prefetch_related(
            Prefetch(
                "countries", EventCountry.objects.select_related("country").order_by("position")
            )
        )
    found = rows.in_bulk(wanted, field_name=key)
    return tuple(found[event] for event in wanted if event in found)


def newest_events(limit: int, until: date | None = None) -> tuple[Event, ...]:
    """The latest shown events of the world; ``until`` leaves out what is yet to come."""
    return timeline_page(TimelineFilter(latest=until, match=DateMatch.STARTS, limit=limit)).events


def _keys(asked: TimelineFilter, *, descending: bool) -> Iterator[Key]:
    if asked.order.by_change:
        return _keys_by_change(asked, descending=descending)
    walks = [
        walk
        for country in asked.countries or (None,)
        for walk in _walks(asked, country, descending=descending)
    ]
    return _merged(walks, descending=descending)


def _keys_by_change(asked: TimelineFilter, *, descending: bool) -> Iterator[Key]:
    rows = events_asked(asked).filter(sequence__isnull=False)
    if asked.cursor:
        way = "lt" if descending else "gt"
        rows = rows.filter(**{f"sequence__{way}": asked.cursor.event})
    rows = rows.order_by("-sequence" if descending else "sequence")
    sequences = rows.values_list("sequence", flat=True)[: asked.limit + 1]
    return ((UNDATED, sequence) for sequence in sequences if sequence is not None)


def _merged(walks: list[Iterator[Key]], *, descending: bool) -> Iterator[Key]:
    """One walk of many, an event once."""
    return (key for key, _ in groupby(heapq.merge(*walks, reverse=descending)))


def _walks(
    asked: TimelineFilter, country: str | None, *, descending: bool
) -> Iterator[Iterator[Key]]:
    """One or two walks along an index that together pass every event that is asked for."""
    event = "id" if country is None else "event_id"
    sign = "-" if descending else ""
    rows = rows_asked(asked, country)
    if asked.cursor:
        rows = rows.filter(_behind(asked.cursor, event, descending=descending))
    for part in windows(asked):
        keys = rows.filter(part).order_by(f"{sign}start", f"{sign}{event}")
        yield iter(keys.values_list("start", event)[: asked.limit + 1])


def _behind(cursor: Cursor, event: str, *, descending: bool) -> Q:
    """Written as range and tie, not as either-or, so that it bounds the walk of the index."""
    way = "lt" if descending else "gt"
    return Q(**{f"start__{way}e": cursor.start}) & (
        Q(**{f"start__{way}": cursor.start}) | Q(**{f"{event}__{way}": cursor.event})
    )
