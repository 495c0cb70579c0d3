"""Article → its layout: language, regions, sentences, quotations, dateline, bylines."""

from timeline.extraction.text.dateline import find_dateline
from timeline.extraction.text.language import find_language
from timeline.extraction.text.paragraphs import find_paragraphs
from timeline.extraction.text.quotations import find_quotations
from timeline.extraction.text.regions import find_regions
from timeline.extraction.text.sentences import find_sentences
from timeline.extraction.types import Document, Layout, Region

__all__ = ["lay_out"]


def lay_out(document: Document) -> Layout:
    """The shape of the article. Its text is never altered: all are spans of it."""
    text = document.text
    language = _primary(document.language) or find_language(text)
    paragraphs = find_paragraphs(text)
    regions = find_regions(text, paragraphs, document.title)
    bodies = tuple(
        paragraph
        for paragraph, region in zip(paragraphs, regions, strict=True)
        if region in (Region.BODY, Region.CAPTION)
    )
    return Layout(
        language=language,
        sentences=find_sentences(text, paragraphs, regions, language),
        quotations=find_quotations(text, paragraphs),
        dateline=find_dateline(text, bodies),
        bylines=tuple(
            paragraph
            for paragraph, region in zip(paragraphs, regions, strict=True)
            if region is Region.BYLINE
        ),
    )


def _primary(language: str | None) -> str | None:
    """``en`` of ``en-GB``."""
    return language.replace("_", "-").split("-")[0].lower() if language else None
