"""The curated tables → entries: countries, aliases, capitals, demonyms, institutions, leaders."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from timeline.extraction.places.entries import NOWHERE, Entry
from timeline.extraction.places.names import WORD, fold, key_of
from timeline.extraction.tables import read_csv, read_rows, read_toml
from timeline.extraction.types import ToponymKind

CAPITAL_SIZE = 12
FAMILY_NAME_FIRST = frozenset({"CN", "KR", "KP", "TW", "VN", "KH", "HK", "SG"})
COUNTRY_SIZE = 26


def curated_entries() -> Iterator[Entry]:
    yield from countries()
    yield from aliases()
    yield from demonyms()
    yield from institutions()
    yield from leaders()
    yield from never()


def countries() -> Iterator[Entry]:
    """Names in English; those in other languages are for texts in other languages."""
    for row in read_csv("countries.csv"):
        yield entry(row["name"], row["code"], ToponymKind.COUNTRY)
        for capital in filter(None, row["capitals"].split("|")):
            if key_of(capital) != key_of(row["name"]):
                yield entry(capital, row["code"], ToponymKind.CAPITAL, CAPITAL_SIZE)
    for key, code in country_names("en"):
        yield Entry(key, code, ToponymKind.COUNTRY, COUNTRY_SIZE, rule="country")


def country_names(language: str) -> Iterator[tuple[str, str]]:
    """The countries' names in a language: a key and a code."""
    rows = (row for row in read_rows("country_names.csv.gz") if language in row)
    for row in rows:  # in few of them, and looking is cheaper than taking apart
        key, code, languages = row.split(",")
        if language in languages.split():
            yield key, code


def aliases() -> Iterator[Entry]:
    before = Counter[str]()
    for row in read_csv("country_aliases.csv"):
        key, kind = key_of(row["name"]), ToponymKind(row["kind"])
        exact = " ".join(WORD.findall(fold(row["name"]))) if row["exact"] else ""
        largest = CAPITAL_SIZE if kind is ToponymKind.CITY else COUNTRY_SIZE
        size = largest - before[key]
        yield Entry(key, row["code"], kind, size, exact=exact, rule="alias")
        before[key] += 1


def demonyms() -> Iterator[Entry]:
    before = Counter[str]()
    for row in read_csv("demonyms.csv"):
        for name in filter(None, row["names"].split("|")):
            for form in {name, plural(name)}:
                size = COUNTRY_SIZE - before[form]
                yield entry(form, row["code"], ToponymKind.DEMONYM, size)
                before[form] += 1


def institutions() -> Iterator[Entry]:
    for row in read_csv("institutions.csv"):
        for name in row["names"].split("|"):
            yield Entry(
                key_of(name),
                row["code"],
                ToponymKind.INSTITUTION,
                COUNTRY_SIZE,
                exact=abbreviation(name),
                rule="media" if row["kind"] in ("media", "company") else "institution",
                sure=row["sure"] == "yes",
            )


def abbreviation(name: str) -> str:
    """How a name in capitals must be written; empty where capitals do not matter."""
    words = " ".join(WORD.findall(fold(name)))
    return words if words.isupper() else ""


def leaders() -> Iterator[Entry]:
    """A full name is sure; a family name too where it stands for one person alone."""
    for row in read_csv("leaders.csv"):
        since, until = int(row["from"] or 0), int(row["to"] or 0)
        for name in row["names"].split("|"):
            key, alone = key_of(name), row["alone"] == "yes"
            family = family_name(key, row["code"])
            for known_as, sure in ((key, True), (family, alone)):
                yield Entry(
                    known_as,
                    row["code"],
                    ToponymKind.PERSON,
                    COUNTRY_SIZE,
                    rule="leader" if sure else "family name",
                    sure=sure,
                    since=since,
                    until=until,
                )


def family_name(key: str, country: str) -> str:
    first, *_, last = [key, *key.split()] if " " not in key else key.split()
    return first if country in FAMILY_NAME_FIRST else last


def never() -> Iterator[Entry]:
    """Names that are no country and keep the place inside them from being found."""
    table = read_toml("never_countries.toml")
    for group in ("bodies", "networks", "regions", "names"):
        for name in table[group]:
            yield Entry(key_of(name), NOWHERE, ToponymKind.INSTITUTION, rule="never")


@cache
def wary_words() -> frozenset[str]:
    """Keys that name a town only where its state or country follows."""
    return frozenset(map(key_of, read_toml("never_countries.toml")["words"]))


@cache
def everyday_words(language: str) -> frozenset[str]:
    """Keys that no text in ``language`` means as a place."""
    return frozenset(map(key_of, read_toml("everyday_words.toml").get(language, ())))


def plural(name: str) -> str:
    """``Briton`` → ``Britons``; what ends in a hiss stays: ``Swiss``, ``Chinese``, ``Polish``."""
    if name.endswith(("s", "se", "sh", "ch", "men", "x")):
        return name
    return name + "s"


def entry(name: str, code: str, kind: ToponymKind, size: int = COUNTRY_SIZE) -> Entry:
    return Entry(key_of(name), code, kind, size, rule=kind.value)
