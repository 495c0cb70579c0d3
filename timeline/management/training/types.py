"""Labelled texts → examples of what type an event has, and the weights learnt from them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.features import describe_concepts, describe_words
from timeline.extraction.events.leads import choose_main
from timeline.extraction.events.linear import SCALE, LinearModel
from timeline.extraction.events.proposals import Proposal, propose
from timeline.extraction.events.reading import Reading, take_apart
from timeline.extraction.types import EventType, Region, Sentence
from timeline.management.training.corpus import LabelledEvent, LabelledText
from timeline.management.training.matching import is_day, matches
from timeline.management.training.regression import Example, Manner, round_weights, train
from timeline.management.training.staging import StagedText

WEIGHT_OF_ARTICLES = 2.0
WEIGHT_OF_OWN = 0.4
BALANCE = 0.4
SHARE_OF_CONCEPTS = 0.5
LABELS = tuple(kind.value for kind in EventType)
# These say the same in every language; a model of words alone would lean on the words instead.
SIDES = ("before=", "behind=")
WORDS = Manner(least=0.1)
CONCEPTS = Manner(least=0.02)
FAINT = 0.075
# The place of a rare word tells no more than that it is there, which ``any=`` tells.
FEWEST = {"clause": 10, "sentence": 20}


@dataclass(frozen=True, slots=True)
class Sight:
    """A trigger in its sentence, and the event that a reader saw there."""

    staged: StagedText
    reading: Reading
    trigger: Candidate
    event: LabelledEvent


def train_types(texts: Iterable[StagedText]) -> tuple[LinearModel, LinearModel]:
    """The model of English words, and that of concepts, for every language.

    The first is the sum of two views learnt apart: all that is seen, and the concepts alone.
    """
    sights = tuple(find_sights(texts))
    weights = _weigh(sights)
    of_concepts = [_concepts(sight) for sight in sights]
    concepts = train(_examples(sights, weights, of_concepts), LABELS, CONCEPTS)
    of_words = [
        (*(f for f in seen if not f.startswith(SIDES)), *_words(sight))
        for sight, seen in zip(sights, of_concepts, strict=True)
    ]
    words = train(_examples(sights, weights, _without_scarce(of_words)), LABELS, WORDS)
    return _add(words, concepts), concepts


def find_sights(texts: Iterable[StagedText]) -> Iterator[Sight]:
    """The triggers that the readers marked, and those that we would take for the event."""
    for staged in texts:
        for event in staged.text.events:
            found = _find_marked(staged, event)
            if found is not None:
                yield Sight(staged, *found, event)
        for proposal in propose(staged.scene):
            if isinstance(proposal, Proposal):
                told = _told(staged, proposal)
                if told is not None:
                    yield Sight(staged, proposal.reading, proposal.trigger, told)


def _find_marked(staged: StagedText, event: LabelledEvent) -> tuple[Reading, Candidate] | None:
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
    first, after = reading.words.within(marked or event.sentence)
    inside = (c for c in reading.candidates if c.first < after and c.last >= first)
    trigger = next(inside, None)
    if trigger is None and staged.text.is_report:
        finite = tuple(c for c in reading.candidates if not c.is_noun) or reading.candidates
        trigger = choose_main(finite, reading, staged.scene.language)
    return (reading, trigger) if trigger else None


def _told(staged: StagedText, proposal: Proposal) -> LabelledEvent | None:
    """The annotated event that a proposal is, by its sentence and day."""
    for event in staged.text.events:
        if staged.text.is_report:
            if is_day(proposal.mention, event.dates[0]):
                return event
        elif matches(proposal.mention, event):
            return event
    return None


def _weigh(sights: Sequence[Sight]) -> list[float]:
    """Rare types count for more, so that a frequent one is no safe guess."""
    counts = Counter(sight.event.types[0] for sight in sights)
    most = max(counts.values(), default=0)
    return [
        _weight_of(sight.staged.text) * (most / counts[sight.event.types[0]]) ** BALANCE
        for sight in sights
    ]


def _weight_of(text: LabelledText) -> float:
    if text.is_report:
        return 1.0
    return WEIGHT_OF_OWN if text.is_own else WEIGHT_OF_ARTICLES


def _examples(
    sights: Sequence[Sight], weights: Sequence[float], seen: Sequence[tuple[str, ...]]
) -> list[Example]:
    return [
        Example(features, sight.event.types[0], weight, sight.event.types[1:])
        for sight, weight, features in zip(sights, weights, seen, strict=True)
    ]


def _concepts(sight: Sight) -> tuple[str, ...]:
    reading, scene = sight.reading, sight.staged.scene
    return describe_concepts(sight.trigger, reading, scene.is_short, scene.language)


def _words(sight: Sight) -> tuple[str, ...]:
    reading = sight.reading
    return describe_words(sight.trigger, reading.words, reading.clauses, reading.context)


def _without_scarce(seen: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    counts = Counter(feature for features in seen for feature in features)
    kept = {f for f, count in counts.items() if count >= FEWEST.get(f.partition("=")[0], 0)}
    return [tuple(feature for feature in features if feature in kept) for features in seen]


def _add(words: LinearModel, concepts: LinearModel) -> LinearModel:
    blank = (0,) * len(LABELS)
    sums: dict[str, list[float]] = {}
    for feature in sorted({*words.weights, *concepts.weights}):
        of_words = words.weights.get(feature, blank)
        of_concepts = concepts.weights.get(feature, blank)
        both = zip(of_words, of_concepts, strict=True)
        row = [(one + SHARE_OF_CONCEPTS * other) / SCALE for one, other in both]
        sums[feature] = [0.0 if abs(value) < FAINT else value for value in row]
    return round_weights(LABELS, sums, FAINT)
