"""A mention's sentence with its trigger and its date words marked, safe to print."""

from collections.abc import Iterable

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from timeline.charts.segments import Mark, MarkKind, Segment, cut_quotation, cut_segments
from timeline.models import Mention

CONTEXT_CHARACTERS = 900


def quotation_html(mention: Mention) -> SafeString:
    return _html(cut_quotation(mention.quotation, mention.start, marks_of(mention)))


def context_html(mention: Mention, text: str) -> SafeString:
    """The sentence with the article around it."""
    start = max(mention.start - CONTEXT_CHARACTERS, 0)
    end = mention.end + CONTEXT_CHARACTERS
    evidence = Mark(mention.start, mention.end, MarkKind.EVIDENCE)
    shifted = [
        Mark(mark.start - start, mark.end - start, mark.kind)
        for mark in (evidence, *marks_of(mention))
    ]
    return format_html(
        "{}{}{}",
        "… " if start else "",
        _html(cut_segments(text[start:end], shifted)),
        " …" if end < len(text) else "",
    )


def marks_of(mention: Mention) -> tuple[Mark, ...]:
    trigger = Mark(mention.trigger_start, mention.trigger_end, MarkKind.TRIGGER)
    if mention.date_start is None or mention.date_end is None:
        return (trigger,)
    return trigger, Mark(mention.date_start, mention.date_end, MarkKind.DATE)


def _html(segments: Iterable[Segment]) -> SafeString:
    return format_html_join(
        "",
        '<span class="{}">{}</span>',
        (
            (" ".join(f"mark-{kind}" for kind in segment.kinds) or "plain", segment.text)
            for segment in segments
        ),
    )
