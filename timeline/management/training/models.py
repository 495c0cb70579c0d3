"""The models of the events stage, in the order in which they draw on each other."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.extraction.events.linear import Models, load_models
from timeline.management.training.salience import train_salience
from timeline.management.training.staging import StagedText
from timeline.management.training.types import train_types


def train_models(texts: Sequence[StagedText]) -> Models:
    """From the free texts among ``texts``, types from the English ones; the others are measured."""
    free = [t for t in texts if t.text.is_free]
    types, concepts = train_types([t for t in free if t.scene.language == "en"])
    models = replace(load_models(), types=types, concepts=concepts)
    return replace(models, salience=train_salience(free, models))
