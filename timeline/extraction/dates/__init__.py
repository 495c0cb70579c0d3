"""Sentences → timexes, and the publication date that anchors them."""

from timeline.extraction.types import Document, Layout, Publication, PublicationBasis, Timex

__all__ = ["find_dates"]


def find_dates(document: Document, layout: Layout) -> tuple[Publication, tuple[Timex, ...]]:
    if document.published is None:
        return Publication(), ()
    day = document.published
    return Publication(day, PublicationBasis.GIVEN, day, day), ()
