"""Softmax regression by stochastic gradient descent: plain Python, the same weights every time."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from random import Random  # noqa: TID251 -- seeded, and only when training

from timeline.extraction.events.linear import SCALE, LinearModel

SEED = 20171113
SHARE_AVERAGED = 0.8

Row = list[float]


@dataclass(frozen=True, slots=True)
class Example:
    """What is seen, what it is, and how much it counts. ``others``: labels accepted as well."""

    features: tuple[str, ...]
    label: str
    weight: float = 1.0
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manner:
    """How a model is trained.

    Each time it is shown, an example lacks a share ``drop`` of its features, so that no feature
    relies on another. The weights are the mean over the later epochs. Left out are features seen
    fewer than ``rare`` times and those that end up with no weight of ``least``.
    """

    epochs: int = 20
    rate: float = 0.07
    shrink: float = 0.1
    caution: float = 0.1
    drop: float = 0.5
    rare: int = 3
    least: float = 0.1
    share_of_others: float = 0.3


DEFAULT = Manner()


@dataclass(slots=True)
class Slope:
    """A feature while it is learnt: a weight for each label, and how much it has moved."""

    weights: Row
    squares: Row
    total: Row


def train(
    examples: Sequence[Example], labels: Sequence[str], manner: Manner = DEFAULT
) -> LinearModel:
    """AdaGrad over shuffled examples."""
    counts = Counter(feature for example in examples for feature in example.features)
    blank = [0.0] * len(labels)
    slopes = {
        feature: Slope(blank[:], [manner.caution] * len(labels), blank[:])
        for feature, count in counts.items()
        if count >= manner.rare
    }
    prepared = [
        (
            [slopes[feature] for feature in example.features if feature in slopes],
            _target(example, labels, manner.share_of_others),
            example.weight,
        )
        for example in examples
    ]
    order = list(range(len(prepared)))
    chance = Random(SEED)
    averaged = range(int(manner.epochs * SHARE_AVERAGED), manner.epochs)
    for epoch in range(manner.epochs):
        chance.shuffle(order)
        for index in order:
            _step(*prepared[index], manner, chance)
        if epoch in averaged:
            for slope in slopes.values():
                slope.total = [a + b for a, b in zip(slope.total, slope.weights, strict=True)]
    means = {f: [total / len(averaged) for total in slopes[f].total] for f in sorted(slopes)}
    return round_weights(labels, means, manner.least)


def _target(example: Example, labels: Sequence[str], share_of_others: float) -> Row:
    others = [label for label in example.others if label != example.label]
    shares = {label: share_of_others / len(others) for label in others}
    shares[example.label] = 1 - share_of_others if others else 1.0
    return [shares.get(label, 0.0) for label in labels]


def _step(seen: list[Slope], target: Row, weight: float, manner: Manner, chance: Random) -> None:
    kept = [slope for slope in seen if chance.random() >= manner.drop] if manner.drop else seen
    if not kept:
        return
    boost = 1 / (1 - manner.drop)
    totals = [
        sum(column) * boost for column in zip(*[slope.weights for slope in kept], strict=True)
    ]
    highest = max(totals)
    powers = [exp(total - highest) for total in totals]
    whole = sum(powers)
    errors = [
        weight * boost * (power / whole - truth)
        for power, truth in zip(powers, target, strict=True)
    ]
    rate, shrink = manner.rate, manner.shrink
    for slope in kept:
        gradients = [e + shrink * w for e, w in zip(errors, slope.weights, strict=True)]
        slope.squares = [past + g * g for past, g in zip(slope.squares, gradients, strict=True)]
        slope.weights = [
            weight - rate * gradient / sqrt(past)
            for weight, gradient, past in zip(slope.weights, gradients, slope.squares, strict=True)
        ]


def round_weights(
    labels: Sequence[str], weights: Mapping[str, Sequence[float]], least: float
) -> LinearModel:
    rounded = {
        feature: tuple(round(value * SCALE) for value in row)
        for feature, row in weights.items()
        if max(map(abs, row)) >= least
    }
    return LinearModel(tuple(labels), rounded)
