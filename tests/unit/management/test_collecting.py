"""Fewer collections in a batch, and the interpreter's own rhythm behind it."""

import gc

import pytest

from timeline.management.collecting import SELDOM, collecting_seldom


def test_collecting_seldom_holds_within_the_block() -> None:
    before = gc.get_threshold()

    with collecting_seldom():
        assert gc.get_threshold() == SELDOM

    assert gc.get_threshold() == before


def test_collecting_seldom_ends_with_an_error() -> None:
    before = gc.get_threshold()

    with pytest.raises(ValueError, match="broken"), collecting_seldom():
        raise ValueError("broken")

    assert gc.get_threshold() == before
