"""JSON Lines: an event a line."""

from collections.abc import Iterable, Iterator
from typing import Any

from rest_framework.request import Request

from timeline.api.renderers import StreamRenderer, write_json


class JsonLinesRenderer(StreamRenderer):
    """``application/jsonl``."""

    media_type = "application/jsonl"
    format = "jsonl"

    def stream(
        self, rows: Iterable[dict[str, Any]], request: Request, fields: tuple[str, ...]
    ) -> Iterator[bytes]:
        return (write_json(row) + b"\n" for row in rows)
