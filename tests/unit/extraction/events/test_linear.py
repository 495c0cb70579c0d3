"""Readable weights to shares."""

import pytest

from timeline.extraction.events.linear import LinearModel, load_model
from timeline.extraction.types import EventType

MODEL = LinearModel(("yes", "no"), {"sure": (200, -200), "unsure": (0, 0)})


def test_shares_add_up_to_one() -> None:
    assert sum(MODEL.shares(("sure", "unsure"))) == pytest.approx(1.0)


def test_weight_moves_the_share() -> None:
    assert MODEL.shares(("sure",))[0] > 0.95


@pytest.mark.parametrize("features", [(), ("unheard",), ("unsure",)])
def test_without_weight_labels_are_alike(features: tuple[str, ...]) -> None:
    assert MODEL.shares(features) == (0.5, 0.5)


def test_stored_model_knows_every_type() -> None:
    assert set(load_model("event_type").labels) == {kind.value for kind in EventType}
