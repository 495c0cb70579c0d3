"""The type of an event: what the table says of its trigger, weighed with the words around it."""

from collections.abc import Sequence

from timeline.extraction.events.features import describe_type
from timeline.extraction.events.linear import LinearModel
from timeline.extraction.events.triggers import Candidate
from timeline.extraction.events.words import Words
from timeline.extraction.types import EventType

WEIGHED_LANGUAGE = "en"
SHARE_OF_TABLE = 0.7
ODDS_OF_COMPANY = 1.5


def decide_type(
    trigger: Candidate,
    words: Words,
    clauses: Sequence[int],
    context: frozenset[str],
    language: str,
    model: LinearModel,
) -> tuple[EventType, float]:
    """The likeliest type and its share. Outside English the table alone decides."""
    if language != WEIGHED_LANGUAGE:
        return trigger.entries[0].type, SHARE_OF_TABLE
    shares = model.shares(describe_type(trigger, words, clauses, context))
    told = _told_by_table(trigger)
    weighed = {
        EventType(label): share * told.get(label, 1.0)
        for label, share in zip(model.labels, shares, strict=True)
    }
    best = max(weighed, key=weighed.__getitem__)
    return best, weighed[best] / sum(weighed.values())


def _told_by_table(trigger: Candidate) -> dict[str, float]:
    """What the entries say for a type: the strongest of those that apply."""
    told: dict[str, float] = {}
    for place, entry in enumerate(trigger.entries):
        odds = entry.odds * (ODDS_OF_COMPANY if place < trigger.supported else 1.0)
        told[entry.type.value] = max(told.get(entry.type.value, 1.0), odds)
    return told
