"""Labelled texts → examples of which proposals stand as events."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline.extraction.events.linear import LinearModel, Models
from timeline.extraction.events.proposals import Proposal, propose
from timeline.management.training.matching import is_day, matches
from timeline.management.training.regression import Example, Manner, train
from timeline.management.training.staging import StagedText

STANDS = "event"
FALLS = "no event"
LABELS = (STANDS, FALLS)
WEIGHT_OF_REPORTS = 0.3
MANNER = Manner(epochs=8, rate=0.05, caution=1e-2, drop=0.0, rare=5, least=0.05)


def train_salience(texts: Iterable[StagedText], models: Models) -> LinearModel:
    """What is proposed depends on the types, so ``models`` has those."""
    examples = list(describe_proposals(texts, models))
    return train(examples, LABELS, MANNER)


def describe_proposals(texts: Iterable[StagedText], models: Models) -> Iterator[Example]:
    for staged in texts:
        events = staged.text.events
        for proposal in propose(replace(staged.scene, models=models)):
            if not isinstance(proposal, Proposal):
                continue
            mention = proposal.mention
            if not staged.text.is_report:
                stands = any(matches(mention, event) for event in events)
                yield Example(proposal.features, STANDS if stands else FALLS)
            elif is_day(mention, events[0].dates[0]):
                # A report's other events are not annotated: they tell nothing.
                yield Example(proposal.features, STANDS, WEIGHT_OF_REPORTS)
