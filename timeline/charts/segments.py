"""Marked spans → the text in pieces, so that a template can escape and mark each piece.

Spans may nest and overlap. The pieces, one after another, are the text again.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

BLANK_LINES = re.compile(r"(\n[^\S\n]*\n\s*)")


class MarkKind(StrEnum):
    """What is marked, from the widest to the finest."""

    EVIDENCE = "evidence"
    REJECTED = "rejected"
    PUBLICATION = "publication"
    FIGURE = "figure"
    DATE = "date"
    TRIGGER = "trigger"


@dataclass(frozen=True, slots=True)
class Mark:
    """Half-open offsets; ``href`` is where the words lead, ``anchor`` what leads to them."""

    start: int
    end: int
    kind: MarkKind
    href: str = ""
    note: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text, the marks that cover it, the widest first, and the anchors that begin it."""

    text: str
    marks: tuple[Mark, ...] = ()
    anchors: tuple[str, ...] = ()

    @property
    def href(self) -> str:
        """Where the narrowest mark leads: links cannot stand inside one another."""
        return next((mark.href for mark in reversed(self.marks) if mark.href), "")

    @property
    def note(self) -> str:
        return next((mark.note for mark in reversed(self.marks) if mark.note), "")

    @property
    def kinds(self) -> tuple[MarkKind, ...]:
        return tuple(kind for kind in MarkKind if any(mark.kind is kind for mark in self.marks))


def cut_segments(text: str, marks: Sequence[Mark]) -> tuple[Segment, ...]:
    """The whole of ``text``, cut where a mark begins or ends. Marks outside it are left out."""
    inside = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    opening: dict[int, list[Mark]] = {}
    for mark in inside:
        opening.setdefault(mark.start, []).append(mark)
    cuts = sorted({0, len(text), *opening, *(mark.end for mark in inside)})
    return tuple(_cut(text, cuts, opening))


def _cut(text: str, cuts: list[int], opening: dict[int, list[Mark]]) -> Iterator[Segment]:
    open_marks: list[Mark] = []
    for start, end in pairwise(cuts):
        open_marks = [mark for mark in open_marks if mark.end > start] + opening.get(start, [])
        widest_first = sorted(open_marks, key=lambda mark: (mark.start - mark.end, mark.kind))
        anchors = tuple(mark.anchor for mark in opening.get(start, ()) if mark.anchor)
        yield Segment(text[start:end], tuple(widest_first), anchors)


def cut_quotation(text: str, start: int, marks: Sequence[Mark]) -> tuple[Segment, ...]:
    """A quotation that began at ``start`` of its article, with marks at the article's offsets."""
    shifted = [
        replace(mark, start=max(mark.start - start, 0), end=min(mark.end - start, len(text)))
        for mark in marks
    ]
    return cut_segments(text, shifted)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in segments, and the blank that follows it."""

    segments: tuple[Segment, ...]
    gap: str


def cut_paragraphs(segments: Sequence[Segment]) -> tuple[Paragraph, ...]:
    """Paragraphs end at blank lines; a segment that runs over one is cut in two."""
    paragraphs: list[Paragraph] = []
    current: list[Segment] = []
    for segment in segments:
        pieces = BLANK_LINES.split(segment.text)
        anchors = segment.anchors
        for words, gap in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
            if words:
                current.append(Segment(words, segment.marks, anchors))
                anchors = ()
            if gap:
                paragraphs.append(Paragraph(tuple(current), gap))
                current = []
    if current:
        paragraphs.append(Paragraph(tuple(current), ""))
    return tuple(paragraphs)
