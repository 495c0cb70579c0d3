"""The type of an event: what the table says of its trigger, weighed with the words around it."""

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.features import describe_concepts, describe_words
from timeline.extraction.events.linear import Models
from timeline.extraction.events.reading import Reading
from timeline.extraction.types import EventType

LANGUAGE_OF_WORDS = "en"
ODDS_OF_COMPANY = 1.5


def decide_type(
    trigger: Candidate, reading: Reading, is_short: bool, language: str, models: Models
) -> tuple[EventType, float]:
    """The likeliest type and its share. A language without glosses has its concepts alone."""
    features = describe_concepts(trigger, reading, is_short, language)
    model = models.concepts
    words = reading.words if language == LANGUAGE_OF_WORDS else reading.english
    if words is not None:
        seen = describe_words(trigger, words, reading.clauses, reading.context)
        features, model = (*features, *seen), models.types
    told = _told_by_table(trigger)
    weighed = {
        label: share * told.get(label, 1.0)
        for label, share in zip(model.labels, model.shares(features), strict=True)
    }
    best = max(weighed, key=weighed.__getitem__)
    return EventType(best), weighed[best] / sum(weighed.values())


def _told_by_table(trigger: Candidate) -> dict[str, float]:
    """What the entries say for a type: the strongest of those that apply."""
    told: dict[str, float] = {}
    for place, entry in enumerate(trigger.entries):
        odds = entry.odds * (ODDS_OF_COMPANY if place < trigger.supported else 1.0)
        told[entry.type.value] = max(told.get(entry.type.value, 1.0), odds)
    return told
