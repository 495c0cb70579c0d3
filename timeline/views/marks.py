"""A mention → its quotation with the date, the trigger and the figures marked."""

from collections.abc import Iterator

from timeline.charts.segments import Mark, MarkKind, Segment, cut_quotation
from timeline.models import Mention


def quotation_of(mention: Mention) -> tuple[Segment, ...]:
    return cut_quotation(mention.quotation, mention.start, tuple(marks_of(mention)))


def marks_of(mention: Mention, href: str = "") -> Iterator[Mark]:
    """At the offsets of the article."""
    yield Mark(mention.trigger_start, mention.trigger_end, MarkKind.TRIGGER, href)
    if mention.date_start is not None and mention.date_end is not None:
        yield Mark(mention.date_start, mention.date_end, MarkKind.DATE, href)
    for figure in mention.figures:
        yield Mark(figure["start"], figure["end"], MarkKind.FIGURE, href)
