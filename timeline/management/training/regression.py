"""Softmax regression by stochastic gradient descent: plain Python, the same weights every time."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt
from random import Random  # noqa: TID251 -- seeded, and only when training

from timeline.extraction.events.linear import SCALE, LinearModel

SEED = 20171113


@dataclass(frozen=True, slots=True)
class Example:
    """What is seen, what it is, and how much it counts."""

    features: tuple[str, ...]
    label: str
    weight: float = 1.0


def train(
    examples: Sequence[Example],
    labels: Sequence[str],
    *,
    epochs: int = 6,
    rate: float = 0.07,
    shrink: float = 1e-3,
    rare: int = 3,
    least: int = 20,
) -> LinearModel:
    """AdaGrad over shuffled examples. Left out are features seen fewer than ``rare`` times and
    those that end up with no weight of ``least`` hundredths."""
    counts = Counter(feature for example in examples for feature in example.features)
    known = {feature for feature, count in counts.items() if count >= rare}
    width = range(len(labels))
    weights = {feature: [0.0 for _ in width] for feature in known}
    squares = {feature: [1e-2 for _ in width] for feature in known}
    places = {label: place for place, label in enumerate(labels)}
    prepared = [
        (
            [feature for feature in example.features if feature in known],
            places[example.label],
            example.weight,
        )
        for example in examples
    ]
    # An example of rare features alone teaches nothing.
    order = [index for index, (features, *_) in enumerate(prepared) if features]
    shuffler = Random(SEED)
    for _ in range(epochs):
        shuffler.shuffle(order)
        for index in order:
            _step(*prepared[index], weights, squares, rate, shrink)
    return LinearModel(tuple(labels), _round(weights, least))


def _step(
    features: list[str],
    truth: int,
    importance: float,
    weights: dict[str, list[float]],
    squares: dict[str, list[float]],
    rate: float,
    shrink: float,
) -> None:
    rows = [weights[feature] for feature in features]
    totals = [sum(column) for column in zip(*rows, strict=True)]
    highest = max(totals)
    powers = [exp(total - highest) for total in totals]
    whole = sum(powers)
    errors = [importance * power / whole for power in powers]
    errors[truth] -= importance
    for feature, row in zip(features, rows, strict=True):
        past = squares[feature]
        for column, error in enumerate(errors):
            gradient = error + shrink * row[column] * 100
            past[column] += gradient * gradient
            row[column] -= rate * gradient / sqrt(past[column])


def _round(weights: dict[str, list[float]], least: int) -> dict[str, tuple[int, ...]]:
    rounded = {
        feature: tuple(round(value * SCALE) for value in row)
        for feature, row in sorted(weights.items())
    }
    return {feature: row for feature, row in rounded.items() if max(map(abs, row)) >= least}
