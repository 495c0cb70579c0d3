"""Writes the compiled tables: the same packages, the same tables."""

import gzip
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from timeline.extraction.tables import read_csv
from timeline.management.gazetteer.countries import country_names
from timeline.management.gazetteer.people import frequent_surnames, given_names
from timeline.management.gazetteer.places import (
    Flags,
    compile_cities,
    compile_scripts,
    compile_subdivisions,
)
from timeline.management.gazetteer.sources import (
    read_cities,
    read_common_words,
    read_subdivisions,
    versions,
)

GEONAMES = "GeoNames (geonames.org), CC BY 4.0"
CLDR = "Unicode CLDR (Unicode License v3) and countrynames (MIT)"
CENSUS = "US Census 1990, public domain"


def compile_tables(folder: Path) -> tuple[Path, ...]:
    """Every compiled table, written to ``folder``."""
    given, surnames = given_names(), frequent_surnames()
    flags = Flags(read_common_words(), given, surnames)
    codes = frozenset(row["code"] for row in read_csv("countries.csv"))
    cased, uncased = country_names(codes)
    cities = tuple(read_cities())
    subdivisions = compile_subdivisions(read_subdivisions(), flags)
    taken = frozenset(subdivisions) | frozenset(cased)
    towns = compile_cities(cities, taken, flags)
    scripts = {name: f"{code},p" for name, code in compile_scripts(cities).items()}
    scripts |= {name: f"{code},c" for name, (code, _) in uncased.items()}
    return (
        write(folder / "country_names.csv.gz", CLDR, "key,code,languages", joined(cased)),
        write(folder / "cities.csv.gz", GEONAMES, "key,flags,references", joined(towns)),
        write(
            folder / "subdivisions.csv.gz", GEONAMES, "key,flags,references", joined(subdivisions)
        ),
        write(
            folder / "scripts.csv.gz",
            f"{CLDR}; {GEONAMES}",
            "name,code,kind",
            (f"{name},{rest}" for name, rest in sorted(scripts.items()) if "," not in name),
        ),
        write(folder / "person_names.csv.gz", CENSUS, "name,kinds", joined_people(given, surnames)),
    )


def joined(rows: dict[str, tuple[str, str]]) -> Iterable[str]:
    return (",".join((key, *rest)) for key, rest in rows.items())


def joined_people(given: frozenset[str], surnames: frozenset[str]) -> Iterable[str]:
    for name in sorted(given | surnames):
        yield f"{name},{'g' * (name in given)}{'s' * (name in surnames)}"


def write(path: Path, source: str, columns: str, rows: Iterable[str]) -> Path:
    head = f"# Compiled by `make gazetteer` from {source}.\n# Packages: {versions()}\n"
    text = head + columns + "\n" + "".join(f"{row}\n" for row in rows)
    if path.exists() and gzip.decompress(path.read_bytes()).decode() == text:
        return path  # another zlib packs the same text into other bytes
    packed = BytesIO()
    # Neither a name nor a time in the archive: the same text is the same bytes.
    with gzip.GzipFile(filename="", mode="wb", fileobj=packed, mtime=0, compresslevel=9) as archive:
        archive.write(text.encode())
    path.write_bytes(packed.getvalue())
    return path
