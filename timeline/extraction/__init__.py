"""Finds the dated policy events of an article. Pure: no Django, no network, no clock.

>>> from timeline.extraction import Document, extract
>>> extract(Document(id="1", text="The president signed the law on July 11, 2017."))
"""

from timeline.extraction.pipeline import RULESET, extract, extract_many
from timeline.extraction.types import Document, Extraction

__all__ = ["RULESET", "Document", "Extraction", "extract", "extract_many"]
