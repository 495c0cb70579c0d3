"""The gazetteer's own pages: names that curators add, and names that they take out."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from timeline.models import GazetteerEntry


@admin.register(GazetteerEntry)
class GazetteerEntryAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ["name", "effect", "country", "kind", "is_active", "note"]
    list_filter = ["effect", "is_active", "kind"]
    list_select_related = ["country"]
    search_fields = ["name", "note"]
    actions = ["switch_on", "switch_off"]

    @admin.action(description="Switch on", permissions=["change"])
    def switch_on(self, request: HttpRequest, entries: QuerySet[GazetteerEntry]) -> None:
        self.message_user(request, f"{entries.update(is_active=True)} switched on.")

    @admin.action(description="Switch off", permissions=["change"])
    def switch_off(self, request: HttpRequest, entries: QuerySet[GazetteerEntry]) -> None:
        self.message_user(request, f"{entries.update(is_active=False)} switched off.")
