"""The trainer of the linear models."""

from timeline.management.training.regression import Example, train

LABELS = ("fruit", "stone")
EXAMPLES = [
    Example(("bias", "sweet", "round"), "fruit"),
    Example(("bias", "hard", "round"), "stone"),
] * 10


def test_model_tells_what_it_was_shown() -> None:
    model = train(EXAMPLES, LABELS, rare=2, least=1)

    fruit, stone = model.shares(("bias", "sweet", "round"))

    assert fruit > stone


def test_same_examples_give_the_same_weights() -> None:
    assert train(EXAMPLES, LABELS) == train(EXAMPLES, LABELS)


def test_rare_feature_is_left_out() -> None:
    model = train([*EXAMPLES, Example(("bias", "once"), "stone")], LABELS, rare=2, least=1)

    assert "once" not in model.weights


def test_unknown_features_leave_every_label_alike() -> None:
    assert train(EXAMPLES, LABELS).shares(("unheard",)) == (0.5, 0.5)


def test_examples_of_rare_features_alone_give_no_weights() -> None:
    assert train([Example(("once",), "stone")], LABELS).weights == {}
