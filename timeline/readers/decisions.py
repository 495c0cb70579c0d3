"""A sheet that ``export`` wrote and a person filled in, CSV or JSON Lines → its rows."""

import csv
import io
import json
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from timeline.readers.files import JSON_LINES, Unreadable

LARGEST = 50_000_000
# As in ``queries.sheet``, which writes them.
GUARDED = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "'")
NEEDED = ("id", "version", "decision")


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """``cells`` by the names of their columns; ``line`` is where the row ends."""

    name: str
    line: int
    cells: dict[str, str]

    def __str__(self) -> str:
        return f"{self.name}, line {self.line}"


def read_decisions(name: str, stream: BinaryIO) -> Iterator[DecisionRow | Unreadable]:
    content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        yield Unreadable(name, None, f"over the limit of {LARGEST:,} bytes")
        return
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        yield Unreadable(name, None, f"not UTF-8 at byte {error.start}")
        return
    if not text.strip():
        yield Unreadable(name, None, "the file is empty")
    elif Path(name).suffix.lower() in JSON_LINES:
        yield from _read_lines(name, text)
    else:
        yield from _read_table(name, text)


def _read_table(name: str, text: str) -> Iterator[DecisionRow | Unreadable]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    try:
        missing = _missing(reader.fieldnames or ())
        if missing:
            yield Unreadable(name, 1, missing)
            return
        for row in reader:
            cells = {column: _unguarded(cell or "") for column, cell in row.items() if column}
            yield DecisionRow(name, reader.line_num, cells)
    except csv.Error as error:
        yield Unreadable(name, reader.line_num + 1, f"not CSV: {error}")


def _read_lines(name: str, text: str) -> Iterator[DecisionRow | Unreadable]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield Unreadable(name, number, f"not JSON: {error}")
            continue
        if not isinstance(row, dict):
            yield Unreadable(name, number, f"not a JSON object but {type(row).__name__}")
        elif missing := _missing(row):
            yield Unreadable(name, number, missing)
        else:
            yield DecisionRow(name, number, {key: _word(value) for key, value in row.items()})


def _missing(names: Container[str]) -> str:
    missing = [name for name in NEEDED if name not in names]
    return f"the column “{missing[0]}” is missing" if missing else ""


def _unguarded(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from taking the cell for a formula."""
    rest = cell[1:]
    guards = cell.startswith("'") and rest.lstrip(" ").startswith(GUARDED)
    return rest if guards else cell


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
