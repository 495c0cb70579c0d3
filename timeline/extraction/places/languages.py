"""Countries in other languages than English: their names, and words that begin with a stem.

A name of CLDR is found as it is written, and with an ending where names are declined ("Казахстане",
"Kasachstans"); adjectives and peoples by curated stems ("казахстанский", "brasileira").
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from timeline.extraction.patterns import regex
from timeline.extraction.places.entries import Entry
from timeline.extraction.places.names import WORD, key_of
from timeline.extraction.places.scan import Name
from timeline.extraction.places.words import COUNTRY_SIZE, country_names
from timeline.extraction.tables import read_csv
from timeline.extraction.types import ToponymKind

CYRILLIC = frozenset(("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn", "ba", "tt", "os"))
DECLINING = CYRILLIC | frozenset(
    (
        "pl",
        "cs",
        "sk",
        "sl",
        "hr",
        "bs",
        "lt",
        "lv",
        "et",
        "fi",
        "hu",
        "tr",
        "az",
        "uz",
        "tk",
        "el",
        "hy",
    )
)
VOWELS = "aeiouyąęаеиіїоуыэюяйьα"
SHORTEST_STEM = 4
LONGEST_ENDING = 4
LONGEST_SUFFIX = 7
HEAD = 3
LONG_WORD = regex(rf"[^\W_]{{{HEAD},}}")
MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One language's names by key, and its stems by their first letters.

    A stem comes with the length of the longest ending and whether it needs a capital.
    """

    names: Mapping[str, str]
    longest: Mapping[str, int]
    stems: Mapping[str, tuple[tuple[str, str, int, bool], ...]]


@cache
def vocabulary(language: str) -> Vocabulary:
    names = dict(names_in(language))
    longest: dict[str, int] = {}
    for key in names:
        first = key.partition(" ")[0]
        longest[first] = max(longest.get(first, 1), min(MOST_WORDS, key.count(" ") + 1))
    by_head: dict[str, list[tuple[str, str, int, bool]]] = {}
    for stem, code, ending, capital in sorted(stems_in(language, names), key=lambda s: -len(s[0])):
        by_head.setdefault(stem[:HEAD], []).append((stem, code, ending, capital))
    return Vocabulary(names, longest, {head: tuple(stems) for head, stems in by_head.items()})


def names_in(language: str) -> Iterator[tuple[str, str]]:
    yield from country_names(language)
    yield from curated(language, phrases=True)


def stems_in(language: str, names: Mapping[str, str]) -> Iterator[tuple[str, str, int, bool]]:
    for stem, code in curated(language, phrases=False):
        yield stem, code, LONGEST_SUFFIX if len(stem) > SHORTEST_STEM else LONGEST_ENDING, False
    if language in DECLINING:
        for key, code in names.items():
            stem = key.rstrip(VOWELS)
            if " " not in key and len(stem) >= SHORTEST_STEM:
                yield stem, code, LONGEST_ENDING, True


def curated(language: str, *, phrases: bool) -> Iterator[tuple[str, str]]:
    known = {language, "ru"} if language in CYRILLIC else {language}
    for row in read_csv("stems.csv"):
        if row["language"] in known:
            for stem in row["stems"].split("|"):
                if (" " in stem) == phrases and not is_uncased(stem):
                    yield key_of(stem), row["code"]


def is_uncased(stem: str) -> bool:
    """``scripts`` finds these."""
    return stem[0].lower() == stem[0].upper()


def find_native(folded: str, language: str) -> Iterator[Name]:
    """Names and peoples in ``language``, left to right."""
    words = vocabulary(language)
    if not words.names and not words.stems:
        return
    reached = 0
    for match in LONG_WORD.finditer(folded):
        start, word = match.start(), match.group()
        if start < reached:
            continue
        lower, name = word.lower(), None
        if lower in words.longest and word[0].isupper():
            name = _named(folded, words, start, words.longest[lower])
        if name is None and lower[:HEAD] in words.stems:
            name = _stemmed(word, lower, words, start)
        if name is not None:
            reached = name.end
            yield name


def _named(folded: str, words: Vocabulary, start: int, limit: int) -> Name | None:
    tokens: list[str] = []
    best = None
    for match in WORD.finditer(folded, start, start + 80):
        tokens.append(match[0].lower())
        code = words.names.get(" ".join(tokens))
        if code:
            best = _name(start, match.end(), " ".join(tokens), code, ToponymKind.COUNTRY)
        if len(tokens) == limit:
            break
    return best


def _stemmed(word: str, lower: str, words: Vocabulary, start: int) -> Name | None:
    for stem, code, ending, capital in words.stems[lower[:HEAD]]:
        if lower.startswith(stem) and len(lower) - len(stem) <= ending:
            if capital and not word[0].isupper():
                continue
            kind = ToponymKind.COUNTRY if capital else ToponymKind.DEMONYM
            return _name(start, start + len(word), lower, code, kind)
    return None


def _name(start: int, end: int, key: str, code: str, kind: ToponymKind) -> Name:
    rule = "native name" if kind is ToponymKind.COUNTRY else "stem"
    return Name(start, end, key, (Entry(key, code, kind, COUNTRY_SIZE, rule=rule),))
