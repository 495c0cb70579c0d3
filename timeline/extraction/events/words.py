"""A sentence as words: lower case, with offsets into the document."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

WORD = regex(
    r"""
    \d+(?:[.,:]\d+)*            # 1,500  7.8  5:03
    | [^\W\d_]\.(?:[^\W\d_]\.)+  # U.S.  a.m.
    | (?:[dlnscjmtDLNSCJMT]|[Qq]u|[Dd]ell|[Aa]ll|[Nn]ell)['’](?=[^\W\d_]{2})  # l'|entrée
    | \w+(?:[-'’]\w+)*           # swearing-in  Nazarbayev's
    | [^\w\s]                    # a mark of punctuation
    """,
    re.VERBOSE,
)
PLAIN_WORD = regex(r"[^\W\d_]+")
POSSESSIVE = "'s"


@dataclass(frozen=True, slots=True)
class Words:
    """Parallel tuples: the lower-case form, the offsets and the capital of each word."""

    forms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    capitals: tuple[bool, ...]

    def within(self, span: Span) -> tuple[int, int]:
        """The first word that reaches into ``span`` and the first one after it."""
        first = bisect_left(self.ends, span.start + 1)
        return first, max(first, bisect_left(self.starts, span.end))


def split_words(text: str, span: Span) -> Words:
    forms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    capitals: list[bool] = []
    for match in WORD.finditer(text, span.start, span.end):
        written = match[0]
        form = written.lower().replace("’", "'")
        end = match.end()
        if form.endswith(POSSESSIVE):
            form, end = form[:-2], end - 2
        forms.append(form)
        starts.append(match.start())
        ends.append(end)
        capitals.append(written[0].isupper())
    return Words(tuple(forms), tuple(starts), tuple(ends), tuple(capitals))


def split_form(written: str) -> tuple[str, ...]:
    """A form of a table, parted as the words of a text are."""
    return split_words(written, Span(0, len(written))).forms


def word_set(text: str, span: Span) -> frozenset[str]:
    """The words of a stretch of text, where their places do not matter."""
    return frozenset(PLAIN_WORD.findall(span.of(text).lower()))
