"""Filters of the list of events; none reads a table of millions for its choices."""

from collections.abc import Iterable

from django.contrib import admin
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest

from timeline.admin.lists import ModelAdmin
from timeline.models import Event, Mention, Source
from timeline.queries import countries_with_counts

RECENT_MENTIONS = 2000
MOST_SOURCES = 200
BANDS = {"high": (0.8, 1.01), "middle": (0.5, 0.8), "low": (0.0, 0.5)}


class LongFilter(admin.SimpleListFilter):
    """With more choices than a list beside a list can show: folded until it is used."""

    template = "admin/timeline/long_filter.html"


class CountryFilter(LongFilter):
    title = "country"
    parameter_name = "country"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> Iterable[tuple[str, str]]:
        return [(row.code, f"{row.name} ({row.events:,})") for row in countries_with_counts()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Event]) -> QuerySet[Event]:
        return queryset.filter(countries__country=self.value()) if self.value() else queryset


class ConfidenceFilter(admin.SimpleListFilter):
    title = "confidence"
    parameter_name = "confidence"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> Iterable[tuple[str, str]]:
        return [
            ("high", "high (0.8 and over)"),
            ("middle", "middle (0.5 to 0.8)"),
            ("low", "low (under 0.5)"),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Event]) -> QuerySet[Event]:
        band = BANDS.get(self.value() or "")
        if band is None:
            return queryset
        return queryset.filter(confidence__gte=band[0], confidence__lt=band[1])


class RuleFilter(LongFilter):
    """The rules that found the mentions stored last."""

    title = "rule"
    parameter_name = "rule"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> Iterable[tuple[str, str]]:
        recent = Mention.objects.order_by("-id").values_list("rule", flat=True)[:RECENT_MENTIONS]
        return [(rule, rule) for rule in sorted(set(recent))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Event]) -> QuerySet[Event]:
        return _reported(queryset, rule=self.value()) if self.value() else queryset


class SourceFilter(LongFilter):
    title = "source"
    parameter_name = "source"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> Iterable[tuple[str, str]]:
        sources = Source.objects.order_by("name").values_list("pk", "name")[:MOST_SOURCES]
        return [(str(pk), name) for pk, name in sources]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Event]) -> QuerySet[Event]:
        value = self.value() or ""
        if not value.isdecimal():
            return queryset
        return _reported(queryset, run__revision__article__source=int(value))


def _reported(queryset: QuerySet[Event], **conditions: object) -> QuerySet[Event]:
    """Events with such a current mention."""
    return queryset.filter(
        Exists(Mention.objects.filter(event=OuterRef("pk"), run__current=True, **conditions))
    )
