"""CSV that opens in a spreadsheet and stays text there: no cell of ours becomes a formula."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from rest_framework.request import Request

from timeline.api.renderers import StreamRenderer

# What a spreadsheet takes for the beginning of a formula, full-width forms among them.
FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")

Event = Mapping[str, Any]
COLUMNS: dict[str, dict[str, Callable[[Event], object]]] = {
    "id": {"id": lambda event: event["id"]},
    "date": {
        "date": lambda event: event["date"]["edtf"],
        "earliest": lambda event: event["date"]["earliest"],
        "latest": lambda event: event["date"]["latest"],
        "granularity": lambda event: event["date"]["granularity"],
        "qualifier": lambda event: event["date"]["qualifier"],
        "date_text": lambda event: event["date"]["text"],
    },
    "countries": {
        "countries": lambda event: _joined(row["code"] for row in event["countries"]),
        "country_roles": lambda event: _joined(row["role"] for row in event["countries"]),
    },
    "type": {"type": lambda event: event["type"]},
    "stage": {"stage": lambda event: event["stage"]},
    "title": {"title": lambda event: event["title"]},
    "planned": {"planned": lambda event: event["planned"]},
    "status": {"status": lambda event: event["status"]},
    "confidence": {"confidence": lambda event: event["confidence"]},
    "mention_count": {"mention_count": lambda event: event["mention_count"]},
    "source_count": {"source_count": lambda event: event["source_count"]},
    "sources": {
        "publishers": lambda event: _joined(
            row["article"]["publisher"] for row in event["sources"]
        ),
        "urls": lambda event: _joined(row["article"]["url"] for row in event["sources"]),
        "quotation": lambda event: _first(event["sources"], "quotation"),
        "rule": lambda event: _first(event["sources"], "rule"),
        "ruleset": lambda event: _first(event["sources"], "ruleset"),
    },
    "measure": {"measure": lambda event: (event["measure"] or {}).get("id")},
    "conflicts": {"conflicts": lambda event: _joined(row["about"] for row in event["conflicts"])},
    "version": {"version": lambda event: event["version"]},
    "sequence": {"sequence": lambda event: event["sequence"]},
    "changed_at": {"changed_at": lambda event: event["changed_at"]},
    "links": {"html": lambda event: event["links"]["html"]},
}


class CsvRenderer(StreamRenderer):
    """``text/csv`` (RFC 4180), a row an event, headed by the names of the columns."""

    media_type = "text/csv"
    format = "csv"

    def stream(
        self, rows: Iterable[dict[str, Any]], request: Request, fields: tuple[str, ...]
    ) -> Iterator[bytes]:
        named = fields or tuple(COLUMNS)
        columns = [
            column for name, group in COLUMNS.items() if name in named for column in group.items()
        ]
        yield _line(name for name, _ in columns)
        for row in rows:
            yield _line(_cell(read(row)) for _, read in columns)


def _line(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(list(cells))
    return line.getvalue().encode()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if not isinstance(value, str):
        return str(value)
    harmful = value.lstrip().startswith(FORMULA_STARTS) or value.startswith(("\t", "\r", "\n"))
    return f"'{value}" if harmful else value


def _joined(values: Iterable[str | None]) -> str:
    """Each once, between semicolons."""
    return "; ".join(dict.fromkeys(value for value in values if value))


def _first(rows: list[Mapping[str, Any]], name: str) -> object:
    return rows[0][name] if rows else None
