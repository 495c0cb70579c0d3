"""Cities and subdivisions → rows of ``places.csv.gz``.

A row is a key, flags and references: ``lexington,gs,pb US KY 2jd4 p0 ...``. A flag says that the
key is also a common word (``w``), a given name (``g``) or a frequent surname (``s``). A reference
is ``p`` (city), ``s`` or ``t`` (first- or second-order subdivision), a size (each step doubles the
population from 500), the country, the subdivision where it matters, and the GeoNames id in base 36.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from timeline.extraction.places.names import fold, key_of
from timeline.management.gazetteer.sources import City, Subdivision

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
# Texts write the state or province after the town in these countries.
WRITES_SUBDIVISION = frozenset({"US", "CA", "AU"})
KNOWN_SUBDIVISIONS = WRITES_SUBDIVISION | {"GB"}
SUBDIVISION_SIZES = {("s", True): "k", ("s", False): "a", ("t", True): "6", ("t", False): "4"}
KNOWN_ABROAD = 100_000
# A city is meant by its other name though a place is called so if it is that much larger.
OVERSHADOWS = 4
CASED = re.compile(r"[A-ZÀ-ÞĀ-ɎḀ-ỾΑ-ΩА-ЯЁЄІЇҐЎҒҚҢӨҰҮҺӘԱ-Ֆ]")
UNCASED = re.compile(
    r"[\u0590-\u08ff\u0900-\u0fff\u10d0-\u10ff\u1200-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
GENERIC = re.compile(r" (?:County|Parish|Borough)$")

Rows = dict[str, tuple[str, str]]


def base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"


def size_of(population: int) -> str:
    return DIGITS[max(0, int(math.log2(population / 500)))] if population > 500 else "0"


def city_reference(city: City) -> str:
    subdivision = city.subdivision if city.country in WRITES_SUBDIVISION else ""
    return f"p{size_of(city.population)} {city.country} {subdivision} {base36(city.geonameid)}"


def subdivision_reference(subdivision: Subdivision) -> str:
    country, *codes = subdivision.code.split(".")
    code = codes[0] if country in WRITES_SUBDIVISION else ""
    kind = "s" if subdivision.level == 1 else "t"
    size = SUBDIVISION_SIZES[kind, country in KNOWN_SUBDIVISIONS]
    return f"{kind}{size} {country} {code} {base36(subdivision.geonameid)}"


class Flags:
    """Which keys are also something else than a place."""

    def __init__(self, words: frozenset[str], given: frozenset[str], surnames: frozenset[str]):
        self._sets = (("w", words), ("g", given), ("s", surnames))

    def of(self, key: str) -> str:
        return "".join(flag for flag, names in self._sets if key in names)


def subdivision_names(subdivision: Subdivision) -> Iterator[str]:
    yield subdivision.name
    if subdivision.level == 1:
        yield from filter(CASED.match, subdivision.alternates)
    elif not GENERIC.search(subdivision.name):
        yield from (
            n for n in subdivision.alternates if CASED.match(n) and n.isascii() and " " in n
        )


def compile_subdivisions(subdivisions: Iterable[Subdivision], flags: Flags) -> Rows:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for subdivision in subdivisions:
        for name in subdivision_names(subdivision):
            key = key_of(name)
            if is_searchable(key) and not (name != subdivision.name and flags.of(key)):
                found[key].add(subdivision_reference(subdivision))
    return rows_of(found, flags)


def compile_cities(cities: Iterable[City], taken: frozenset[str], flags: Flags) -> Rows:
    """Every city by its name, those that are known abroad by their other names too."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    others: defaultdict[str, set[str]] = defaultdict(set)
    for city in cities:
        key = key_of(city.name)
        if is_searchable(key):
            found[key].add(city_reference(city))
        if city.population >= KNOWN_ABROAD:
            for name in filter(CASED.match, city.alternates):
                others[key_of(name)].add(city_reference(city))
    for key, references in others.items():
        if len(key) < 4 or key in taken or flags.of(key):
            continue
        if all(largest(references) >= size(other) + OVERSHADOWS for other in found.get(key, ())):
            found[key] |= references
    return rows_of(found, flags)


def largest(references: set[str]) -> int:
    return max(map(size, references))


def size(reference: str) -> int:
    return int(reference[1], 36)


def compile_scripts(cities: Iterable[City]) -> dict[str, str]:
    """Names of large cities in scripts without capitals, where they name one country only."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for city in cities:
        if city.population >= 3 * KNOWN_ABROAD:
            for name in city.alternates:
                if UNCASED.match(name) and len(name) >= (2 if name[0] > "\u3040" else 4):
                    found[name].add(city.country)
    return {name: next(iter(codes)) for name, codes in found.items() if len(codes) == 1}


def is_searchable(key: str) -> bool:
    return len(key) > 2 and not key[0].isdigit()


def rows_of(found: dict[str, set[str]], flags: Flags) -> Rows:
    return {key: (flags.of(key), "|".join(sorted(found[key]))) for key in sorted(found)}


def join(towns: Rows, subdivisions: Rows) -> Rows:
    """Both in one table; what is a town and a subdivision is first the town."""
    joined = {}
    for key in sorted(towns.keys() | subdivisions.keys()):
        found = [rows[key] for rows in (towns, subdivisions) if key in rows]
        joined[key] = (found[0][0], "|".join(references for _, references in found))
    return joined


def by_key(scripts: dict[str, str]) -> dict[str, str]:
    """Names as a folded text has them; what is a country and a town is the country."""
    folded: dict[str, str] = {}
    for name, rest in sorted(scripts.items()):
        key = fold(name)
        if len(key) > 1 and "," not in name and (rest.endswith("c") or key not in folded):
            folded[key] = rest
    return folded
