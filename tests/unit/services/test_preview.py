"""A dry run finds what would be found, and stores nothing."""

import pytest

from tests.extractions import a_document
from timeline.extraction import Document
from timeline.models import Article, Event, GazetteerEntry
from timeline.services.preview import preview_extraction

pytestmark = pytest.mark.django_db


def test_preview_extraction_stores_nothing() -> None:
    found = preview_extraction(a_document())

    assert (found.failure, [timex.edtf for timex in found.timexes]) == (
        None,
        ["2017-07-11", "2017-07-12"],
    )
    assert (Article.objects.count(), Event.objects.count()) == (0, 0)


def test_preview_extraction_knows_what_curators_added() -> None:
    document = Document("1", "The Zhasyl Odaq met on July 11, 2017.", language="en")
    before = [toponym.country for toponym in preview_extraction(document).toponyms]

    GazetteerEntry.objects.create(
        name="Zhasyl Odaq", effect=GazetteerEntry.Effect.ADD, country_id="KZ", kind="institution"
    )

    after = [toponym.country for toponym in preview_extraction(document).toponyms]
    assert (before, after) == ([], ["KZ"])
