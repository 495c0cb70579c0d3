"""Events as rows of a sheet: what a person needs to decide on them elsewhere, and to send back."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from timeline.models import Event, Mention
from timeline.queries.filters import TimelineFilter
from timeline.queries.leads import lead_mentions
from timeline.queries.timeline import timeline_page

CHUNK = 200
COLUMNS = (
    "id", "version", "date", "title", "type", "stage", "planned", "countries", "status",
    "confidence", "mentions", "sources", "quotation", "publisher", "article", "url", "published",
    "decision", "reason",
)  # fmt: skip
# What a spreadsheet takes for the beginning of a formula, full-width forms among them; and the
# guard itself, so that what begins with one comes back with it.
GUARDED = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "'")

SheetRow: TypeAlias = dict[str, str | int | float | bool | None]


def sheet_rows(asked: TimelineFilter) -> Iterator[SheetRow]:
    """Every event that is asked for; ``decision`` and ``reason`` are there to be filled in."""
    cursor = asked.cursor
    while True:
        page = timeline_page(replace(asked, limit=CHUNK, cursor=cursor))
        leads = lead_mentions(event.pk for event in page.events)
        for event in page.events:
            yield _row(event, leads.get(event.pk))
        cursor = page.next
        if cursor is None:
            return


def csv_line(row: SheetRow | None = None) -> str:
    """The row, or without one the heads of the columns. No cell becomes a formula."""
    line = io.StringIO()
    cells = COLUMNS if row is None else tuple(_cell(row[column]) for column in COLUMNS)
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def json_line(row: SheetRow) -> str:
    return json.dumps(row, ensure_ascii=False) + "\n"


def _row(event: Event, lead: Mention | None) -> SheetRow:
    article = lead.run.revision.article if lead else None
    return {
        "id": event.public_id,
        "version": event.version,
        "date": event.edtf,
        "title": event.title,
        "type": event.type,
        "stage": event.stage,
        "planned": event.planned,
        "countries": ", ".join(f"{row.country_id} {row.role}" for row in event.countries.all()),
        "status": event.status,
        "confidence": event.confidence,
        "mentions": event.mention_count,
        "sources": event.source_count,
        "quotation": lead.quotation if lead else "",
        "publisher": article.source.name if article and article.source else "",
        "article": article.title if article else "",
        "url": article.url if article else "",
        "published": str(article.published) if article and article.published else "",
        "decision": "",
        "reason": "",
    }


def _cell(value: str | float | bool | None) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    text = "" if value is None else str(value)
    return f"'{text}" if text.lstrip(" ").startswith(GUARDED) else text
