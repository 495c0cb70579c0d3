"""The names of months and weekdays in every language of CLDR → ``calendar_names.csv``."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import version
from itertools import takewhile
from pathlib import Path

from babel import Locale
from babel.localedata import locale_identifiers

CONTEXTS = ("format", "stand-alone")
WIDTHS = ("wide", "abbreviated")
SHORTEST_STEM = 3
# Languages that add endings to the name itself: "Temmuzda", "heinäkuussa", "шілдеде".
HEAD = """\
# Names of months (1-12), weekdays (1 is Monday) and units (1 day, 2 week, 3 month, 4 year) by
# language; `stem` is 1 where endings may follow. Written by `manage.py build_calendar_names`.
# Source: Unicode CLDR in Babel {version}. Licence: Unicode-3.0. Date: 2026-11.
"""
UNITS = ("day", "week", "month", "year")
AGGLUTINATIVE = frozenset(
    {
        "az",
        "et",
        "eu",
        "fi",
        "hu",
        "hy",
        "ka",
        "kk",
        "ky",
        "mn",
        "tk",
        "tr",
        "tt",
        "ug",
        "uz",
        "sr",
        "bs",
        "hr",
        "sl",
        "tg",
        "mk",
    }
)
# The names that a locale without its own falls back to.
ROOT_NAMES = {
    name for number in range(1, 13) for name in (f"M{number:02d}", f"{number}月", f"{number:02d}")
}

ENGLISH_DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}

Names = dict[tuple[str, int], set[tuple[str, bool]]]


def compile_calendar_names(folder: Path) -> Path:
    path = folder / "calendar_names.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(HEAD.format(version=version("babel")))
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("language", "kind", "number", "name", "stem"))
        rows.writerows(_rows())
    return path


def _rows() -> Iterator[tuple[str, str, int, str, int]]:
    for language, locales in sorted(_locales().items()):
        if language in {"en", "root"}:
            continue
        kinds = (
            ("month", _months(language, locales)),
            ("weekday", _weekdays(locales)),
            ("unit", _units(locales)),
        )
        for kind, names in kinds:
            for (_, number), spellings in sorted(names.items()):
                stems = {name for name, stem in spellings if stem}
                for name in sorted({name for name, _ in spellings}):
                    yield language, kind, number, name, int(name in stems)


def _locales() -> dict[str, list[Locale]]:
    by_language: defaultdict[str, list[Locale]] = defaultdict(list)
    for identifier in locale_identifiers():
        by_language[identifier.split("_")[0]].append(Locale.parse(identifier))
    return by_language


def _months(language: str, locales: list[Locale]) -> Names:
    names: Names = defaultdict(set)
    for locale in locales:
        for number in range(1, 13):
            forms = {
                (context, width): str(locale.months[context][width].get(number, "")).strip()
                for context in CONTEXTS
                for width in WIDTHS
            }
            if locale.months["format"]["wide"].get(1) in ROOT_NAMES:
                continue
            names["month", number] |= {
                (form.lower(), False) for form in forms.values() if _is_name(form)
            }
            stem = _stem(language, forms["format", "wide"], forms["stand-alone", "wide"])
            if stem:
                names["month", number].add((stem, True))
    return _without_clashes(names)


def _stem(language: str, in_a_date: str, alone: str) -> str | None:
    """What the forms of the name share, where the language inflects it."""
    if not _is_name(in_a_date):
        return None
    both = [form.lower() for form in (in_a_date, alone) if _is_name(form)]
    if language not in AGGLUTINATIVE and len(set(both)) < 2:
        return None
    shared = _common_prefix(both)
    return shared if len(shared) >= SHORTEST_STEM else None


def _common_prefix(forms: list[str]) -> str:
    letters = takewhile(lambda at: len(set(at)) == 1, zip(*forms, strict=False))
    return "".join(at[0] for at in letters)


def _is_name(form: str) -> bool:
    return len(form) > 1 and not form[0].isdigit() and form not in ROOT_NAMES


def _without_clashes(names: Names) -> Names:
    """Names that two months share mean neither; so do stems that begin another month's name."""
    spelt = {
        (name.lower(), number) for (_, number), spellings in names.items() for name, _ in spellings
    }
    return {
        key: {
            (name, stem)
            for name, stem in spellings
            if not any(
                other != key[1]
                and (name.lower() == spelling or (stem and spelling.startswith(name.lower())))
                for spelling, other in spelt
            )
        }
        for key, spellings in names.items()
    }


def _weekdays(locales: list[Locale]) -> Names:
    names: Names = defaultdict(set)
    for locale in locales:
        for number in range(7):
            name = str(locale.days["format"]["wide"].get(number, "")).strip()
            if len(name) > 2 and name not in ENGLISH_DAYS:
                names["weekday", number + 1].add((name.lower(), False))
    return _without_clashes(names)


def _units(locales: list[Locale]) -> Names:
    """What stands after a number: ``2 Monate``, ``5 лет``; by place in ``UNITS``."""
    names: Names = defaultdict(set)
    for locale in locales:
        for number, unit in enumerate(UNITS, 1):
            patterns = locale._data["unit_patterns"].get(f"duration-{unit}", {}).get("long", {})
            for pattern in patterns.values():
                name = str(pattern).replace("{0}", "").strip().lower()
                if len(name) > 1 and "{" not in name:
                    names["unit", number].add((name, False))
    return _without_clashes(names)
