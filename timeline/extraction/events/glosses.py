"""What a word of the news is in English: what is known of "sentenced" holds for "verurteilt".

The table of a language has a line for each English word. ``gesetz*`` stands for all that begin so,
``*gesetz*`` for all that have it inside, as German compounds do, and ``*gesetz`` for those that end
in it; the longest that fits is taken, and a word that is written out comes before those. Particles
that a script writes to the word behind them ("and", "the") are taken off where the whole word is
not known. What has no gloss is no English word at all: the German "die" does not die.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from timeline.extraction.events.words import Words
from timeline.extraction.tables import ROOT, read_toml

TABLE = "glosses"
UNKNOWN = "·"
SHORTEST_PART = 3
SHORTEST_REST = 3
SPACE = "_"


@dataclass(frozen=True, slots=True)
class Glosses:
    """Words, beginnings and inner parts of a language → English."""

    words: Mapping[str, str]
    beginnings: Mapping[str, str]
    insides: Mapping[str, str]
    endings: Mapping[str, str]
    spelling: Mapping[int, str | None]
    clitics: tuple[str, ...]


@cache
def load_glosses(language: str) -> Glosses | None:
    """None where a language has no table."""
    if not (ROOT / language / f"{TABLE}.toml").is_file():
        return None
    table = read_toml(f"{language}/{TABLE}.toml")
    spelling = str.maketrans(table.get("spelling", {}))
    words: dict[str, str] = {}
    beginnings: dict[str, str] = {}
    insides: dict[str, str] = {}
    endings: dict[str, str] = {}
    kinds = {(False, False): words, (False, True): beginnings, (True, True): insides}
    for english, listed in table["glosses"].items():
        for written in listed.translate(spelling).split():
            form = written.strip("*").replace(SPACE, " ")
            kept = kinds.get((written[0] == "*", written[-1] == "*"), endings)
            kept.setdefault(form, english)
    return Glosses(words, beginnings, insides, endings, spelling, tuple(table.get("clitics", ())))


@lru_cache(maxsize=65536)
def find_gloss(form: str, language: str) -> str:
    """The English of a lower-case word or phrase; nothing where it is not known."""
    glosses = load_glosses(language)
    if glosses is None:
        return ""
    bare = _bare(form.translate(glosses.spelling), glosses)
    return next(filter(None, (_look_up(word, glosses) for word in bare)), "")


def _bare(form: str, glosses: Glosses) -> Iterable[str]:
    """The word as it stands, then without what is written to it."""
    yield form
    for clitic in glosses.clitics:
        if form.startswith(clitic) and len(form) >= len(clitic) + SHORTEST_REST:
            yield form[len(clitic) :]


def _look_up(form: str, glosses: Glosses) -> str:
    if form in glosses.words:
        return glosses.words[form]
    if " " in form:
        return ""
    for size in range(len(form), SHORTEST_PART - 1, -1):
        found = (
            glosses.beginnings.get(form[:size])
            or glosses.endings.get(form[-size:])
            or _inside(form, size, glosses)
        )
        if found:
            return found
    return ""


def _inside(form: str, size: int, glosses: Glosses) -> str:
    """A known part of this size; that which stands last says what a compound is."""
    starts = range(len(form) - size, -1, -1)
    parts = (glosses.insides.get(form[start : start + size]) for start in starts)
    return next(filter(None, parts), "") if glosses.insides else ""


def in_english(words: Words, language: str) -> Words | None:
    """The words, each in English, a number as it stands; None where there is no table."""
    if load_glosses(language) is None:
        return None
    forms = tuple(
        (find_gloss(form, language) or UNKNOWN) if form[0].isalpha() else form
        for form in words.forms
    )
    return replace(words, forms=forms)
