"""A sentence as words: lower case, with offsets into the document."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.extraction.patterns import regex
from timeline.extraction.text.unspaced import Vocabulary, part
from timeline.extraction.types import Span

# Marks that stand inside a word and are no letters: vowel signs, points, joiners.
MARKS = (
    r"\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957"
    r"\u0962\u0963\u200c\u200d"
)
WORD = regex(
    rf"""
    \d+(?:[.,:]\d+)*            # 1,500  7.8  5:03
    | [^\W\d_]\.(?:[^\W\d_]\.)+  # U.S.  a.m.
    | (?:[dlnscjmtDLNSCJMT]|[Qq]u|[Dd]ell|[Aa]ll|[Nn]ell)['’](?=[^\W\d_]{{2}})  # l'|entrée
    | \w[\w{MARKS}]*(?:[-'’‘][\w{MARKS}]+)*  # swearing-in  Nazarbayev's
    | [^\w\s]                    # a mark of punctuation
    """,
    re.VERBOSE,
)
LETTERS = regex(rf"(?:[^\W\d_]|[{MARKS}])+")
PLAIN_WORD = regex(r"[^\W\d_]+")
POSSESSIVE = "'s"
# One mark for those of other scripts, and none for joiners and points, which writers set or leave.
UNWRITTEN = "\u200c\u200d\u0640\u0654\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
PLAIN = str.maketrans("’‘ʻʼ，、،；؛：（）？؟「」", "'''',,,;;:()??“”", UNWRITTEN)


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


def split_words(text: str, span: Span, vocabulary: Vocabulary | None = None) -> Words:
    """``vocabulary`` holds the words of a language that sets no space between them."""
    forms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    capitals: list[bool] = []
    for start, end in _find_words(text, span, vocabulary):
        written = text[start:end]
        form = plain_form(written)
        if form.endswith(POSSESSIVE):
            form, end = form[:-2], end - 2
        forms.append(form)
        starts.append(start)
        ends.append(end)
        capitals.append(written[0].isupper())
    return Words(tuple(forms), tuple(starts), tuple(ends), tuple(capitals))


def _find_words(text: str, span: Span, vocabulary: Vocabulary | None) -> Iterable[tuple[int, int]]:
    if vocabulary is not None:
        return part(text, span.start, span.end, vocabulary)
    return (match.span() for match in WORD.finditer(text, span.start, span.end))


def plain_form(written: str) -> str:
    """In small letters, with one apostrophe and one comma, and no points nor joiners."""
    form = written.lower()
    return form if form.isascii() else form.translate(PLAIN) or form


def is_letters(form: str) -> bool:
    """Nothing but letters, and the marks on them."""
    return form.isalpha() or (not form.isascii() and LETTERS.fullmatch(form) is not None)


def split_form(written: str, vocabulary: Vocabulary | None = None) -> tuple[str, ...]:
    """A form of a table, parted as the words of a text are."""
    return split_words(written, Span(0, len(written)), vocabulary).forms


def word_set(text: str, span: Span) -> frozenset[str]:
    """The words of a stretch of text, where their places do not matter."""
    return frozenset(PLAIN_WORD.findall(span.of(text).lower()))
