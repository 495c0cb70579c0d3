"""A noun phrase → the name of a source: without its article, its office, its form of address."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from timeline.extraction.claims.lexicon import Speech
from timeline.extraction.claims.words import Words
from timeline.extraction.types import Attribution

ARTICLES = frozenset({"the", "a", "an", "le", "la", "les", "el", "los", "der", "die", "das", "l"})
SINGULAR = frozenset({"he", "she", "il", "elle", "él", "ella", "er", "sie", "он", "она", "i"})
AFTER_NAME = frozenset({"of", "at", "for", "from", "in"})
MOST_NAMES = 4
A_FULL_NAME = 40


@dataclass(frozen=True, slots=True)
class Source:
    name: str
    is_person: bool


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who spoke last in the article so far."""

    person: Source | None = None
    last: Source | None = None
    attribution: Attribution | None = None

    def after(self, source: Source, attribution: Attribution) -> "Speakers":
        person = source if source.is_person else self.person
        return replace(self, person=person, last=source, attribution=attribution)


Hearing = Callable[[], Speakers]
"""Who has spoken so far: found out when a pronoun asks."""


def name_source(
    words: Words, first: int, last: int, speech: Speech, hearing: Hearing
) -> Source | None:
    """Of the phrase from word ``first`` to before ``last``; None where it cannot be named."""
    if words.lower[first] in speech.pronouns and last - first == 1:
        speakers = hearing()
        return speakers.person if words.lower[first] in SINGULAR else speakers.last
    if words.lower[first] in ARTICLES and last - first > 1:
        first += 1
        has_article = True
    else:
        has_article = False
    name = _behind_title(words, first, last, speech)
    titled = name is not None
    if name is not None:
        first, last = name
    is_person = _is_name(words, first, last) and (titled or not has_article)
    written = " ".join(words.slice(first, last - 1).of(words.text).split())
    if is_person and first == last - 1:
        written = _full_name(words.text, written, speech)
    return Source(written, is_person and (titled or " " in written))


def _behind_title(words: Words, first: int, last: int, speech: Speech) -> tuple[int, int] | None:
    """``Chief Superintendent Graciano Mijares of the police``: the name behind the office."""
    titles = [index for index in range(first, last - 1) if words.lower[index] in speech.titles]
    for title in reversed(titles):
        end = title + 1
        while end < last and words.is_capital(end) and words.lower[end] not in speech.titles:
            end += 1
        if end > title + 1 and (end == last or words.lower[end] in AFTER_NAME):
            return title + 1, end
    return None


def _is_name(words: Words, first: int, last: int) -> bool:
    if not 0 < last - first <= MOST_NAMES:
        return False
    written = [words.text[words.start[i] : words.end[i]] for i in range(first, last)]
    return all(name[0].isupper() and not (len(name) > 1 and name.isupper()) for name in written)


def _full_name(text: str, surname: str, speech: Speech) -> str:
    """``Nazarbayev``: as it was first written, ``Nursultan Nazarbayev``."""
    position = text.find(surname)
    before = text[max(0, position - A_FULL_NAME) : position]
    if not before.endswith(" "):
        return surname
    given: list[str] = []
    for word in reversed(before.split(" ")[:-1][-2:]):
        if not word.isalpha() or not word.istitle() or word.lower() in speech.titles:
            break
        if word.lower() in speech.determiners | speech.speakers | speech.cues:
            break
        given.insert(0, word)
    return " ".join([*given, surname])
