"""Reads inputs, stores them batch by batch, and says what became of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import BinaryIO

from django.conf import settings

from timeline.extraction.types import Document, Extraction
from timeline.readers import Read, Unreadable, read_stream
from timeline.services import Outcome, curated_extract, ingest_articles

DOCUMENTS_PER_BATCH = 200
CHARACTERS_PER_BATCH = 4_000_000


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds where the input does not say."""

    published: date | None = None
    country: str | None = None
    publisher: str | None = None
    url: str | None = None

    def fill(self, document: Document) -> Document:
        return replace(
            document,
            published=document.published or self.published,
            country=document.country or self.country,
            publisher=document.publisher or self.publisher,
            url=document.url or self.url,
        )


@dataclass(slots=True)
class Totals:
    """What became of all that was read."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    new_events: int = 0
    failed: int = 0

    def __str__(self) -> str:
        counts = ", ".join(
            f"{self.outcomes[outcome]:,} {outcome}"
            for outcome in Outcome
            if outcome is not Outcome.REFUSED and self.outcomes[outcome]
        )
        sentence = f"Articles: {counts or 'none'}. New events: {self.new_events:,}."
        return f"{sentence} Failed: {self.failed:,}." if self.failed else sentence


@dataclass(frozen=True, slots=True)
class Ingestion:
    """``complain`` is given each sentence on what failed, ``advance`` the bytes that were read.

    All of it is read with the gazetteer as it is when it begins.
    """

    defaults: Defaults
    complain: Callable[[str], object]
    advance: Callable[[int], object]
    totals: Totals = field(default_factory=Totals)
    extract: Callable[[Document], Extraction] = field(default_factory=curated_extract)

    def ingest(self, name: str, stream: BinaryIO) -> None:
        for batch in _batches(self._readable(name, stream)):
            documents = [self.defaults.fill(read.document) for read in batch]
            results = ingest_articles(documents, extract=self.extract)
            for read, stored in zip(batch, results, strict=True):
                self.totals.outcomes[stored.outcome] += 1
                self.totals.new_events += stored.new_events
                if stored.reason:
                    self.fail(Unreadable(read.name, read.line, stored.reason))
                self.advance(len(read.document.text.encode()))

    def fail(self, what: Unreadable) -> None:
        self.totals.failed += 1
        self.complain(str(what))

    def _readable(self, name: str, stream: BinaryIO) -> Iterator[Read]:
        for read in read_stream(name, stream, limit=settings.MAX_DOCUMENT_BYTES):
            if isinstance(read, Unreadable):
                self.fail(read)
            elif self.defaults.url and read.line is not None:
                self.fail(Unreadable(name, read.line, "--url names one article, and is for a text"))
            else:
                yield read


def _batches(readable: Iterable[Read]) -> Iterator[list[Read]]:
    """Enough for one transaction, and no more text than fits into memory with ease."""
    batch: list[Read] = []
    characters = 0
    for read in readable:
        batch.append(read)
        characters += len(read.document.text)
        if len(batch) >= DOCUMENTS_PER_BATCH or characters >= CHARACTERS_PER_BATCH:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch
