"""Article → its layout: regions, sentences, quotations, dateline."""

from timeline.extraction.text.sentences import find_sentences
from timeline.extraction.types import Document, Layout

__all__ = ["lay_out"]


def lay_out(document: Document) -> Layout:
    return Layout(language=document.language or "en", sentences=find_sentences(document.text))
