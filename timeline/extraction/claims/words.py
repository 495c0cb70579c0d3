"""A sentence as words: what every reader of claims looks through."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

WORD = regex(
    r"""
      (?:RM|Rs|Ksh|KSh|USD|EUR|GBP|KZT)(?=[\ .]?\d)
    | \d+(?:[.,]\d+)*(?:[-–]\d+(?:[.,]\d+)*)?[^\W_]*(?:[-’'][^\W_]+)*
    | (?:[dlnscjmtDLNSCJMT]|[Qq]u)(?=['’][^\W\d_]{2})
    | [^\W\d_][^\W_]*(?:[-’'][^\W_]+)*
    """,
    re.VERBOSE,
)


Phrases = Mapping[str, tuple[tuple[str, ...], ...]]
"""Phrases by their first word, the longest first."""


@dataclass(frozen=True, slots=True)
class Words:
    """``lower[i]`` is the i-th word in small letters; it stands at ``start[i]:end[i]``."""

    text: str
    span: Span
    lower: tuple[str, ...]
    start: tuple[int, ...]
    end: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.lower)

    def is_capital(self, index: int) -> bool:
        return self.text[self.start[index]].isupper()

    def holds(self, cues: frozenset[str]) -> bool:
        """Is any of ``cues`` among the words?"""
        return not cues.isdisjoint(self.lower)

    def find(self, cues: frozenset[str]) -> list[int]:
        """The numbers of the words that are among ``cues``."""
        return [index for index, word in enumerate(self.lower) if word in cues]

    def has_contraction(self) -> bool:
        """``didn't``, ``won’t``."""
        start, end = self.span
        return self.text.find("n't", start, end) >= 0 or self.text.find("n’t", start, end) >= 0

    def gap(self, index: int) -> str:
        """What stands between a word and the one before it."""
        before = self.end[index - 1] if index > 0 else self.span.start
        after = self.start[index] if index < len(self.lower) else self.span.end
        return self.text[before:after]

    def within(self, span: Span) -> tuple[int, int]:
        """The first word that begins in ``span`` and the first one after it."""
        return bisect_left(self.start, span.start), bisect_left(self.start, span.end)

    def slice(self, first: int, last: int) -> Span:
        """The span of the words ``first`` to ``last``, both within."""
        return Span(self.start[first], self.end[last])


def read_words(text: str, span: Span) -> Words:
    matches = list(WORD.finditer(text, *span))
    return Words(
        text,
        span,
        tuple([match[0].lower() for match in matches]),
        tuple([match.start() for match in matches]),
        tuple([match.end() for match in matches]),
    )


def phrase_at(words: Words, index: int, phrases: Phrases) -> int:
    """How many words the longest of ``phrases`` takes that begins at ``index``; 0 if none does."""
    for phrase in phrases.get(words.lower[index], ()):
        if words.lower[index : index + len(phrase)] == phrase:
            return len(phrase)
    return 0
