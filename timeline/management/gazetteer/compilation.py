"""Writes the compiled tables: the same packages, the same tables."""

import gzip
from collections.abc import Callable, Iterable
from io import BytesIO
from itertools import accumulate, groupby
from pathlib import Path

from timeline.extraction.places.names import page_of, script_of
from timeline.extraction.tables import read_csv
from timeline.management.gazetteer.countries import country_names
from timeline.management.gazetteer.people import frequent_surnames, given_names
from timeline.management.gazetteer.places import (
    Flags,
    by_key,
    compile_cities,
    compile_scripts,
    compile_subdivisions,
    join,
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
        *write_pages(
            folder / "places",
            GEONAMES,
            "key,flags,references",
            joined(join(towns, subdivisions)),
            page_of,
        ),
        *write_pages(
            folder / "scripts",
            f"{CLDR}; {GEONAMES}",
            "key,code,kind",
            (f"{key},{rest}" for key, rest in by_key(scripts).items()),
            script_of,
        ),
        write(folder / "person_names.csv.gz", CENSUS, "name,kinds", joined_people(given, surnames)),
    )


def joined(rows: dict[str, tuple[str, str]]) -> Iterable[str]:
    return (",".join((key, *rest)) for key, rest in rows.items())


def joined_people(given: frozenset[str], surnames: frozenset[str]) -> Iterable[str]:
    for name in sorted(given | surnames):
        yield f"{name},{'g' * (name in given)}{'s' * (name in surnames)}"


def write(path: Path, source: str, columns: str, rows: Iterable[str]) -> Path:
    text = head(source, columns) + lines(rows)
    if not holds(path, text):
        path.write_bytes(pack(text))
    return path


def write_pages(
    table: Path, source: str, columns: str, rows: Iterable[str], page_of: Callable[[str], str]
) -> tuple[Path, Path]:
    """A table in pages: archives end to end, which is one archive too, and where each ends."""
    pages = [("", head(source, columns))]
    ordered = sorted(rows, key=lambda row: (page_of(row), row))
    pages += [(page, lines(group)) for page, group in groupby(ordered, page_of)]
    path, index = table.with_suffix(".csv.gz"), table.with_suffix(".pages.csv")
    if not holds(path, "".join(text for _, text in pages)):
        archives = [pack(text) for _, text in pages]
        path.write_bytes(b"".join(archives))
        ends = accumulate(map(len, archives))
        index.write_text(
            head(source, "page,end")
            + lines(f"{page},{end}" for (page, _), end in zip(pages, ends, strict=True)),
            encoding="utf-8",
        )
    return path, index


def head(source: str, columns: str) -> str:
    return f"# Compiled by `make gazetteer` from {source}.\n# Packages: {versions()}\n{columns}\n"


def lines(rows: Iterable[str]) -> str:
    return "".join(f"{row}\n" for row in rows)


def holds(path: Path, text: str) -> bool:
    """Another zlib packs the same text into other bytes, which are none the better."""
    return path.exists() and gzip.decompress(path.read_bytes()).decode() == text


def pack(text: str) -> bytes:
    packed = BytesIO()
    # Neither a name nor a time in the archive: the same text is the same bytes.
    with gzip.GzipFile(filename="", mode="wb", fileobj=packed, mtime=0, compresslevel=9) as archive:
        archive.write(text.encode())
    return packed.getvalue()
