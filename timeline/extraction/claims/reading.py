"""One sentence → its claims, one for each clause, in reading order."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.extraction.claims.clauses import find_boundaries
from timeline.extraction.claims.frames import Frame
from timeline.extraction.claims.lexicon import (
    OF_ASSERTION,
    Assertion,
    Quantities,
    Speech,
    known,
)  # fmt: skip
from timeline.extraction.claims.lexicon import assertion as read_assertion
from timeline.extraction.claims.lexicon import quantities as read_quantities
from timeline.extraction.claims.lexicon import speech as read_speech
from timeline.extraction.claims.modality import read_modality
from timeline.extraction.claims.periods import read_period
from timeline.extraction.claims.polarity import opposite, read_polarity
from timeline.extraction.claims.words import Words
from timeline.extraction.types import Claim, Figure, Sentence, Span


@dataclass(frozen=True, slots=True)
class Tables:
    """What is known of a language's words."""

    speech: Speech
    assertion: Assertion
    quantities: Quantities


def read_tables(language: str | None) -> Tables:
    code, asserted = known(language), known(language, OF_ASSERTION)
    return Tables(read_speech(code), read_assertion(asserted), read_quantities(code))


def find_quoted(words: Words, quotations: Sequence[Span], starts: Sequence[int]) -> list[bool]:
    """Which words stand inside a quotation; ``starts`` are those of ``quotations``."""
    at = bisect_right(starts, words.span.end) - 1
    if at < 0 or quotations[at].end <= words.span.start:
        return [False] * len(words)
    near = quotations[max(0, bisect_right(starts, words.span.start) - 1) : at + 1]
    return [any(mark.start < start < mark.end for mark in near) for start in words.start]


def find_clauses(
    words: Words, frames: tuple[Frame, ...], assertion: Assertion
) -> tuple[tuple[int, int], ...]:
    """The first word of each clause and the first one after it."""
    edges = {0, len(words)}
    for frame in frames:
        edges.add(frame.first)
        if frame.after:
            edges.add(frame.last)
    for boundary in find_boundaries(words, assertion):
        if not any(frame.first < boundary < frame.last for frame in frames):
            edges.add(boundary)
    return tuple(pairwise(sorted(edges)))


def make_claim(
    words: Words,
    sentence: Sentence,
    clause: tuple[int, int],
    frames: tuple[Frame, ...],
    figures: tuple[Figure, ...],
    tables: Tables,
) -> Claim:
    first, last = clause
    span = clause_span(words, clause)
    frame = _frame_of(first, last, frames)
    polarity = read_polarity(words, first, last, tables.assertion, tables.quantities)
    if frame is not None and frame.denies and first >= frame.last:
        polarity = opposite(polarity)
    own = tuple(figure for figure in figures if span.start <= figure.span.start < span.end)
    if own:
        period = read_period(words, first, last, tables.quantities)
        period = period or read_period(words, 0, len(words), tables.quantities)
        own = tuple(replace(figure, period=period) for figure in own)
    return Claim(
        span,
        "clause" if last - first < len(words) else "sentence",
        sentence.index,
        frame.attribution if frame else None,
        polarity,
        read_modality(words, first, last, tables.assertion),
        own,
    )


def _frame_of(first: int, last: int, frames: tuple[Frame, ...]) -> Frame | None:
    """The frame that a clause is, or stands in: the nearest, and who said it before who told it."""
    around = [frame for frame in frames if _holds(frame, first, last)]
    if not around:
        return None
    return min(
        around,
        key=lambda frame: (
            frame.passes_on and not frame.first <= first < frame.last,
            max(first - frame.last, frame.first - last, 0),
            frame.first,
        ),
    )


def _holds(frame: Frame, first: int, last: int) -> bool:
    if frame.first <= first < frame.last:
        return True
    return (frame.after and frame.last <= first) or (frame.before and last <= frame.first)


def clause_span(words: Words, clause: tuple[int, int]) -> Span:
    """From the first word, with the marks before it, to the next clause."""
    first, last = clause
    start = words.span.start if first == 0 else _opening(words, first)
    end = words.span.end if last == len(words) else _opening(words, last)
    while end > start and words.text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _opening(words: Words, index: int) -> int:
    """Where a word begins with the quotation mark or bracket that opens before it."""
    start = words.start[index]
    while start > words.end[index - 1] and words.text[start - 1] in "\"“„«‘('`[":
        start -= 1
    return start
