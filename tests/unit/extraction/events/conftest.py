"""A sentence through the whole core, as a user would run it."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline.extraction import Document, extract
from timeline.extraction.types import Extraction

PUBLISHED = date(2021, 6, 16)

Extract = Callable[..., Extraction]


@pytest.fixture
def extract_text() -> Extract:
    def run(text: str, language: str = "en", published: date | None = PUBLISHED) -> Extraction:
        extraction = extract(Document("1", text, published=published, language=language))
        assert extraction.failure is None
        return extraction

    return run
