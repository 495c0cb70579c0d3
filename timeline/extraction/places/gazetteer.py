"""The place names we know: one look-up from a key to what it may mean.

Curated names (countries, demonyms, institutions, people) are entries from the start; the quarter
million names of cities and subdivisions stay packed as they were compiled until one is met.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from timeline.extraction.places.entries import NOWHERE, Entry
from timeline.extraction.places.names import key_of
from timeline.extraction.places.words import curated_entries
from timeline.extraction.tables import read_rows
from timeline.extraction.types import ToponymKind

KINDS = {"p": ToponymKind.CITY, "s": ToponymKind.SUBDIVISION, "t": ToponymKind.SUBDIVISION}


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """``curated`` and ``packed`` by key; ``longest`` says how many words to try after a first."""

    curated: Mapping[str, tuple[Entry, ...]]
    packed: Mapping[str, str]
    longest: Mapping[str, int]
    added: Mapping[str, tuple[Entry, ...]]
    disabled: frozenset[str]

    def look_up(self, key: str) -> tuple[Entry, ...]:
        """What ``key`` may mean; curated names stand before compiled ones."""
        if self.disabled and key in self.disabled:
            return self.added.get(key, ())
        known = self.added.get(key) or self.curated.get(key, ())
        packed = self.packed.get(key)
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
        longest = dict(self.longest)
        for key in by_key:
            note_length(longest, key)
        return Gazetteer(
            self.curated,
            self.packed,
            longest,
            {**self.added, **by_key},
            self.disabled | frozenset(map(key_of, disabled)),
        )


def group(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    """By key, in an order that does not depend on the order they came in."""
    by_key: dict[str, set[Entry]] = {}
    for entry in entries:
        by_key.setdefault(entry.key, set()).add(entry)
    return {key: tuple(sorted(found)) for key, found in by_key.items()}


def note_length(longest: dict[str, int], key: str) -> None:
    first, _, rest = key.partition(" ")
    words = key.count(" ") + 1
    if rest and words > longest.get(first, 1):
        longest[first] = words


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
    packed: dict[str, str] = {}
    for table in ("cities.csv.gz", "subdivisions.csv.gz"):
        for row in read_rows(table):
            key, _, rest = row.partition(",")
            before = packed.get(key)
            packed[key] = f"{before}|{rest.partition(',')[2]}" if before else rest
    longest: dict[str, int] = {}
    for names in (curated, packed):
        for key in names:
            if " " in key:
                note_length(longest, key)
    return Gazetteer(curated, packed, longest, {}, frozenset())
