"""A sentence as words: lower case, with offsets into the document."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from timeline.extraction.types import Span

WORD = re.compile(
    r"""
    \d+(?:[.,:]\d+)*            # 1,500  7.8  5:03
    | [^\W\d_]\.(?:[^\W\d_]\.)+  # U.S.  a.m.
    | \w+(?:[-'’]\w+)*           # swearing-in  Nazarbayev's
    | [^\w\s]                    # a mark of punctuation
    """,
    re.VERBOSE,
)
POSSESSIVES = ("'s", "’s")


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
        form = match[0].lower()
        capitals.append(form[0] != match[0][0])
        start, end = match.span()
        if form.endswith(POSSESSIVES):
            form, end = form[:-2], end - 2
        forms.append(form)
        starts.append(start)
        ends.append(end)
    return Words(tuple(forms), tuple(starts), tuple(ends), tuple(capitals))
