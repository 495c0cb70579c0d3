"""The words of one language's calendar, other than English: CLDR's names and our small words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from timeline.extraction.dates.periods import Unit
from timeline.extraction.patterns import regex
from timeline.extraction.tables import ROOT, read_csv, read_toml

PARTICLES: dict[str, list[str]] = read_toml("date_particles.toml")
UNIT_NUMBERS = {1: Unit.DAY, 2: Unit.WEEK, 3: Unit.MONTH, 4: Unit.YEAR}
# Endings that a stem may take: "апрел" + "е", "heinäkuu" + "ssa".
ENDING = r"[^\W\d_]{0,5}"
NO_LETTER_BEFORE = r"(?<![^\W\d_])"
NO_LETTER_AFTER = r"(?![^\W\d_])"
FIRST_OF_THE_EAST = "\u2e80"
EAST_ASIAN_LANGUAGES = frozenset({"zh", "ja", "ko", "yue"})
TOKEN = regex(r"[^\W\d_]+|\d")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Names in lower case. ``words`` are our own: see docs/languages.md."""

    language: str
    months: Mapping[str, int]
    stems: Mapping[str, int]
    weekdays: Mapping[str, int]
    units: Mapping[str, Unit]
    shifts: Mapping[str, tuple[Unit, int]] = field(default_factory=dict)
    after: Mapping[str, tuple[Unit, int]] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def month(self, word: str) -> int | None:
        name = word.lower()
        starts = (name[:length] for length in range(len(name), 2, -1))
        stem = next((start for start in starts if start in self.stems), "")
        return self.months.get(name) or self.stems.get(stem)


def base_of(language: str | None) -> str:
    """``pt`` of ``pt-BR``; English where no language is told."""
    return (language or "en").split("-")[0].lower()


def fragment(words: Iterable[str]) -> str:
    """The words as one fragment, longest first, any case, any space between them."""
    longest_first = sorted(words, key=len, reverse=True)
    if not longest_first:
        return r"(?!)"
    spelt = "|".join(re.escape(word).replace(r"\ ", r"\s{1,3}") for word in longest_first)
    return f"(?i:{spelt})"


def starts_of(words: Iterable[str]) -> frozenset[str]:
    """The keys under which a scan looks the words up: their first three letters and ``*``."""
    tokens = (TOKEN.search(word) for word in words)
    return frozenset(f"{_key(token[0].lower())}*" for token in tokens if token)


def _key(token: str) -> str:
    return token[0] if token[0] >= FIRST_OF_THE_EAST else token[:3]


@cache
def vocabulary_of(language: str) -> Vocabulary | None:
    """None for a language whose months CLDR does not name."""
    months, stems, weekdays, units = _names(language)
    own = _own_words(language)
    if not (months or weekdays or units or own):
        return None
    for number, forms in enumerate(own.get("weekday_forms", ()), 1):
        weekdays = weekdays | dict.fromkeys(forms, number)
    return Vocabulary(
        language,
        months | own.get("months", {}),
        stems,
        weekdays,
        units | {name: Unit(unit) for name, unit in own.get("units", {}).items()},
        _counts(own.get("shifts", {})),
        _counts(own.get("after", {})),
        own.get("numbers", {}),
        {key: tuple(words) for key, words in own.items() if _is_words(words)},
    )


def _counts(phrases: Mapping[str, tuple[str, int]]) -> dict[str, tuple[Unit, int]]:
    return {phrase: (Unit(unit), count) for phrase, (unit, count) in phrases.items()}


def _is_words(words: object) -> bool:
    return isinstance(words, list) and all(isinstance(word, str) for word in words)


def _own_words(language: str) -> dict[str, Any]:
    name = f"{language}/calendar.toml"
    return read_toml(name) if language.isalpha() and (ROOT / name).is_file() else {}


def _names(
    language: str,
) -> tuple[dict[str, int], dict[str, int], dict[str, int], dict[str, Unit]]:
    """Months, stems of months, weekdays and units."""
    months: dict[str, int] = {}
    stems: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    units: dict[str, Unit] = {}
    for row in read_csv("calendar_names.csv"):
        if row["language"] != language:
            continue
        number = int(row["number"])
        if row["kind"] == "unit":
            units[row["name"]] = UNIT_NUMBERS[number]
        elif row["kind"] == "weekday":
            weekdays[row["name"]] = number
        else:
            months[row["name"]] = number
            if row["stem"] == "1":
                stems[row["name"]] = number
    return months, stems, weekdays, units
