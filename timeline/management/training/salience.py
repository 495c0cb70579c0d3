"""Labelled texts → examples of which proposals stand as events."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.extraction.events.linear import SCALE, LinearModel, Models
from timeline.extraction.events.proposals import Proposal, propose
from timeline.management.training.matching import is_day, matches
from timeline.management.training.regression import Example, Manner, train
from timeline.management.training.staging import StagedText

STANDS = "event"
FALLS = "no event"
LABELS = (STANDS, FALLS)
WEIGHT_OF_REPORTS = 0.3
WEIGHT_OF_OWN = 0.7
# Our own articles have more dates that are no events: this takes up some of the difference.
WRITTEN = "written"
BIAS = "bias"
LARGEST_SHIFT = 4 * SCALE
MANNER = Manner(epochs=8, rate=0.05, caution=1e-2, drop=0.0, rare=5, least=0.05)


def train_salience(texts: Iterable[StagedText], models: Models) -> LinearModel:
    """What is proposed depends on the types, so ``models`` has those."""
    examples = tuple(describe_proposals(texts, models))
    model = train(examples, LABELS, MANNER)
    weights = {feature: row for feature, row in model.weights.items() if feature != WRITTEN}
    found = tuple(example for example in examples if WRITTEN not in example.features)
    return _centre(replace(model, weights=weights), found)


def describe_proposals(texts: Iterable[StagedText], models: Models) -> Iterator[Example]:
    for staged in texts:
        events = staged.text.events
        for proposal in propose(replace(staged.scene, models=models)):
            if not isinstance(proposal, Proposal):
                continue
            mention = proposal.mention
            if not staged.text.is_report:
                label = STANDS if any(matches(mention, event) for event in events) else FALLS
                yield _example(proposal, label, staged.text.is_own)
            elif is_day(mention, events[0].dates[0]):
                # A report's other events are not annotated: they tell nothing.
                yield Example(proposal.features, STANDS, WEIGHT_OF_REPORTS)


def _example(proposal: Proposal, label: str, is_own: bool) -> Example:
    if is_own:
        return Example((*proposal.features, WRITTEN), label, WEIGHT_OF_OWN)
    return Example(proposal.features, label)


def _centre(model: LinearModel, examples: Sequence[Example]) -> LinearModel:
    """The bias moved until shares say of ``examples``, on the whole, how many of them stand."""
    wanted = sum(example.weight for example in examples if example.label == STANDS)
    low, high = -LARGEST_SHIFT, LARGEST_SHIFT
    while high - low > 1:
        middle = (low + high) // 2
        if _standing(_shifted(model, middle), examples) < wanted:
            low = middle
        else:
            high = middle
    return _shifted(model, high)


def _shifted(model: LinearModel, shift: int) -> LinearModel:
    bias = dict(zip(LABELS, model.weights.get(BIAS, (0, 0)), strict=True))
    row = (bias[STANDS] + shift, bias[FALLS])
    return replace(model, weights={**model.weights, BIAS: row})


def _standing(model: LinearModel, examples: Sequence[Example]) -> float:
    place = LABELS.index(STANDS)
    return sum(example.weight * model.shares(example.features)[place] for example in examples)
