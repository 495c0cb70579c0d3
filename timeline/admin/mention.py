"""Mentions: what runs found. Read only: a person decides on events."""

from django.contrib import admin
from django.http import HttpRequest
from django.utils.safestring import SafeString

from timeline.admin.lists import ReadOnlyAdmin
from timeline.admin.quotation import quotation_html
from timeline.models import Mention


@admin.register(Mention)
class MentionAdmin(ReadOnlyAdmin):
    list_display = ["edtf", "type", "stage", "sentence", "confidence", "rule", "event", "current"]
    list_filter = ["type", "stage", "run__current"]
    list_select_related = ["run", "event"]
    search_fields = ["quotation"]
    ordering = ["-id"]

    @admin.display(description="sentence")
    def sentence(self, mention: Mention) -> SafeString:
        return quotation_html(mention)

    @admin.display(description="current", boolean=True)
    def current(self, mention: Mention) -> bool:
        return mention.run.current

    def get_exclude(self, request: HttpRequest, obj: Mention | None = None) -> list[str]:
        return ["fingerprint"]

    class Media:
        css = {"all": ["timeline/curation.css"]}
