"""The names of countries in every language of CLDR → rows of ``country_names.csv.gz``."""

from collections import defaultdict
from collections.abc import Iterator

import countrynames.data
from babel import Locale
from babel.core import get_global
from babel.localedata import locale_identifiers

from timeline.extraction.places.names import key_of
from timeline.management.gazetteer.places import CASED, UNCASED

FORMER = {"ZR": "ZRCD", "DD": "DDDE", "AN": "ANHH"}
NOT_A_NAME = frozenset(
    {"FAIL", "ZZ", "UN", "EZ", "XA", "XB", "QO", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
)

Names = dict[str, tuple[str, str]]


def country_names(codes: frozenset[str]) -> tuple[Names, Names]:
    """(names in scripts with capitals, by key; names in scripts without, as written).

    A name is the country that most languages mean by it; where they disagree evenly, no name.
    """
    meant: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for name, code, language in _all_names():
        code = FORMER.get(code, code)
        if code not in codes:
            continue
        if CASED.match(name) and len(key_of(name)) > 3:
            meant[key_of(name)][code].add(language)
        elif UNCASED.match(name) and len(name) > 1:
            meant[name][code].add(language)
    settled = {name: settle(by_code) for name, by_code in sorted(meant.items())}
    kept = {name: row for name, row in settled.items() if row}
    cased = {name: row for name, row in kept.items() if not UNCASED.match(name)}
    return cased, {name: row for name, row in kept.items() if name not in cased}


def settle(by_code: dict[str, set[str]]) -> tuple[str, str] | None:
    ranked = sorted(by_code.items(), key=lambda row: (-len(row[1]), row[0]))
    if len(ranked) > 1 and len(ranked[1][1]) * 2 > len(ranked[0][1]):
        return None
    code, languages = ranked[0]
    return code, " ".join(sorted(languages - {"*"})) or "*"


def _all_names() -> Iterator[tuple[str, str, str]]:
    for identifier in sorted(locale_identifiers()):
        locale = Locale.parse(identifier)
        if locale.territory is None or locale.language in _large_languages():
            for code, name in locale.territories.items():
                if len(code) == 2 and code not in NOT_A_NAME:
                    yield name, code, locale.language
    for code, names in countrynames.data.DATA.items():
        if code not in NOT_A_NAME and "-" not in code:
            for name in names:
                yield str(name), code, "*"


def _large_languages() -> frozenset[str]:
    """Languages whose regional forms name countries differently: Portuguese, Spanish, Chinese."""
    return frozenset(language.partition("_")[0] for language in get_global("parent_exceptions"))
