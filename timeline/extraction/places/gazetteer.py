"""The place names we know: one look-up from a key to what it may mean.

Curated names (countries, demonyms, institutions, people) are entries from the start. The quarter
million names of cities and subdivisions stay packed as they were compiled until one is met, and
their pages closed until a text has a word of the same first letters.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from timeline.extraction.places.entries import NOWHERE, Entry
from timeline.extraction.places.names import key_of, page_of
from timeline.extraction.places.words import curated_entries
from timeline.extraction.tables import find_pages, read_page
from timeline.extraction.types import ToponymKind

KINDS = {"p": ToponymKind.CITY, "s": ToponymKind.SUBDIVISION, "t": ToponymKind.SUBDIVISION}
COMPILED = "places"
# What stands behind the first word of a name in its row: a space or, alone, a comma.
SPACE, BEHIND_COMMA = " ", chr(ord(",") + 1)
# Words that are remembered, be they names or not.
MOST_WORDS = 32_768


@dataclass(frozen=True, slots=True)
class Shelf:
    """The compiled names with one first word, and how many words the longest of them has."""

    packed: Mapping[str, str]
    longest: int


NO_NAMES = Shelf({}, 0)


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """``curated`` names by key; ``longest`` says how many words to try from a first one on.

    The compiled names are the same for all: ``names_from``.
    """

    curated: Mapping[str, tuple[Entry, ...]]
    longest: Mapping[str, int]
    added: Mapping[str, tuple[Entry, ...]]
    disabled: frozenset[str]

    def look_up(self, key: str) -> tuple[Entry, ...]:
        """What ``key`` may mean; curated names stand before compiled ones."""
        if self.disabled and key in self.disabled:
            return self.added.get(key, ())
        known = self.added.get(key) or self.curated.get(key, ())
        packed = names_from(key.partition(" ")[0]).packed.get(key)
        if packed is None:
            return known
        if not known:
            return unpack(packed)
        codes = {entry.country for entry in known}
        if NOWHERE in codes:
            return known
        return known + tuple(entry for entry in unpack(packed) if entry.country not in codes)

    def with_entries(self, added: Iterable[Entry], disabled: Iterable[str] = ()) -> "Gazetteer":
        """This gazetteer with ``added`` entries, and without the names in ``disabled``."""
        by_key = group(added)
        longest = find_longest((*self.curated, *self.added, *by_key))
        return Gazetteer(
            self.curated,
            longest,
            {**self.added, **by_key},
            self.disabled | frozenset(map(key_of, disabled)),
        )


def group(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    """By key, in an order that does not depend on the order they came in."""
    by_key: dict[str, list[Entry]] = {}
    for entry in entries:
        by_key.setdefault(entry.key, []).append(entry)
    return {
        key: tuple(sorted(set(found)) if len(found) > 1 else found) for key, found in by_key.items()
    }


def find_longest(keys: Iterable[str]) -> dict[str, int]:
    """The first words of names of several words, with how many the longest of them has."""
    longest: dict[str, int] = {}
    for key in keys:
        first, space, rest = key.partition(" ")
        if space:
            longest[first] = max(longest.get(first, 0), rest.count(" ") + 2)
    return longest


@lru_cache(maxsize=MOST_WORDS)
def names_from(first: str) -> Shelf:
    """The compiled names that begin with the word ``first``: its rows stand together."""
    name = page_of(first)
    page = open_page(name) if name in find_pages(COMPILED) else []
    start = bisect_left(page, first + SPACE)
    end = bisect_left(page, first + BEHIND_COMMA, start)
    if start == end:
        return NO_NAMES
    rows = (row.partition(",") for row in page[start:end])
    packed = {key: rest for key, _, rest in rows}
    return Shelf(packed, max(key.count(" ") for key in packed) + 1)


@cache
def open_page(page: str) -> list[str]:
    return read_page(COMPILED, page)


@cache
def unpack(packed: str) -> tuple[Entry, ...]:
    flags, _, references = packed.partition(",")
    return tuple(read_reference(reference, flags) for reference in references.split("|"))


def read_reference(reference: str, flags: str) -> Entry:
    kind, country, subdivision, identifier = reference.split(" ")
    return Entry(
        "",
        country,
        KINDS[kind[0]],
        int(kind[1], 36),
        subdivision,
        str(int(identifier, 36)),
        flags=flags,
        order=2 if kind[0] == "t" else 1,
    )


@cache
def load_gazetteer() -> Gazetteer:
    """The gazetteer as committed, once for each process."""
    curated = group(curated_entries())
    return Gazetteer(curated, find_longest(curated), {}, frozenset())
