"""A dry run: what an article would give, with nothing stored."""

from timeline.extraction import Document, Extraction
from timeline.services.gazetteer import extract_as_curated


def preview_extraction(document: Document) -> Extraction:
    """Everything that would be found in ``document``, with the curators' names. Writes nothing."""
    return extract_as_curated(document)
