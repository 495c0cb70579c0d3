"""Sentences → toponyms → the countries of a document and of each event."""

from timeline.extraction.types import CountryWeight, Document, Layout, Toponym

__all__ = ["find_toponyms", "rank_countries"]


def find_toponyms(document: Document, layout: Layout) -> tuple[Toponym, ...]:
    return ()


def rank_countries(
    document: Document, layout: Layout, toponyms: tuple[Toponym, ...]
) -> tuple[CountryWeight, ...]:
    return ()
