"""A sentence, taken apart: its words, triggers and clauses, and the words around it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.clauses import IN_BRACKETS
from timeline.extraction.events.glosses import in_english
from timeline.extraction.events.lexicon import FALLBACK_LANGUAGE, load_lexicon
from timeline.extraction.events.plain_verbs import find_plain_verbs, find_unlisted
from timeline.extraction.events.triggers import ARTICLES, find_triggers
from timeline.extraction.events.words import Words, split_words, word_set
from timeline.extraction.types import Region, Sentence, Span

SENTENCES_BEFORE = 3
AMBIGUOUS = frozenset(("base", "present", "gerund"))
POSSESSIVES = frozenset(("'s", "’s"))


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence, taken apart."""

    sentence: Sentence
    words: Words
    candidates: tuple[Candidate, ...]
    clauses: tuple[int, ...]
    context: frozenset[str]
    english: Words | None
    """The words of another language, each in English."""

    def clause_of(self, candidate: Candidate) -> tuple[int, int]:
        """The first word of the trigger's clause and the first one after it."""
        number = self.clauses[candidate.first]
        first = self.clauses.index(number)
        after = first
        while after < len(self.clauses) and self.clauses[after] in (number, IN_BRACKETS):
            after += 1
        return first, max(after, candidate.last + 1)


def take_apart(
    text: str,
    sentences: Sequence[Sentence],
    sentence: Sentence,
    dates: Sequence[Span],
    language: str,
) -> Reading:
    """Triggers inside a date ("March") or a name are none."""
    words = split_words(text, sentence.span, load_lexicon(language).vocabulary)
    context = _context(text, sentences, sentence)
    english = in_english(words, language)
    candidates, clauses = find_triggers(words, language, context, english)
    names_are_capital = language != "de" and sentence.region is not Region.TITLE
    inside = [words.within(span) for span in dates]
    free = tuple(
        candidate
        for candidate in candidates
        if not any(first <= candidate.first < after for first, after in inside)
        and not (names_are_capital and _is_name(candidate, words))
    )
    free = tuple(_noun_behind_date(candidate, inside, words, text) for candidate in free)
    if language == FALLBACK_LANGUAGE and free and (more := find_unlisted(words, free, inside)):
        free = tuple(sorted((*free, *more), key=attrgetter("first")))
    if not free:
        free = find_plain_verbs(words, inside, language)
    return Reading(sentence, words, free, clauses, context, english)


def _noun_behind_date(
    candidate: Candidate, inside: Sequence[tuple[int, int]], words: Words, text: str
) -> Candidate:
    """``the April 3 attack``, ``Monday's vote``: a date stands between the noun and its article."""
    if candidate.form not in AMBIGUOUS:
        return candidate
    first = next((first for first, after in inside if after == candidate.first), None)
    if first is None:
        return candidate
    end = words.ends[candidate.first - 1]
    owns = text[end : end + 2] in POSSESSIVES
    if not owns and ARTICLES.isdisjoint(words.forms[max(0, first - 1) : first + 1]):
        return candidate
    return replace(candidate, form="noun")


def _is_name(candidate: Candidate, words: Words) -> bool:
    """``Islamic State``, ``the March for Life``: a capital inside a sentence marks a name."""
    return candidate.first > 0 and all(words.capitals[candidate.first : candidate.last + 1])


def _context(text: str, sentences: Sequence[Sentence], sentence: Sentence) -> frozenset[str]:
    first = max(0, sentence.index - SENTENCES_BEFORE)
    if first == sentence.index:
        return frozenset()
    before = Span(sentences[first].span.start, sentence.span.start)
    return word_set(text, before)
