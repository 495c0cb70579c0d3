"""What a caller asks of a timeline, as conditions on rows."""

from datetime import date, timedelta
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from timeline.models import LONG_DAYS, OPEN_END, UNDATED, Event, EventCountry, Mention, Status
from timeline.queries.filters import DateMatch, TimelineFilter


def rows_asked(asked: TimelineFilter, country: str | None) -> QuerySet[Any]:
    """The rows of a country's timeline, or of all events, that fit all but the window."""
    rows: QuerySet[Any]
    if country is None:
        rows, path = Event.objects.all(), ""
    else:
        rows = EventCountry.objects.filter(country=country)
        path = "event__"
        if asked.roles:
            rows = rows.filter(role__in=asked.roles)
    rows = rows.filter(_standing(asked, path))
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
    reports = _reports(asked)
    if reports:
        event = OuterRef("id" if country is None else "event_id")
        mentions = Mention.objects.filter(event=event, run__current=True, **reports)
        rows = rows.filter(Exists(mentions))
    return rows


def events_asked(asked: TimelineFilter) -> QuerySet[Event]:
    """The events that fit all of it, each once, whatever the number of countries."""
    rows: QuerySet[Event] = rows_asked(asked, None).filter(reduce(or_, windows(asked)))
    if not asked.countries:
        return rows
    places = EventCountry.objects.filter(event=OuterRef("id"), country__in=asked.countries)
    if asked.roles:
        places = places.filter(role__in=asked.roles)
    return rows.filter(Exists(places))


def _standing(asked: TimelineFilter, path: str) -> Q:
    if Status.REJECTED not in asked.statuses:
        return Q(shown=True)
    kept = Q(**{f"{path}merged_into": None, f"{path}withdrawn": False})
    return Q(shown=True) | Q(status=Status.REJECTED) & kept


def _path(field: str, values: tuple[str, ...]) -> str:
    return field if len(values) == 1 else f"{field}__in"


def _one_or_more(values: tuple[str, ...]) -> object:
    """One value compares for equality, so that the index gives the order too."""
    return values[0] if len(values) == 1 else values or None


def _reports(asked: TimelineFilter) -> dict[str, object]:
    """What one and the same report of an event must fulfil."""
    article = "run__revision__article__"
    conditions = {
        f"{article}source__in": asked.sources or None,
        f"{article}published__gte": asked.published_earliest,
        f"{article}published__lte": asked.published_latest,
    }
    return {name: value for name, value in conditions.items() if value is not None}


def windows(asked: TimelineFilter) -> tuple[Q, ...]:
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
