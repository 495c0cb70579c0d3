"""The tables of words by language, ready to look things up in."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from timeline.extraction.claims.words import Phrases
from timeline.extraction.tables import read_toml

LANGUAGES = frozenset({"en", "fr", "es", "de", "ru"})
# Of these we know more: what denies, what plans, where a clause begins.
OF_ASSERTION = LANGUAGES | {"ar", "it", "nl", "pl", "pt", "tr", "uk"}
FALLBACK = "en"


def phrases(entries: Iterable[str]) -> Phrases:
    """Phrases by their first word, the longest first."""
    by_word: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries:
        split = tuple(entry.split())
        by_word.setdefault(split[0], []).append(split)
    return {
        word: tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))
        for word, found in by_word.items()
    }


@dataclass(frozen=True, slots=True)
class Speech:
    """Words that say who says something."""

    says: frozenset[str]
    weak: frozenset[str]
    also_nouns: frozenset[str]
    tells: frozenset[str]
    denials: frozenset[str]
    according: Phrases
    passed_on: frozenset[str]
    that: frozenset[str]
    by: frozenset[str]
    passive_says: frozenset[str]
    speakers: frozenset[str]
    determiners: frozenset[str]
    pronouns: frozenset[str]
    titles: frozenset[str]
    between: frozenset[str]
    passives: frozenset[str]
    before_infinitive: frozenset[str]
    stops: frozenset[str]
    cues: frozenset[str]
    capital_nouns: bool


@dataclass(frozen=True, slots=True)
class Assertion:
    """Words that say whether a clause holds, and how; where a clause begins."""

    negations: frozenset[str]
    refusals: Phrases
    not_negations: Phrases
    possible: Phrases
    required: Phrases
    planned: Phrases
    finite: frozenset[str]
    auxiliaries: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    temporal: frozenset[str]
    coordinators: frozenset[str]
    turns: frozenset[str]
    openers: frozenset[str]
    modal: frozenset[str]
    negating: frozenset[str]


@dataclass(frozen=True, slots=True)
class Quantities:
    """Numbers in words, and the words around a number."""

    decimal: str
    numbers: Mapping[str, float]
    magnitudes: Mapping[str, float]
    vague: Mapping[str, float]
    vague_cues: frozenset[str]
    marks_plural: bool
    zero: Mapping[str, frozenset[str]]
    approximate: Phrases
    at_least: Phrases
    at_most: Phrases
    below: frozenset[str]
    between: str
    joins: frozenset[str]
    percent: frozenset[str]
    one: frozenset[str]
    per_cent: tuple[str, ...]
    cumulative: Phrases
    as_of: Phrases
    per_period: Phrases
    persons: frozenset[str]
    time: frozenset[str]
    idle: frozenset[str]
    labels: frozenset[str]
    months: frozenset[str]
    currencies: Mapping[str, str]
    stops: frozenset[str]
    plurals: frozenset[str]
    measures: frozenset[str]
    cues: frozenset[str]


def known(language: str | None, languages: Container[str | None] = LANGUAGES) -> str:
    """The language whose tables are read for a text."""
    return language if language is not None and language in languages else FALLBACK


@cache
def speech(language: str) -> Speech:
    table = read_toml(f"{language}/reporting_verbs.toml")
    sets = {
        name: frozenset(table[name])
        for name in Speech.__slots__
        if name not in ("according", "capital_nouns") and name in table
    }
    according = phrases(table["according"])
    cues = sets["says"] | sets["denials"] | frozenset(according)
    capital_nouns = bool(table.get("capital_nouns", False))
    return Speech(according=according, cues=cues, capital_nouns=capital_nouns, **sets)


@cache
def assertion(language: str) -> Assertion:
    table = read_toml(f"{language}/assertion.toml")
    sets = {name: frozenset(entries) for name, entries in table["clauses"].items()}
    modality = table["modality"]
    refusals = phrases(table["refusals"])
    return Assertion(
        negations=frozenset(table["negations"]),
        refusals=refusals,
        not_negations=phrases(table["not_negations"]),
        openers=sets["subordinators"] | sets["coordinators"] | sets["temporal"] | {"that"},
        modal=frozenset(entry.split()[0] for entries in modality.values() for entry in entries),
        possible=phrases(modality["possible"]),
        required=phrases(modality["required"]),
        planned=phrases(modality["planned"]),
        negating=frozenset(table["negations"]) | frozenset(refusals) | frozenset(table["no"]),
        **sets,
    )


@cache
def quantities(language: str) -> Quantities:
    table = read_toml(f"{language}/number_words.toml")
    around, period = table["around"], table["period"]
    vague_cues = frozenset(entry.split()[0] for entry in table["vague"])
    numbers = _with_compounds(table["numbers"])
    zero = {name: frozenset(entries) for name, entries in table["zero"].items()}
    return Quantities(
        decimal=table["decimal"],
        numbers=numbers,
        magnitudes=table["magnitudes"],
        vague=table["vague"],
        vague_cues=vague_cues,
        marks_plural=table["marks_plural"],
        zero=zero,
        one=frozenset(table["one"]),
        cues=vague_cues.union(numbers, zero["determiners"], zero["pronouns"], table["magnitudes"]),
        approximate=phrases(around["approximate"]),
        at_least=phrases(around["at_least"]),
        at_most=phrases(around["at_most"]),
        below=frozenset(around["below"]),
        between=around["between"],
        joins=frozenset(around["joins"]),
        percent=frozenset(around["percent"]),
        per_cent=tuple(around["per_cent"]),
        cumulative=phrases(period["cumulative"]),
        as_of=phrases(period["as_of"]),
        per_period=phrases(period["per_period"]),
        persons=frozenset(table["units"]["persons"]),
        time=frozenset(table["units"]["time"]),
        idle=frozenset(table["units"]["idle"]),
        labels=frozenset(table["labels"]["before"]),
        months=frozenset(table["labels"]["months"]),
        currencies=table["currencies"],
        stops=frozenset(table["phrases"]["stops"]),
        plurals=frozenset(table["phrases"]["plurals"]),
        measures=frozenset(table["phrases"].get("measures", ())),
    )


def _with_compounds(numbers: Mapping[str, float]) -> dict[str, float]:
    """``twenty`` and ``five`` make ``twenty-five``."""
    tens = {word: value for word, value in numbers.items() if 20 <= value < 100 and value % 10 == 0}
    ones = {word: value for word, value in numbers.items() if 1 <= value < 10}
    return dict(numbers) | {f"{t}-{o}": tens[t] + ones[o] for t in tens for o in ones}
