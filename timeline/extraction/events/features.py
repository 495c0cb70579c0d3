"""What the linear models see of a candidate event: features that can be read and shown.

In any language ``first=legislation.signed`` what the table says of the trigger, ``first=unknown``
that it says nothing, ``about=court`` what the sentence is about, ``in=court`` its clause,
``is=court`` the trigger, ``before=court`` and ``behind=court`` what stands beside it. In English
also ``lemma=sign`` the trigger, ``clause=bill`` a word of its clause, ``sentence=court`` a word
elsewhere, ``any=bill`` either, ``pair=sign bill`` the trigger with its neighbour, ``around=court``
what the sentences before are about.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import repeat

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.concepts import find_concepts
from timeline.extraction.events.plain_verbs import UNTOLD
from timeline.extraction.events.reading import Reading
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import Words
from timeline.extraction.types import EventType

LANGUAGE_OF_GLOSSES = "en"
STEM = 7
REACH = 5
BESIDE = 4
TOPICS = word_list("topics")
STOPWORDS = word_list("stopwords")


@lru_cache(maxsize=65536)
def stem(form: str) -> str:
    """Figures are one word; a plural and a tense fall together by their first letters."""
    if form[0].isdigit():
        return "#"
    return form[:STEM]


def describe_concepts(
    trigger: Candidate, reading: Reading, is_short: bool, language: str
) -> tuple[str, ...]:
    """The features that hold in every language. ``is_short``: the text is a mere report."""
    features = ["bias", "report" if is_short else "article", *_kinds(trigger)]
    clauses = reading.clauses
    home = clauses[trigger.first]
    glosses = reading.english.forms if reading.english else repeat("")
    for place, (form, gloss) in enumerate(zip(reading.words.forms, glosses, strict=False)):
        concepts = find_concepts(gloss, LANGUAGE_OF_GLOSSES) or find_concepts(form, language)
        if not concepts:
            continue
        side = _side(place, trigger)
        for concept in concepts:
            features.append(f"about={concept}")
            if clauses[place] == home:
                features.append(f"in={concept}")
            if side:
                features.append(f"{side}={concept}")
    return tuple(dict.fromkeys(features))


def _kinds(trigger: Candidate) -> list[str]:
    if trigger.entries[0].name in UNTOLD and trigger.entries[0].type is EventType.OTHER:
        return ["first=unknown"]
    kinds = [
        f"{e.type.value}.{e.stage.value}" if e.stage else e.type.value for e in trigger.entries
    ]
    return [f"kind={kind}" if order else f"first={kind}" for order, kind in enumerate(kinds)]


def _side(place: int, trigger: Candidate) -> str:
    if trigger.first <= place <= trigger.last:
        return "is"
    if trigger.last < place <= trigger.last + BESIDE:
        return "behind"
    return "before" if trigger.first - BESIDE <= place < trigger.first else ""


def describe_words(
    trigger: Candidate, words: Words, clauses: Sequence[int], context: frozenset[str]
) -> tuple[str, ...]:
    """The features that only English has. ``context``: the words of the sentences before."""
    lemma = trigger.lemma
    features = [f"lemma={lemma}", f"form={trigger.form}", f"lemma={lemma} {trigger.form}"]
    features += _pairs(trigger, words)
    home = clauses[trigger.first]
    for form, clause in zip(words.forms, clauses, strict=True):
        known = _features_of(form)
        if known:
            anywhere, inside, elsewhere = known
            features.append(anywhere)
            features.append(inside if clause == home else elsewhere)
    features += [f"around={word}" for word in sorted(context & TOPICS)]
    return tuple(dict.fromkeys(features))


def _pairs(trigger: Candidate, words: Words) -> list[str]:
    """The trigger with the nearest telling word on each side."""
    forms = words.forms
    before = forms[max(0, trigger.first - REACH) : trigger.first]
    behind = forms[trigger.last + 1 : trigger.last + 1 + REACH]
    left = next(filter(None, map(telling_stem, reversed(before))), None)
    right = next(filter(None, map(telling_stem, behind)), None)
    pairs = (f"{trigger.lemma} {right}" if right else "", f"{left} {trigger.lemma}" if left else "")
    return [f"pair={pair}" for pair in pairs if pair]


@lru_cache(maxsize=65536)
def _features_of(form: str) -> tuple[str, str, str] | None:
    """What a telling word is anywhere, in the trigger's clause, and elsewhere in the sentence."""
    known = telling_stem(form)
    return (f"any={known}", f"clause={known}", f"sentence={known}") if known else None


@lru_cache(maxsize=65536)
def telling_stem(form: str) -> str:
    """The stem of a word that tells something, else nothing."""
    tells = form not in STOPWORDS and (form[0].isalnum() or form in "$€£%")
    return stem(form) if tells else ""
