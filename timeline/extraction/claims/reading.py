"""One claim for each clause of an article, in reading order."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from timeline.extraction.claims.attribution import find_frames
from timeline.extraction.claims.clauses import find_boundaries
from timeline.extraction.claims.frames import Frame
from timeline.extraction.claims.lexicon import Assertion, Quantities, Speech, known
from timeline.extraction.claims.lexicon import assertion as read_assertion
from timeline.extraction.claims.lexicon import quantities as read_quantities
from timeline.extraction.claims.lexicon import speech as read_speech
from timeline.extraction.claims.modality import read_modality
from timeline.extraction.claims.periods import read_period
from timeline.extraction.claims.polarity import opposite, read_polarity
from timeline.extraction.claims.quantities import find_figures
from timeline.extraction.claims.sources import Speakers
from timeline.extraction.claims.subjects import Counted
from timeline.extraction.claims.words import Words, read_words
from timeline.extraction.types import (
    Claim,
    Document,
    Figure,
    Layout,
    Region,
    Sentence,
    Span,
)

FEWEST_WORDS = 2
LONGEST_SENTENCE = 2000  # what is longer is a list or a table, not prose
NOBODY = Speakers()
DIGIT = re.compile(r"\d")
UNREAD = frozenset({Region.BOILERPLATE, Region.BYLINE})


@dataclass(frozen=True, slots=True)
class Tables:
    speech: Speech
    assertion: Assertion
    quantities: Quantities


@dataclass(frozen=True, slots=True)
class Reading:
    """What one sentence says, before its quotations know their speaker."""

    sentence: Sentence
    claims: tuple[Claim, ...]
    is_quoted: bool
    frames: tuple[Frame, ...]


@dataclass(frozen=True, slots=True)
class Memory:
    """What the article has said so far: who spoke, what was counted."""

    speakers: Speakers = NOBODY
    counted: Counted | None = None

    def after(self, reading: Reading) -> "Memory":
        speakers, counted = self.speakers, self.counted
        for frame in reading.frames:
            speakers = speakers.after(frame.source, frame.attribution)
        for claim in reading.claims:
            for figure in claim.figures:
                if figure.subject:
                    counted = Counted(0, figure.subject, figure.unit)
        return Memory(speakers, counted)


def find_claims(document: Document, layout: Layout) -> tuple[Claim, ...]:
    language = known(layout.language)
    tables = Tables(read_speech(language), read_assertion(language), read_quantities(language))
    starts = [quotation.start for quotation in layout.quotations]
    memory = Memory()
    claims: list[Claim] = []
    for _, paragraph in groupby(layout.sentences, key=lambda sentence: sentence.paragraph):
        spoke_before = memory.speakers
        readings: list[Reading] = []
        for sentence in paragraph:
            reading = _read(document.text, sentence, layout.quotations, starts, tables, memory)
            memory = memory.after(reading)
            readings.append(reading)
        claims.extend(_give_speakers(readings, spoke_before))
    return tuple(claims)


def _give_speakers(readings: list[Reading], before: Speakers) -> Iterator[Claim]:
    """A quoted sentence without a frame has the speaker of its paragraph.

    A paragraph that is one quotation goes on with the last speaker.
    """
    spoken = next((frame.attribution for r in readings for frame in r.frames), None)
    for reading in readings:
        if reading.frames:
            spoken = reading.frames[-1].attribution
        speaker = spoken or before.attribution
        for claim in reading.claims:
            needs_one = reading.is_quoted and claim.attribution is None
            yield replace(claim, attribution=speaker) if needs_one else claim


def _read(
    text: str,
    sentence: Sentence,
    quotations: tuple[Span, ...],
    starts: list[int],
    tables: Tables,
    memory: Memory,
) -> Reading:
    plain = Claim(sentence.span, "sentence", sentence.index)
    if sentence.region in UNREAD or sentence.span.end - sentence.span.start > LONGEST_SENTENCE:
        return Reading(sentence, (plain,), False, ())
    words = read_words(text, sentence.span)
    if len(words) < FEWEST_WORDS:
        return Reading(sentence, (plain,), False, ())
    quoted = _quoted(words, quotations, starts)
    frames: tuple[Frame, ...] = ()
    if words.holds(tables.speech.cues):
        frames = find_frames(words, quoted, tables.speech, tables.assertion, memory.speakers)
    figures: tuple[Figure, ...] = ()
    if words.holds(tables.quantities.cues) or DIGIT.search(text, *sentence.span):
        figures = tuple(find_figures(words, tables.quantities, memory.counted))
    claims = tuple(
        _claim(words, sentence, (first, last), frames, figures, tables)
        for first, last in pairwise(_edges(words, frames, tables.assertion))
    )
    return Reading(sentence, claims, all(quoted), frames)


def _quoted(words: Words, quotations: tuple[Span, ...], starts: list[int]) -> list[bool]:
    """Which words stand inside a quotation."""
    at = bisect_right(starts, words.span.end) - 1
    if at < 0 or quotations[at].end <= words.span.start:
        return [False] * len(words)
    near = quotations[max(0, bisect_right(starts, words.span.start) - 1) : at + 1]
    return [any(mark.start < start < mark.end for mark in near) for start in words.start]


def _edges(words: Words, frames: tuple[Frame, ...], assertion: Assertion) -> list[int]:
    """The words at which a clause begins, from 0 to one past the last."""
    edges = {0, len(words)}
    for frame in frames:
        edges.add(frame.first)
        if frame.after:
            edges.add(frame.last)
    for boundary in find_boundaries(words, assertion):
        if not any(frame.first < boundary < frame.last for frame in frames):
            edges.add(boundary)
    return sorted(edges)


def _claim(
    words: Words,
    sentence: Sentence,
    clause: tuple[int, int],
    frames: tuple[Frame, ...],
    figures: tuple[Figure, ...],
    tables: Tables,
) -> Claim:
    first, last = clause
    span = _span(words, first, last)
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


def _span(words: Words, first: int, last: int) -> Span:
    """From the first word, with the marks before it, to the next clause."""
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
