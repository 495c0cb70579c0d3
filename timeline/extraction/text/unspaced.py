"""Words that stand without a space between them: a run of letters, parted where words are known.

Japanese and Chinese set no spaces, and Korean writes endings and compounds in one. Of the known
words the longest holds that begins at a place; a number keeps its counter ("11月"), and what lies
between known words stays whole, save that kana and other letters are apart.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from timeline.extraction.patterns import regex

UNSPACED = frozenset(("ja", "ko", "zh"))
RUN = regex(r"\d+(?:[.,:]\d+)*[年月日号號년월일]?|[^\W\d]+|[^\w\s]")
STRETCH = regex(r"[\u3041-\u309f]+|[\u30a0-\u30ff]+|[^\u3041-\u30ff]+")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Known words, and by first letter how long they are, the longest first."""

    words: frozenset[str]
    lengths: Mapping[str, tuple[int, ...]]


def make_vocabulary(words: Iterable[str]) -> Vocabulary:
    known = frozenset(words)
    lengths: dict[str, set[int]] = {}
    for word in known:
        lengths.setdefault(word[0], set()).add(len(word))
    ordered = {first: tuple(sorted(sizes, reverse=True)) for first, sizes in lengths.items()}
    return Vocabulary(known, ordered)


def part(text: str, start: int, end: int, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Where words, numbers and marks begin and end."""
    for match in RUN.finditer(text, start, end):
        first, last = match.span()
        if text[first].isalpha():
            yield from _part_letters(text, first, last, vocabulary)
        else:
            yield first, last


def _part_letters(text: str, start: int, end: int, known: Vocabulary) -> Iterator[tuple[int, int]]:
    place = unknown = start
    while place < end:
        length = _longest_at(text, place, end, known)
        if length:
            yield from _stretches(text, unknown, place)
            yield place, place + length
            unknown = place + length
        place += length or 1
    yield from _stretches(text, unknown, end)


def _longest_at(text: str, place: int, end: int, known: Vocabulary) -> int:
    for length in known.lengths.get(text[place], ()):
        if place + length <= end and text[place : place + length] in known.words:
            return length
    return 0


def _stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in STRETCH.finditer(text, start, end):
        yield match.span()
