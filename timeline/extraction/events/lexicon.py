"""The table of triggers of a language, ready to be looked up: the words, and what they may mean.

A word of the table that ends in * stands for all that begin so: "onayla*" for "onayladı" and
"onaylandı".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from timeline.extraction.events.concepts import SHORTEST_BEGINNING, load_concepts
from timeline.extraction.events.inflection import inflect, pluralize
from timeline.extraction.events.words import Words, split_form
from timeline.extraction.tables import read_toml
from timeline.extraction.text.unspaced import UNSPACED, Vocabulary, make_vocabulary
from timeline.extraction.types import EventType, Stage

LANGUAGES = frozenset(
    (
        *("ar", "de", "el", "en", "es", "fa", "fr", "hi", "id", "it", "ja", "kk", "ko"),
        *("nl", "pl", "pt", "ru", "tr", "uk", "uz", "vi", "zh"),
    )
)
FALLBACK_LANGUAGE = "en"
ANY = "*"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table: what a trigger of this kind means, and what must stand near it."""

    name: str
    type: EventType
    stage: Stage | None
    near: frozenset[str]
    odds: float = 1.0
    anywhere: bool = False
    without: frozenset[str] = frozenset()


TOPICS = (
    ("court", EventType.COURT_RULING),
    ("act", EventType.LEGISLATION),
    ("poll", EventType.ELECTION_OR_APPOINTMENT),
    ("march", EventType.PROTEST),
    ("treaty", EventType.TREATY_OR_AGREEMENT),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A word form as the lexicon knows it: its lemma, how it is inflected, and what it may mean."""

    lemma: str
    form: str
    rest: tuple[str, ...]
    entries: tuple[Entry, ...]
    particle: str = ""
    is_open: bool = False

    @property
    def size(self) -> int:
        """Of two readings the one with more words holds."""
        return len(self.rest) + bool(self.particle)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The first word of every trigger → its readings, the longest first.

    ``beginnings`` are of words that the table ends in *: they stand for all that begin so. ``near``
    are those of the lists. What one of ``case`` follows is a noun ("可決|の"). ``vocabulary`` parts
    words where the language sets no space.
    """

    words: Mapping[str, tuple[Reading, ...]]
    beginnings: Mapping[str, tuple[Reading, ...]]
    near: frozenset[str]
    case: frozenset[str]
    vocabulary: Vocabulary | None

    def get(self, form: str) -> tuple[Reading, ...]:
        """What ``form`` may be: the whole word, and the longest listed beginning of it."""
        found = self.words.get(form, ())
        if not self.beginnings:
            return found
        sizes = range(len(form), SHORTEST_BEGINNING - 1, -1)
        begun = next(filter(None, (self.beginnings.get(form[:size]) for size in sizes)), ())
        if not (found and begun):
            return found or begun
        return tuple(sorted((*found, *begun), key=lambda reading: -reading.size))

    def listed(self, forms: Iterable[str]) -> frozenset[str]:
        """The words, and the listed beginnings of them, each with its *."""
        forms = frozenset(forms)
        if not self.near:
            return forms
        beginnings = (
            form[:size] + ANY for form in forms for size in range(SHORTEST_BEGINNING, len(form) + 1)
        )
        return forms.union(self.near.intersection(beginnings))


@cache
def load_lexicon(language: str) -> Lexicon:
    table = read_toml(_name_of_table(language))
    vocabulary = _vocabulary(language, table) if language in UNSPACED else None
    readings: dict[tuple[str, tuple[str, ...], str, str, str], list[Entry]] = {}
    for row in table["trigger"]:
        entry = _read_entry(row, table["words"])
        for lemma, form, words in _forms(row, table, vocabulary):
            readings.setdefault((words[0], words[1:], lemma, form, ""), []).append(entry)
        for verb in row.get("separable", ()):
            first, particle = verb.split()
            readings.setdefault((first, (), verb, "finite", particle), []).append(entry)
    lexicon: dict[str, list[Reading]] = {}
    for (first, rest, lemma, form, particle), entries in readings.items():
        is_open = any(word.endswith(ANY) for word in rest)
        reading = Reading(lemma, form, rest, tuple(entries), particle, is_open)
        lexicon.setdefault(first, []).append(reading)
    ordered = {
        first: tuple(sorted(found, key=lambda reading: -reading.size))
        for first, found in lexicon.items()
    }
    beginnings = {first[:-1]: found for first, found in ordered.items() if first.endswith(ANY)}
    listed = frozenset(word for words in table["words"].values() for word in words)
    near = frozenset(word for word in listed if word.endswith(ANY))
    case = frozenset(table["words"].get("case", ()))
    return Lexicon(ordered, beginnings, near, case, vocabulary)


def _name_of_table(language: str) -> str:
    return f"{language if language in LANGUAGES else FALLBACK_LANGUAGE}/triggers.toml"


def _vocabulary(language: str, table: Mapping[str, Any]) -> Vocabulary:
    """All words that the tables of a language have."""
    concepts = load_concepts(language)
    forms = (form for row in table["trigger"] for form in row["forms"])
    listed = (word for words in table["words"].values() for word in words)
    pieces = (piece.removesuffix(ANY) for form in (*forms, *listed) for piece in form.split())
    return make_vocabulary((*pieces, *concepts.words, *concepts.beginnings))


def _read_entry(row: Mapping[str, Any], words: Mapping[str, list[str]]) -> Entry:
    near, without = (
        frozenset(word for name in row.get(key, ()) for word in words[name])
        for key in ("near", "without")
    )
    stage = Stage(row["stage"]) if "stage" in row else None
    odds, anywhere = row.get("odds", 1.0), row.get("anywhere", False)
    return Entry(row["name"], EventType(row["type"]), stage, near, odds, anywhere, without)


def _forms(
    row: Mapping[str, Any], table: Mapping[str, Any], vocabulary: Vocabulary | None
) -> list[tuple[str, str, tuple[str, ...]]]:
    """(lemma, form, words) for everything that the row lists."""
    forms = [(words, "finite", _split(words, vocabulary)) for words in row.get("forms", ())]
    for verb in row.get("verbs", ()):
        head, *rest = verb.split()
        forms += [
            (verb, form, (word, *rest)) for form, word in inflect(head, table.get("irregular", {}))
        ]
    for noun in row.get("nouns", ()):
        *rest, head = noun.split()
        forms += [(noun, "noun", (*rest, word)) for word in (head, pluralize(head))]
    return forms


def _split(form: str, vocabulary: Vocabulary | None) -> tuple[str, ...]:
    """A * stays with the word that it ends."""
    return tuple(
        part + ANY * (word.endswith(ANY) and place == len(parts) - 1)
        for word in form.split()
        for parts in (split_form(word.removesuffix(ANY), vocabulary),)
        for place, part in enumerate(parts)
    )


@cache
def act_words(language: str) -> frozenset[str]:
    """What an act of legislation is called: law, bill, code."""
    return frozenset(read_toml(_name_of_table(language))["words"]["act"])


def find_topic(words: Words, language: str) -> EventType:
    """What the sentence is about by the listed words that it has: a court, an act, a poll."""
    lists = read_toml(_name_of_table(language))
    forms = load_lexicon(language).listed(words.forms)
    for name, kind in TOPICS:
        if forms.intersection(lists["words"].get(name, ())):
            return kind
    return EventType.OTHER
