"""Words that tell nothing in languages whose words have not been counted.

In English `rarity` says how little "killed" and "Colombia" tell. Elsewhere the words are known that
news is made of, the months, and the names of countries and peoples.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cache

from timeline.extraction.events.concepts import load_concepts
from timeline.extraction.events.stems import stems_of
from timeline.extraction.places.languages import curated, names_in
from timeline.extraction.tables import read_csv, read_rows

COUNTED = "en"
SHORTEST_BEGINNING = 4
NATIVE_COUNTRY = "c"
BEGINNING_OF_LAND = 4
"""Endings differ: "Kenia", "kenianisch"."""


def without_usual(
    stems: frozenset[str], language: str | None, countries: Collection[str]
) -> frozenset[str]:
    """What is left of stems without usual words, and without the names of the ``countries``."""
    if language is None or language == COUNTED:
        return stems
    tables = (_beginnings_of_lands(language), _native_beginnings())
    lands = {each for table in tables for code in countries for each in table.get(code, ())}
    return frozenset(
        stem
        for stem in stems
        if stem[:BEGINNING_OF_LAND] not in lands and not _is_usual(stem, language)
    )


def _is_usual(stem: str, language: str) -> bool:
    words, beginnings = _usual(language)
    sizes = range(SHORTEST_BEGINNING, len(stem) + 1)
    return stem in words or any(stem[:size] in beginnings for size in sizes)


@cache
def _usual(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Stems, and beginnings of stems."""
    tables = [load_concepts(language, table) for table in ("concepts", "happenings")]
    words = [word for known in tables for word in known.words]
    beginnings = [word for known in tables for word in known.beginnings]
    for row in read_csv("calendar_names.csv"):
        if row["language"] == language:
            (beginnings if row["stem"] == "1" else words).append(row["name"])
    return _stems(words), _stems(beginnings)


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem for word in words for stem in stems_of(word))


@cache
def _beginnings_of_lands(language: str) -> dict[str, frozenset[str]]:
    return _beginnings((*names_in(language), *curated(language, phrases=False)))


@cache
def _native_beginnings() -> dict[str, frozenset[str]]:
    """In the scripts that only their own languages are written in."""
    return _beginnings(_native_names())


def _beginnings(names: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, code in names:
        found[code].update(stem[:BEGINNING_OF_LAND] for stem in stems_of(name))
    return {code: frozenset(beginnings) for code, beginnings in found.items()}


def _native_names() -> Iterator[tuple[str, str]]:
    for line in read_rows("scripts.csv.gz"):
        name, code, kind = line.rsplit(",", 2)
        if kind == NATIVE_COUNTRY:
            yield name, code
