"""Dates, kinds and marked text for templates. Everything stored is escaped here."""

from collections.abc import Iterable
from datetime import date

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from timeline.charts.date_words import date_pieces
from timeline.charts.date_words import date_words as edtf_words
from timeline.charts.publication_words import day_words, publication_words
from timeline.charts.segments import Segment
from timeline.models import Article, Status
from timeline.queries import Share

register = template.Library()

STATUS_WORDS: dict[str, str] = {value: str(label) for value, label in Status.choices}


@register.filter
def edtf_times(edtf: str) -> SafeString:
    """A date in words, each part that a machine can read in a ``<time>``."""
    return format_html_join(
        "",
        "{}",
        (
            (format_html('<time datetime="{}">{}</time>', piece.machine, piece.text),)
            if piece.machine
            else (piece.text,)
            for piece in date_pieces(edtf)
        ),
    )


@register.filter
def edtf_text(edtf: str) -> str:
    return edtf_words(edtf)


@register.filter
def day_text(day: date) -> str:
    return day_words(day)


@register.filter
def published_text(article: Article) -> str:
    return publication_words(
        article.published,
        article.published_basis,
        article.published_earliest,
        article.published_latest,
    )


@register.filter
def kind_words(kind: str) -> str:
    """``court_ruling`` → “court ruling”."""
    return kind.replace("_", " ")


@register.filter
def status_words(status: str) -> str:
    return STATUS_WORDS.get(status, status)


@register.filter
def share_words(share: Share) -> SafeString:
    """“90 % (74 to 97)”; the interval may break onto a line of its own."""
    low, high = share.interval
    return format_html(
        '{} % <span class="muted">({} to {})</span>',
        *(round(p * 100) for p in (share.value, low, high)),
    )


@register.filter
def marked(segments: Iterable[Segment]) -> SafeString:
    """Pieces of text with their marks; without its tags it is the text, escaped."""
    return mark_safe("".join(_marked(segment) for segment in segments))


def _marked(segment: Segment) -> SafeString:
    anchors = format_html_join("", '<span id="{}"></span>', ((name,) for name in segment.anchors))
    return format_html("{}{}", anchors, _linked(segment))


def _linked(segment: Segment) -> SafeString:
    if not segment.marks:
        return format_html("{}", segment.text)
    kinds = " ".join(segment.kinds)
    inner = format_html('<mark class="{}">{}</mark>', kinds, segment.text)
    if not segment.href:
        return inner
    return format_html('<a href="{}" title="{}">{}</a>', segment.href, segment.note, inner)
