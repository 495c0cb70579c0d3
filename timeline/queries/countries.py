"""Countries and how many events each has, from the counts kept by month."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Max, Min, Q, QuerySet, Sum
from django.db.models.functions import Coalesce

from timeline.models import UNDATED, Country, MonthCount, Status


@dataclass(frozen=True, slots=True)
class CountryRow:
    """A country that has events; ``curated`` are those that a person accepted or edited."""

    code: str
    name: str
    region: str
    events: int
    curated: int
    first_month: date | None
    last_month: date | None


@dataclass(frozen=True, slots=True)
class MonthTotal:
    month: date
    count: int


def countries_with_counts(codes: Iterable[str] = ()) -> tuple[CountryRow, ...]:
    """Every country that has a shown event, by name; ``codes`` narrows it."""
    wanted = tuple(codes)
    dated = Q(month_counts__month__gt=UNDATED)
    people = Q(month_counts__status__in=(Status.ACCEPTED, Status.EDITED))
    rows = (
        (Country.objects.filter(code__in=wanted) if wanted else Country.objects.all())
        .annotate(
            event_total=Sum("month_counts__count"),
            curated_total=Coalesce(Sum("month_counts__count", filter=people), 0),
            first_month=Min("month_counts__month", filter=dated),
            last_month=Max("month_counts__month", filter=dated),
        )
        .filter(event_total__gt=0)
        .order_by("name")
        .values_list(
            "code", "name", "region", "event_total", "curated_total", "first_month", "last_month"
        )
    )
    return tuple(CountryRow(*row) for row in rows)


def month_counts(
    countries: Iterable[str],
    *,
    types: Iterable[str] = (),
    statuses: Iterable[str] = (),
    earliest: date | None = None,
    latest: date | None = None,
) -> tuple[MonthTotal, ...]:
    """Shown events by the month of their first day, oldest first; months without are left out.

    An event of two of the countries counts twice; undated events are in no month.
    """
    rows = (
        dated_counts(countries, types, statuses, earliest, latest)
        .values("month")
        .annotate(total=Sum("count"))
        .filter(total__gt=0)
        .order_by("month")
        .values_list("month", "total")
    )
    return tuple(MonthTotal(*row) for row in rows)


def dated_counts(
    countries: Iterable[str],
    types: Iterable[str],
    statuses: Iterable[str],
    earliest: date | None,
    latest: date | None,
) -> QuerySet[MonthCount]:
    """The counts of months, not of events without one; what is empty narrows nothing."""
    conditions: dict[str, object] = {
        "country__in": tuple(countries),
        "type__in": tuple(types) or None,
        "status__in": tuple(statuses) or None,
        "month__gte": earliest.replace(day=1) if earliest else None,
        "month__lte": latest,
    }
    return MonthCount.objects.filter(month__gt=UNDATED).filter(
        **{name: value for name, value in conditions.items() if value is not None}
    )
