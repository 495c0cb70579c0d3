"""Readable weights to shares."""

import pytest

from timeline.extraction.events.linear import LinearModel, load_model
from timeline.extraction.tables import ROOT
from timeline.extraction.types import EventType

MODEL = LinearModel(("yes", "no"), {"sure": (40, -40), "unsure": (0, 0)})


def test_shares_add_up_to_one() -> None:
    assert sum(MODEL.shares(("sure", "unsure"))) == pytest.approx(1.0)


def test_weight_moves_the_share() -> None:
    assert MODEL.shares(("sure",))[0] > 0.95


@pytest.mark.parametrize("features", [(), ("unheard",), ("unsure",)])
def test_without_weight_labels_are_alike(features: tuple[str, ...]) -> None:
    assert MODEL.shares(features) == (0.5, 0.5)


@pytest.mark.parametrize("name", ["event_type", "event_concepts"])
def test_stored_model_knows_every_type(name: str) -> None:
    assert set(load_model(name).labels) == {kind.value for kind in EventType}


def test_stored_feature_has_its_kind() -> None:
    assert "about=court" in load_model("event_concepts").weights


def test_stored_models_stay_small() -> None:
    models = (ROOT / "models").iterdir()

    assert sum(len((ROOT / "models" / m.name).read_bytes()) for m in models) <= 600_000
