"""Text → names that the gazetteer knows, the longest at each place, left to right.

Only words that begin with a capital start a name; scripts without capitals see ``scripts``.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.extraction.patterns import regex
from timeline.extraction.places.entries import Entry
from timeline.extraction.places.gazetteer import Gazetteer, names_from
from timeline.extraction.places.names import SHORT, WORD

CAPITAL = "A-ZÆÞΑ-ΩА-ЯЄІЇҐЎҒҚҢӨҰҮҺӘԱ-Ֆ"
# A capital where a word begins, and the rest of the word; "$" is of money. The capital stands first
# in the pattern, which lets the search run from one to the next.
START = regex(rf"[{CAPITAL}](?<![^\W_].)(?<!\$.)[^\W_]*+(?!\$)")
# What may stand between the words of one name: "Guinea-Bissau", "St. Louis", "U.S.", a line's end.
NEXT = regex(r"(?:[ \n'-]|\.[ -]?|, (?=DC\b|D\.C\.))([^\W_]+)")
ABBREVIATION = 3
# A curated name may go on in small letters ("Palestinian territories"), a town's name not.
SMALL_WORDS = 3
PARTICLES = frozenset(
    {
        *("of", "and", "an", "the", "upon", "on", "in", "am", "im", "bei", "sur", "sous", "en"),
        *("de", "la", "las", "los", "le", "les", "du", "del", "da", "do", "dos", "das", "di", "d"),
        *("l", "al", "el", "es", "i", "y", "e", "o", "s", "ul", "ur", "us", "aan", "den", "der"),
    }
)


@dataclass(frozen=True, slots=True)
class Name:
    """A known name in the text, and everything it may mean."""

    start: int
    end: int
    key: str
    meanings: tuple[Entry, ...]


def scan(folded: str, gazetteer: Gazetteer) -> Iterator[Name]:
    """Names in ``folded``, the text without accents; none overlaps another."""
    reached = 0
    longest, curated, added = gazetteer.longest, gazetteer.curated, gazetteer.added
    for match in START.finditer(folded):
        start, end = match.span()
        if start < reached:
            continue
        word = match.group()
        first = word.lower()
        first = SHORT.get(first, first)
        compiled = names_from(first)
        limit = max(longest.get(first, 1), compiled.longest)
        name = None
        if limit > 1:
            name = _longest(folded, gazetteer, start, end, first, limit)
        if name is None and (first in compiled.packed or first in curated or first in added):
            meanings = gazetteer.look_up(first)
            if meanings:
                meanings = _as_written(meanings, word)
                name = _name(folded, start, end, first, meanings) if meanings else None
        if name is not None:
            reached = name.end
            yield name


def _longest(
    folded: str, gazetteer: Gazetteer, start: int, end: int, first: str, limit: int
) -> Name | None:
    key, best, words = first, None, 1
    while words < limit:
        match = NEXT.match(folded, end)
        if match is None:
            break
        word, end = match[1], match.end()
        lower = word.lower()
        key = f"{key} {SHORT.get(lower, lower)}"
        words += 1
        if word == lower and not word[0].isdigit():
            meanings = gazetteer.curated.get(key, ())
            if not meanings and word not in PARTICLES and words > SMALL_WORDS:
                break
        else:
            meanings = gazetteer.look_up(key)
        meanings = _as_written(meanings, folded[start:end]) if meanings else ()
        if meanings:
            best = _name(folded, start, end, key, meanings)
    return best


def _name(folded: str, start: int, end: int, key: str, meanings: tuple[Entry, ...]) -> Name:
    """The full stop of an abbreviation belongs to it: ``U.S.``"""
    dotted = bool(meanings[0].exact) and folded[end : end + 1] == "." == folded[end - 2]
    return Name(start, end + dotted, key, meanings)


def _as_written(meanings: tuple[Entry, ...], written: str) -> tuple[Entry, ...]:
    """Without the abbreviations that are written otherwise: "US" is not "Us".

    Two or three capitals are an abbreviation, and never a town's name: "NGO".
    """
    if not written.isupper() and not any(m.exact for m in meanings):
        return meanings
    words = " ".join(WORD.findall(written))
    if len(words) <= ABBREVIATION and words.isupper():
        return tuple(m for m in meanings if m.exact == words)
    return tuple(m for m in meanings if not m.exact or m.exact == words)
