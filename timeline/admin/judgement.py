"""Decisions, newest first: who, what, when, why. They are withdrawn on the page of the event."""

from django.contrib import admin
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from timeline.admin.lists import ReadOnlyAdmin
from timeline.models import Judgement


@admin.register(Judgement)
class JudgementAdmin(ReadOnlyAdmin):
    list_display = ["at", "decision", "event", "changes", "reason", "by", "withdrawn_at"]
    list_filter = ["decision", ("withdrawn_at", admin.EmptyFieldListFilter)]
    list_select_related = ["event", "by"]
    fields = ["event", "decision", "changes", "reason", "by", "at", "withdrawn_at", "withdrawn_by"]
    ordering = ["-id"]

    @admin.display(description="changes")
    def changes(self, judgement: Judgement) -> SafeString:
        return changes_html(judgement)


def changes_html(judgement: Judgement) -> SafeString:
    """``title: old → new`` for each field that an edit changed."""
    return format_html_join(
        "; ",
        "{}: {} → {}",
        (
            (name, _words(judgement.before.get(name)), _words(value))
            for name, value in judgement.after.items()
        ),
    )


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(" ".join(country) for country in value) or "none"
    return "none" if value in (None, "") else str(value)
