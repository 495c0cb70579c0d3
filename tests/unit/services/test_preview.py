"""A dry run finds and stores nothing."""

from tests.extractions import a_document
from timeline.services.preview import preview_extraction


def test_preview_extraction_needs_no_database() -> None:
    found = preview_extraction(a_document())

    assert (found.failure, [timex.edtf for timex in found.timexes]) == (
        None,
        ["2017-07-11", "2017-07-12"],
    )
