"""The state of the record changes with whatever an answer is made of."""

from collections.abc import Callable

import pytest

from tests.factories import make_article, make_change, make_event, make_revision, make_run
from timeline.queries.state import record_state

pytestmark = pytest.mark.django_db


def test_record_state_of_an_empty_record() -> None:
    assert record_state() == (0, 0, 0, 0)


@pytest.mark.parametrize(
    "make",
    [make_event, make_change, make_run, make_revision, make_article],
    ids=lambda m: m.__name__,
)
def test_record_state_moves(make: Callable[[], object]) -> None:
    make_run()
    make_event()
    before = record_state()

    make()

    assert record_state() > before
