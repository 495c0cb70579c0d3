"""A file or standard input → its documents: one text, or JSON Lines with a document a line."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from timeline.extraction.jsonl import UnreadableDocumentError, read_document
from timeline.extraction.types import Document

JSON_LINES = (".jsonl", ".ndjson")
TEXT = (".txt", ".md")


@dataclass(frozen=True, slots=True)
class Read:
    """A document and where it stood; ``line`` is null where it is the whole file."""

    document: Document
    name: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What could not be read: a sentence that names the file, the line and the reason."""

    name: str
    line: int | None
    reason: str

    def __str__(self) -> str:
        place = self.name if self.line is None else f"{self.name}, line {self.line}"
        return f"{place}: {self.reason}."


def read_stream(name: str, stream: BinaryIO, *, limit: int) -> Iterator[Read | Unreadable]:
    """The documents of ``stream``; no more of it is held at once than ``limit`` bytes."""
    first = stream.readline(limit + 1)
    if _is_json_lines(name, first):
        return _read_lines(name, first, stream, limit)
    return iter([_read_text(name, first + stream.read(limit + 1 - len(first)), limit)])


def _is_json_lines(name: str, first: bytes) -> bool:
    """By its extension; without a telling one, by whether its first line is a JSON object."""
    extension = Path(name).suffix.lower()
    if extension in JSON_LINES + TEXT:
        return extension in JSON_LINES
    try:
        return isinstance(json.loads(first.removeprefix(b"\xef\xbb\xbf")), dict)
    except (ValueError, RecursionError):
        return False


def _read_text(name: str, content: bytes, limit: int) -> Read | Unreadable:
    if len(content) > limit:
        return Unreadable(name, None, f"over the limit of {limit:,} bytes")
    try:
        text = _decode(content, first=True)
    except UnreadableDocumentError as error:
        return Unreadable(name, None, str(error))
    if not text.strip():
        return Unreadable(name, None, "the file is empty")
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Read(Document(id=f"sha256:{digest}", text=text), name)


def _read_lines(
    name: str, first: bytes, stream: BinaryIO, limit: int
) -> Iterator[Read | Unreadable]:
    empty = True
    lines = chain([first], iter(lambda: stream.readline(limit + 1), b""))
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        empty = False
        if len(line) > limit:
            _skip_rest(line, stream, limit)
            yield Unreadable(name, number, f"over the limit of {limit:,} bytes")
            continue
        try:
            yield Read(read_document(_decode(line, first=number == 1)), name, number)
        except UnreadableDocumentError as error:
            yield Unreadable(name, number, str(error))
    if empty:
        yield Unreadable(name, None, "the file is empty")


def _skip_rest(line: bytes, stream: BinaryIO, limit: int) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(limit + 1)


def _decode(content: bytes, *, first: bool) -> str:
    if b"\0" in content:
        raise UnreadableDocumentError("a binary file, not text")
    try:
        return content.decode("utf-8-sig" if first else "utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableDocumentError(f"not UTF-8 at byte {error.start}") from None
