"""Labelled texts → examples of which proposals stand as events."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from timeline.extraction.dates.edtf import Edtf, EdtfError
from timeline.extraction.events.linear import LinearModel, Models
from timeline.extraction.events.proposals import Proposal, propose
from timeline.extraction.types import EventMention
from timeline.management.training.corpus import LabelledEvent
from timeline.management.training.regression import Example, train
from timeline.management.training.staging import StagedText

STANDS = "event"
FALLS = "no event"
LABELS = (STANDS, FALLS)
WEIGHT_OF_REPORTS = 0.3

Interval: TypeAlias = tuple[date | None, date | None]


def train_salience(texts: Iterable[StagedText], models: Models) -> LinearModel:
    """What is proposed depends on the types, so ``models`` has those."""
    examples = list(describe_proposals(texts, models))
    return train(examples, LABELS, epochs=8, rate=0.05, rare=5, least=5)


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


def matches(mention: EventMention, event: LabelledEvent) -> bool:
    """The same sentence, by half of the shorter, and the same days."""
    start = max(mention.span.start, event.sentence.start)
    end = min(mention.span.end, event.sentence.end)
    shorter = min(mention.span.end - mention.span.start, event.sentence.end - event.sentence.start)
    return (end - start) * 2 >= shorter and any(is_day(mention, day) for day in event.dates)


def is_day(mention: EventMention, value: str) -> bool:
    if mention.edtf.rstrip("~?%") == value.rstrip("~?%"):
        return True
    days = interval_of(value)
    return days is not None and (mention.earliest, mention.latest) == days


def interval_of(value: str) -> Interval | None:
    """The first and the last day of a gold date; None where it has no year."""
    try:
        edtf = Edtf.parse(value)
    except EdtfError:
        return None
    return (edtf.earliest, edtf.latest) if edtf.earliest or edtf.latest else None
