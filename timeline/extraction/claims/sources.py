"""A noun phrase → the name of a source: without its article, its office, its form of address."""

from dataclasses import dataclass, replace

from timeline.extraction.claims.lexicon import Speech
from timeline.extraction.claims.words import Words
from timeline.extraction.types import Attribution

ARTICLES = frozenset({"the", "a", "an", "le", "la", "les", "el", "los", "der", "die", "das", "l"})
SINGULAR = frozenset({"he", "she", "il", "elle", "él", "ella", "er", "sie", "он", "она", "i"})
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


def name_source(
    words: Words, first: int, last: int, speech: Speech, speakers: Speakers
) -> Source | None:
    """Of the phrase from word ``first`` to before ``last``; None where it cannot be named."""
    if words.lower[first] in speech.pronouns and last - first == 1:
        return speakers.person if words.lower[first] in SINGULAR else speakers.last
    if words.lower[first] in ARTICLES and last - first > 1:
        first += 1
        has_article = True
    else:
        has_article = False
    title = _last_title(words, first, last, speech)
    titled = title is not None
    if title is not None:
        first = title + 1
    is_person = _is_name(words, first, last) and (titled or not has_article)
    name = " ".join(words.slice(first, last - 1).of(words.text).split())
    if is_person and first == last - 1:
        name = _full_name(words.text, name, speech)
    return Source(name, is_person and (titled or " " in name))


def _last_title(words: Words, first: int, last: int, speech: Speech) -> int | None:
    """The office before a name: all words behind it are capitalised."""
    for index in range(last - 1, first - 1, -1):
        word = words.lower[index]
        if word in speech.titles and index < last - 1:
            return index
        if not words.is_capital(index):
            return None
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
        if word.lower() in speech.determiners or word.lower() in speech.speakers:
            break
        given.insert(0, word)
    return " ".join([*given, surname])
