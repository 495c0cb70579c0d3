"""What a word is about, in any language: "court", "election", "money", by lists of words.

The lists have the same names in every language, so what the weights have learnt of "sentenced"
they have learnt of "verurteilt". A word that ends in * stands for all that begin so; the longest
that fits is taken.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from timeline.extraction.tables import ROOT, read_toml

SHORTEST_BEGINNING = 2


@dataclass(frozen=True, slots=True)
class Concepts:
    """Word → its concepts; beginnings of words apart."""

    words: Mapping[str, tuple[str, ...]]
    beginnings: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=65536)
def find_concepts(form: str, language: str, table: str = "concepts") -> tuple[str, ...]:
    """The concepts of a lower-case word, in the order of the lists; most words have none."""
    known = load_concepts(language, table)
    if form in known.words:
        return known.words[form]
    for size in range(len(form), SHORTEST_BEGINNING - 1, -1):
        found = known.beginnings.get(form[:size])
        if found:
            return found
    return ()


@cache
def load_concepts(language: str, table: str = "concepts") -> Concepts:
    """Empty where a language has no lists."""
    if not (ROOT / language / f"{table}.toml").is_file():
        return Concepts({}, {})
    words: dict[str, tuple[str, ...]] = {}
    beginnings: dict[str, tuple[str, ...]] = {}
    for name, listed in read_toml(f"{language}/{table}.toml")["concepts"].items():
        for word in listed.split():
            kept = beginnings if word.endswith("*") else words
            form = word.removesuffix("*")
            kept[form] = (*kept.get(form, ()), name)
    return Concepts(words, beginnings)
