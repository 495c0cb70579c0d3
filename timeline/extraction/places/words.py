"""The curated tables → entries: countries, aliases, capitals, demonyms."""

from collections.abc import Iterator

from timeline.extraction.places.entries import Entry
from timeline.extraction.places.names import WORD, fold, key_of
from timeline.extraction.tables import read_csv, read_rows
from timeline.extraction.types import ToponymKind

CAPITAL_SIZE = 12
COUNTRY_SIZE = 20


def curated_entries() -> Iterator[Entry]:
    yield from countries()
    yield from aliases()
    yield from demonyms()


def countries() -> Iterator[Entry]:
    """Names in English; those in other languages are for texts in other languages."""
    for row in read_csv("countries.csv"):
        yield entry(row["name"], row["code"], ToponymKind.COUNTRY)
        for capital in filter(None, row["capitals"].split("|")):
            if key_of(capital) != key_of(row["name"]):
                yield entry(capital, row["code"], ToponymKind.CAPITAL, CAPITAL_SIZE)
    for line in read_rows("country_names.csv.gz"):
        key, code, languages = line.split(",")
        if "en" in languages.split():
            yield Entry(key, code, ToponymKind.COUNTRY, COUNTRY_SIZE, rule="country")


def aliases() -> Iterator[Entry]:
    for row in read_csv("country_aliases.csv"):
        exact = " ".join(WORD.findall(fold(row["name"]))) if row["exact"] else None
        kind = ToponymKind(row["kind"])
        yield Entry(key_of(row["name"]), row["code"], kind, COUNTRY_SIZE, exact=exact, rule="alias")


def demonyms() -> Iterator[Entry]:
    for row in read_csv("demonyms.csv"):
        for name in filter(None, row["names"].split("|")):
            for form in (name, plural(name)):
                yield entry(form, row["code"], ToponymKind.DEMONYM)


def plural(name: str) -> str:
    """``Briton`` → ``Britons``; what ends in a hiss stays: ``Swiss``, ``Chinese``, ``Polish``."""
    if name.endswith(("s", "se", "sh", "ch", "men", "x")):
        return name
    return name + "s"


def entry(name: str, code: str, kind: ToponymKind, size: int = COUNTRY_SIZE) -> Entry:
    return Entry(key_of(name), code, kind, size, rule=kind.value)
