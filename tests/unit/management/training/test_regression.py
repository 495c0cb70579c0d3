"""The trainer of the linear models."""

import pytest

from timeline.management.training.regression import Example, Manner, round_weights, train

LABELS = ("fruit", "stone")
EXAMPLES = [
    Example(("bias", "sweet", "round"), "fruit"),
    Example(("bias", "hard", "round"), "stone"),
] * 10
PLAIN = Manner(rare=2, least=0.01, drop=0.0)


def test_model_tells_what_it_was_shown() -> None:
    model = train(EXAMPLES, LABELS, PLAIN)

    fruit, stone = model.shares(("bias", "sweet", "round"))

    assert fruit > stone


def test_same_examples_give_the_same_weights() -> None:
    assert train(EXAMPLES, LABELS) == train(EXAMPLES, LABELS)


def test_rare_feature_is_left_out() -> None:
    model = train([*EXAMPLES, Example(("bias", "once"), "stone")], LABELS, PLAIN)

    assert "once" not in model.weights


def test_label_accepted_as_well_has_a_share() -> None:
    seen = [Example(("grape",), "fruit", others=("stone",))] * 20

    sure, doubtful = (
        train(examples, LABELS, PLAIN).shares(("grape",))[0]
        for examples in ([Example(("grape",), "fruit")] * 20, seen)
    )

    assert 0.5 < doubtful < sure


def test_unknown_features_leave_every_label_alike() -> None:
    assert train(EXAMPLES, LABELS).shares(("unheard",)) == (0.5, 0.5)


def test_examples_of_rare_features_alone_give_no_weights() -> None:
    assert train([Example(("once",), "stone")], LABELS).weights == {}


@pytest.mark.parametrize(("least", "kept"), [(0.3, {"strong"}), (0.05, {"strong", "weak"})])
def test_weak_feature_is_left_out(least: float, kept: set[str]) -> None:
    weights = {"strong": (0.5, -0.5), "weak": (0.1, -0.1)}

    assert set(round_weights(LABELS, weights, least).weights) == kept
