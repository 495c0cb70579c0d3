"""Cursors come back as they went out; what is no cursor is refused."""

from datetime import date

import pytest

from timeline.queries import Cursor, CursorError, TimelineFilter


@pytest.mark.parametrize(
    "cursor",
    [Cursor(date(2017, 7, 11), 5), Cursor(date(1, 1, 1), 12, backwards=True)],
)
def test_cursor_written_reads_back(cursor: Cursor) -> None:
    assert Cursor.parse(str(cursor)) == cursor


@pytest.mark.parametrize(
    "text", ["", "f", "x20170711-5", "f20170711", "f20171311-5", "f20170711-x", "f20170711-²"]
)
def test_cursor_unreadable_is_refused(text: str) -> None:
    with pytest.raises(CursorError, match="is no cursor"):
        Cursor.parse(text)


def test_filter_without_days_has_no_window() -> None:
    assert not TimelineFilter().has_window
    assert TimelineFilter(latest=date(2017, 1, 1)).has_window
