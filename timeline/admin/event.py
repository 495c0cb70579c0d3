"""Events: the list that curators filter and decide in, and one event with its evidence."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import Model, Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from timeline.admin import decisions, review
from timeline.admin.evidence import event_context
from timeline.admin.filters import ConfidenceFilter, CountryFilter, RuleFilter, SourceFilter
from timeline.admin.forms import EventForm, countries_as_text
from timeline.admin.lists import ReadOnlyAdmin
from timeline.models import Decision, Event, EventCountry
from timeline.services import RefusedError, judge_event


@admin.register(Event)
class EventAdmin(ReadOnlyAdmin):
    form = EventForm
    list_display = [
        "title", "edtf", "status", "type", "stage", "on_timelines", "confidence", "mention_count",
    ]  # fmt: skip
    list_filter = [
        "status", "type", CountryFilter, ConfidenceFilter, RuleFilter, SourceFilter, "shown",
    ]  # fmt: skip
    search_fields = ["title", "=public_id"]
    date_hierarchy = "earliest"
    ordering = ["-start", "-id"]
    actions = ["accept_selected", "reject_selected", "merge_selected", "undo_selected"]
    readonly_fields = [
        "page", "status", "earliest", "latest", "granularity", "confidence", "mention_count",
        "source_count", "merged_into", "withdrawn", "version", "changed_at",
    ]  # fmt: skip
    fieldsets = [
        (None, {"fields": ["page", "status", "merged_into", "withdrawn"]}),
        ("What it says", {"fields": [
            "title", ("edtf", "earliest", "latest", "granularity"), "planned", "type", "stage",
            "countries_as_text", "reason", "seen_version",
        ]}),
        ("What it rests on", {"fields": [
            ("confidence", "mention_count", "source_count"), ("version", "changed_at"),
        ]}),
    ]  # fmt: skip

    fieldsets_to_look = [
        fieldsets[0],
        ("What it says", {"fields": [
            "title", ("edtf", "earliest", "latest", "granularity"), "planned", "type", "stage",
            "with_roles",
        ]}),
        fieldsets[2],
    ]  # fmt: skip

    class Media:
        css = {"all": ["timeline/curation.css"]}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Event]:
        rows = EventCountry.objects.select_related("country").order_by("position")
        return super().get_queryset(request).prefetch_related(Prefetch("countries", rows))

    def get_urls(self) -> list[URLPattern]:
        wrap = self.admin_site.admin_view
        return [
            path("review/", wrap(review.review), name="timeline_event_review"),
            path("<int:pk>/decide/", wrap(decisions.decide), name="timeline_event_decide"),
            path("<int:pk>/split/", wrap(decisions.split), name="timeline_event_split"),
            path("undo/<int:pk>/", wrap(decisions.undo), name="timeline_event_undo"),
            *super().get_urls(),
        ]

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """What was merged into another is decided there."""
        merged = isinstance(obj, Event) and obj.merged_into_id is not None
        return not merged and admin.ModelAdmin.has_change_permission(self, request, obj)

    def get_fieldsets(self, request: HttpRequest, obj: Event | None = None) -> Any:
        """Who only looks sees the countries, and no field for a reason."""
        if self.has_change_permission(request, obj):
            return super().get_fieldsets(request, obj)
        return self.fieldsets_to_look

    def save_model(self, request: HttpRequest, obj: Event, form: Any, change: bool) -> None:
        judge_event(
            event=obj,
            decision=Decision.EDIT,
            by=decisions.curator_of(request),
            reason=form.cleaned_data["reason"],
            edit=form.edit,
            version=form.cleaned_data["seen_version"],
        )

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Countries are part of the edit, which the service wrote."""

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except RefusedError as error:  # somebody decided while the form was saved
            messages.error(request, str(error))
            return HttpResponseRedirect(request.get_full_path())

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Event | None = None,
    ) -> HttpResponse:
        context |= event_context(obj) if obj else {}
        context |= {"show_save_and_continue": True, "show_save_and_add_another": False}
        return super().render_change_form(request, context, add, change, form_url, obj)

    def response_action(
        self, request: HttpRequest, queryset: QuerySet[Any], *rest: Any, **named: Any
    ) -> HttpResponse | None:
        """Only what is visible is decided on; the page does not offer more."""
        if request.POST.get("select_across") == "1":
            messages.error(request, "Select events one by one; only what is visible is decided on.")
            return HttpResponseRedirect(request.get_full_path())
        return super().response_action(request, queryset, *rest, **named)

    def response_change(self, request: HttpRequest, obj: Event) -> HttpResponse:
        """Back to the review queue for those who came from there."""
        if "review" in request.GET:
            return review.return_to_queue(request, obj)
        return super().response_change(request, obj)

    @admin.display(description="countries")
    def with_roles(self, event: Event) -> str:
        return countries_as_text(event)

    @admin.display(description="countries")
    def on_timelines(self, event: Event) -> str:
        return ", ".join(row.country_id for row in event.countries.all())

    @admin.display(description="page")
    def page(self, event: Event) -> SafeString:
        address = reverse("timeline:event", args=[event.public_id])
        return format_html('<a href="{}">{}</a>', address, event.public_id)

    @admin.action(description="Accept the selected events", permissions=["change"])
    def accept_selected(self, request: HttpRequest, queryset: QuerySet[Event]) -> None:
        decisions.judge_each(request, queryset, Decision.ACCEPT)

    @admin.action(description="Reject the selected events …", permissions=["change"])
    def reject_selected(
        self, request: HttpRequest, queryset: QuerySet[Event]
    ) -> HttpResponse | None:
        return decisions.reject_with_reason(request, queryset)

    @admin.action(description="Merge the selected events …", permissions=["change"])
    def merge_selected(
        self, request: HttpRequest, queryset: QuerySet[Event]
    ) -> HttpResponse | None:
        return decisions.merge_with_reason(request, queryset)

    @admin.action(description="Undo the last decision on the selected", permissions=["change"])
    def undo_selected(self, request: HttpRequest, queryset: QuerySet[Event]) -> None:
        decisions.undo_last_of_each(request, queryset)
