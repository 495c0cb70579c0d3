"""The front page: what there is, the newest of it, a search, and a place to try an article."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from timeline.charts.sparkline import spark_points, spread_counts
from timeline.models import Country
from timeline.queries import (
    CountryRow,
    TimelineFilter,
    countries_with_counts,
    months_by_country,
    newest_events,
    timeline_page,
)
from timeline.views.listing import Listed, list_events
from timeline.views.preview import PreviewForm

NEWEST = 8
FOUND = 25
SPARK_YEARS = 20
LONGEST_SEARCH = 200


@dataclass(frozen=True, slots=True)
class CountryLine:
    row: CountryRow
    points: str


def front(request: HttpRequest) -> HttpResponse:
    today = timezone.now().date()
    words = request.GET.get("q", "").replace("\0", "").strip()[:LONGEST_SEARCH]
    context = _found(words) if words else {"newest": _newest(today)}
    return render(
        request,
        "timeline/front.html",
        {
            "countries": _countries(today),
            "spark_years": SPARK_YEARS,
            "words": words,
            "form": PreviewForm(),
            **context,
        },
    )


def _newest(today: date) -> tuple[Listed, ...]:
    return list_events(newest_events(NEWEST, until=today))


def _found(words: str) -> dict[str, Any]:
    page = timeline_page(TimelineFilter(text=words, limit=FOUND))
    return {
        "found": list_events(page.events),
        "found_more": page.next is not None,
        "found_countries": Country.objects.filter(_a_word_begins(words))[:FOUND],
    }


def _a_word_begins(words: str) -> Q:
    """“law” is no country: Malawi only holds it."""
    return Q(name__istartswith=words) | Q(name__icontains=f" {words}")


def _countries(today: date) -> tuple[CountryLine, ...]:
    first = (today - timedelta(days=round(SPARK_YEARS * 365.25))).replace(day=1)
    months = months_by_country(first)
    return tuple(
        CountryLine(
            row,
            spark_points(
                spread_counts(
                    ((total.month, total.count) for total in months.get(row.code, ())),
                    first,
                    today,
                )
            ),
        )
        for row in countries_with_counts()
    )
