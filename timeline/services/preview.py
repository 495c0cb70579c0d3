"""A dry run: what an article would give, with nothing stored."""

from timeline.extraction import Document, Extraction, extract


def preview_extraction(document: Document) -> Extraction:
    """Everything that extraction finds in ``document``. Writes nothing, needs no database."""
    return extract(document)
