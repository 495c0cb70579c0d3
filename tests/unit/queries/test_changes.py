"""The change feed reads on from a sequence."""

import pytest

from tests.factories import make_event
from timeline.queries import changes_after

pytestmark = pytest.mark.django_db


def test_changes_after_a_sequence_reads_on() -> None:
    first, second, third = make_event(), make_event(), make_event()

    assert [change.event for change in changes_after(0, 2)] == [first, second]
    assert [change.event for change in changes_after(second.sequence or 0, 2)] == [third]
