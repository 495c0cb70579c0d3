"""The article: what comes in, and its shape."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open offsets into the document's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader hands in. ``country`` is the outlet's or the feed's home, a prior."""

    id: str
    text: str
    published: date | None = None
    title: str | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None
    country: str | None = None


class Region(StrEnum):
    """What part of an article a sentence stands in."""

    TITLE = "title"
    BYLINE = "byline"
    CAPTION = "caption"
    BODY = "body"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Sentence:
    span: Span
    rule: str
    index: int
    paragraph: int
    region: Region = Region.BODY


@dataclass(frozen=True, slots=True)
class Dateline:
    """``ASTANA, Nov. 17 (Agency) --``: where and when a report was filed; either may be absent."""

    span: Span
    rule: str
    place: Span | None
    date: Span | None


@dataclass(frozen=True, slots=True)
class Layout:
    """An article's shape: its sentences in reading order, its quotations and its dateline."""

    language: str | None
    sentences: tuple[Sentence, ...]
    quotations: tuple[Span, ...] = ()
    dateline: Dateline | None = None
    bylines: tuple[Span, ...] = ()
