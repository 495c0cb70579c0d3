"""A linear model with readable weights: features → the share of each label."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from math import exp

from timeline.extraction.tables import ROOT

SCALE = 20


@dataclass(frozen=True, slots=True)
class LinearModel:
    """A softmax over labels. ``weights`` holds a row for each feature, a twentieth a unit."""

    labels: tuple[str, ...]
    weights: Mapping[str, tuple[int, ...]]

    def shares(self, features: Iterable[str]) -> tuple[float, ...]:
        """The probability of each label, in the labels' order."""
        rows = list(filter(None, map(self.weights.get, features)))
        totals = [sum(column) / SCALE for column in zip(*rows, strict=True)] if rows else []
        if not totals:
            return (1 / len(self.labels),) * len(self.labels)
        highest = max(totals)
        powers = [exp(total - highest) for total in totals]
        whole = sum(powers)
        return tuple(power / whole for power in powers)


@cache
def load_model(name: str) -> LinearModel:
    """``load_model("event_type")`` reads ``data/models/event_type.json``."""
    stored = json.loads((ROOT / "models" / f"{name}.json").read_text(encoding="utf-8"))
    weights = {
        f"{kind}={value}" if value else kind: tuple(row)
        for kind, rows in stored["weights"].items()
        for value, row in rows.items()
    }
    return LinearModel(tuple(stored["labels"]), weights)


@dataclass(frozen=True, slots=True)
class Models:
    """The weights that the events stage draws on."""

    types: LinearModel
    concepts: LinearModel
    salience: LinearModel


@cache
def load_models() -> Models:
    """The weights as shipped."""
    names = ("event_type", "event_concepts", "event_salience")
    return Models(*map(load_model, names))
