"""The table of triggers of a language, ready to be looked up: the words, and what they may mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from timeline.extraction.events.inflection import inflect, pluralize
from timeline.extraction.events.words import Words, split_form
from timeline.extraction.tables import read_toml
from timeline.extraction.types import EventType, Stage

LANGUAGES = frozenset(
    ("ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk", "vi")
)
FALLBACK_LANGUAGE = "en"


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

    @property
    def size(self) -> int:
        """Of two readings the one with more words holds."""
        return len(self.rest) + bool(self.particle)


Lexicon = Mapping[str, tuple[Reading, ...]]


@cache
def load_lexicon(language: str) -> Lexicon:
    """The first word of every trigger → its readings, the longest first."""
    table = read_toml(f"{language if language in LANGUAGES else FALLBACK_LANGUAGE}/triggers.toml")
    readings: dict[tuple[str, tuple[str, ...], str, str, str], list[Entry]] = {}
    for row in table["trigger"]:
        entry = _read_entry(row, table["words"])
        for lemma, form, words in _forms(row, table):
            readings.setdefault((words[0], words[1:], lemma, form, ""), []).append(entry)
        for verb in row.get("separable", ()):
            first, particle = verb.split()
            readings.setdefault((first, (), verb, "finite", particle), []).append(entry)
    lexicon: dict[str, list[Reading]] = {}
    for (first, rest, lemma, form, particle), entries in readings.items():
        lexicon.setdefault(first, []).append(Reading(lemma, form, rest, tuple(entries), particle))
    return {
        first: tuple(sorted(found, key=lambda reading: -reading.size))
        for first, found in lexicon.items()
    }


def _read_entry(row: Mapping[str, Any], words: Mapping[str, list[str]]) -> Entry:
    near, without = (
        frozenset(word for name in row.get(key, ()) for word in words[name])
        for key in ("near", "without")
    )
    stage = Stage(row["stage"]) if "stage" in row else None
    odds, anywhere = row.get("odds", 1.0), row.get("anywhere", False)
    return Entry(row["name"], EventType(row["type"]), stage, near, odds, anywhere, without)


def _forms(
    row: Mapping[str, Any], table: Mapping[str, Any]
) -> list[tuple[str, str, tuple[str, ...]]]:
    """(lemma, form, words) for everything that the row lists."""
    forms = [(words, "finite", split_form(words)) for words in row.get("forms", ())]
    for verb in row.get("verbs", ()):
        head, *rest = verb.split()
        forms += [
            (verb, form, (word, *rest)) for form, word in inflect(head, table.get("irregular", {}))
        ]
    for noun in row.get("nouns", ()):
        *rest, head = noun.split()
        forms += [(noun, "noun", (*rest, word)) for word in (head, pluralize(head))]
    return forms


@cache
def act_words(language: str) -> frozenset[str]:
    """What an act of legislation is called: law, bill, code."""
    table = read_toml(f"{language if language in LANGUAGES else FALLBACK_LANGUAGE}/triggers.toml")
    return frozenset(table["words"]["act"])


def find_topic(words: Words, language: str) -> EventType:
    """What the sentence is about by the listed words that it has: a court, an act, a poll."""
    lists = read_toml(f"{language if language in LANGUAGES else FALLBACK_LANGUAGE}/triggers.toml")
    forms = frozenset(words.forms)
    for name, kind in TOPICS:
        if forms.intersection(lists["words"].get(name, ())):
            return kind
    return EventType.OTHER
