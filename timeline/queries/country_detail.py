"""One country with its counts, whether it has events or not."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Sum

from timeline.models import Country, MonthCount


@dataclass(frozen=True, slots=True)
class CountryDetail:
    """Months by their first day, oldest first, ``UNDATED`` before them all."""

    country: Country
    by_type: dict[str, int]
    by_status: dict[str, int]
    by_month: dict[date, int]


def country_detail(code: str) -> CountryDetail | None:
    country = Country.objects.filter(code=code).first()
    if country is None:
        return None
    return CountryDetail(
        country, _totals(country, "type"), _totals(country, "status"), _totals(country, "month")
    )


def _totals(country: Country, column: str) -> dict[Any, int]:
    rows = (
        MonthCount.objects.filter(country=country)
        .values(column)
        .annotate(total=Sum("count"))
        .filter(total__gt=0)
        .order_by(column)
    )
    return {row[column]: row["total"] for row in rows}
