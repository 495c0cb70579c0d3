"""Labelled texts → examples of what type an event has."""

from collections import Counter
from collections.abc import Iterable, Iterator

from timeline.extraction.events.date_roles import Place, choose_trigger
from timeline.extraction.events.features import describe_type
from timeline.extraction.events.linear import LinearModel
from timeline.extraction.events.reading import Reading, take_apart
from timeline.extraction.events.triggers import Candidate
from timeline.extraction.types import EventType, Region, Sentence, Span
from timeline.management.training.corpus import LabelledEvent
from timeline.management.training.regression import Example, train
from timeline.management.training.staging import StagedText

WEIGHT_OF_ARTICLES = 1.5
BALANCE = 0.4


def train_types(texts: Iterable[StagedText]) -> LinearModel:
    """Rare types count for more, so that a frequent one is no safe guess."""
    examples = list(describe_types(texts))
    counts = Counter(example.label for example in examples)
    most = max(counts.values())
    weighed = [
        Example(
            example.features,
            example.label,
            example.weight * (most / counts[example.label]) ** BALANCE,
        )
        for example in examples
    ]
    return train(weighed, [kind.value for kind in EventType])


def describe_types(texts: Iterable[StagedText]) -> Iterator[Example]:
    for staged in texts:
        weight = 1.0 if staged.text.is_report else WEIGHT_OF_ARTICLES
        for event in staged.text.events:
            found = _find(staged, event)
            if found is not None:
                reading, trigger = found
                features = describe_type(trigger, reading.words, reading.clauses, reading.context)
                yield Example(features, event.types[0], weight)


def _find(staged: StagedText, event: LabelledEvent) -> tuple[Reading, Candidate] | None:
    """The sentence of the event, and the trigger of ours that the reader marked."""
    sentences = staged.scene.layout.sentences
    marked = event.trigger
    if staged.text.is_report:
        span = marked or sentences[0].span
        sentence = next((s for s in sentences if s.span.overlaps(span)), sentences[0])
    else:
        before = sum(s.span.end <= event.sentence.start for s in sentences)
        sentence = Sentence(event.sentence, "gold", before, 0, Region.BODY)
    text, dates = staged.scene.text, staged.text.dates
    reading = take_apart(text, sentences, sentence, dates, staged.scene.language)
    trigger = _candidate_at(reading, marked or event.sentence)
    if trigger is None and staged.text.is_report:
        trigger = _main_candidate(reading)
    return (reading, trigger) if trigger else None


def _candidate_at(reading: Reading, span: Span) -> Candidate | None:
    first, after = reading.words.within(span)
    inside = (c for c in reading.candidates if c.first < after and c.last >= first)
    return next(inside, None)


def _main_candidate(reading: Reading) -> Candidate | None:
    finite = tuple(c for c in reading.candidates if not c.is_noun) or reading.candidates
    return choose_trigger(Place(0, 0), finite, reading.words, reading.clauses)
