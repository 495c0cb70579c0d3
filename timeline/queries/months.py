"""Counts by month in the cuts that the pages draw: by type, by country, and without a month."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import F, Max, Sum

from timeline.models import UNDATED, Event, EventCountry, MonthCount
from timeline.queries.countries import MonthTotal, dated_counts

FEW = 5_000
"""So many events are quicker to look through by country than by their order of change."""


@dataclass(frozen=True, slots=True)
class TypeTotal:
    type: str
    month: date
    count: int


def month_type_counts(
    countries: Iterable[str],
    *,
    types: Iterable[str] = (),
    statuses: Iterable[str] = (),
    earliest: date | None = None,
    latest: date | None = None,
) -> tuple[TypeTotal, ...]:
    """Like ``month_counts``, a row for each type."""
    rows = (
        dated_counts(countries, types, statuses, earliest, latest)
        .values("type", "month")
        .annotate(total=Sum("count"))
        .filter(total__gt=0)
        .order_by("type", "month")
        .values_list("type", "month", "total")
    )
    return tuple(TypeTotal(*row) for row in rows)


def months_by_country(earliest: date) -> dict[str, tuple[MonthTotal, ...]]:
    """Every country's counts since ``earliest``, in one query."""
    rows = (
        MonthCount.objects.filter(month__gte=earliest, count__gt=0)
        .values("country", "month")
        .annotate(total=Sum("count"))
        .order_by("country", "month")
        .values_list("country", "month", "total")
    )
    found: dict[str, list[MonthTotal]] = {}
    for code, month, total in rows:
        found.setdefault(code, []).append(MonthTotal(month, total))
    return {code: tuple(totals) for code, totals in found.items()}


def undated_count(country: str) -> int:
    """Shown events that have no first day."""
    total = MonthCount.objects.filter(country=country, month=UNDATED).aggregate(sum=Sum("count"))
    return int(total["sum"] or 0)


def last_change(country: str, events: int) -> date | None:
    """The day on which the public record of this country's ``events`` last changed."""
    if events <= FEW:
        rows = EventCountry.objects.filter(country=country, shown=True)
        changed = rows.aggregate(last=Max("event__changed_at"))["last"]
    else:
        newest = Event.objects.filter(countries__country=country, countries__shown=True)
        changed = (
            newest.order_by(F("sequence").desc(nulls_last=True))
            .values_list("changed_at", flat=True)
            .first()
        )
    return changed.date() if changed else None
