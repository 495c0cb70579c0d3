"""The triggers that words of another language have as English words."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.glosses import find_gloss
from timeline.extraction.events.lexicon import FALLBACK_LANGUAGE, Reading, load_lexicon
from timeline.extraction.events.words import Words

CAPITAL_NOUNS = frozenset(("de",))
GLOSSED = ("noun", "past", "present", "gerund")


def look_up_glosses(
    found: Sequence[Candidate], words: Words, english: Words, language: str
) -> list[Candidate]:
    """What the English table knows of the words in English, and of phrases that stand as one."""
    phrases = {c.first: c for c in found if c.last > c.first or " " in c.lemma}
    covered = {place for c in phrases.values() for place in range(c.first, c.last + 1)}
    glossed = []
    for place, form in enumerate(english.forms):
        phrase = phrases.get(place)
        if phrase is not None:
            form = find_gloss(phrase.lemma, language)
        elif place in covered:
            continue
        is_noun = language in CAPITAL_NOUNS and place > 0 and words.capitals[place]
        readings = _readings_of(form, is_noun)
        if readings:
            last = phrase.last if phrase else place
            entries = tuple(dict.fromkeys(e for reading in readings for e in reading.entries))
            inflection = "noun" if is_noun or readings[0].form == "noun" else "finite"
            glossed.append(Candidate(place, last, readings[0].lemma, inflection, entries))
    return glossed


def _readings_of(gloss: str, is_noun: bool) -> list[Reading]:
    """A gloss is a past ("signed") or a noun; "state" and "plan" are no verbs there."""
    forms = ("noun", "past") if is_noun else GLOSSED
    readings = load_lexicon(FALLBACK_LANGUAGE).get(gloss)
    return [reading for reading in readings if not reading.rest and reading.form in forms]


def join(found: Sequence[Candidate], glossed: Sequence[Candidate]) -> list[Candidate]:
    """A word that both tables know has the entries of both, its own language's first."""
    joined = {candidate.first: candidate for candidate in found}
    for other in glossed:
        own = joined.get(other.first)
        if own is None or not own.entries:
            joined[other.first] = other
            continue
        supported = (*own.entries[: own.supported], *other.entries[: other.supported])
        plain = (*own.entries[own.supported :], *other.entries[other.supported :])
        joined[other.first] = replace(
            own,
            lemma=other.lemma,
            entries=(*supported, *plain),
            supported=len(supported),
            latent=own.latent or other.latent,
        )
    return [joined[first] for first in sorted(joined)]
