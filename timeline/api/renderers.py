"""Bytes of JSON, quickly. Formats are negotiated by ``Accept``, suffix or ``format=``."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request

OPTIONS = orjson.OPT_UTC_Z


def write_json(value: object) -> bytes:
    try:
        return orjson.dumps(value, option=OPTIONS)
    except TypeError:  # a figure beyond 64 bits: rare, and slow is better than wrong
        return json.dumps(value, default=_plain, ensure_ascii=False, separators=(",", ":")).encode()


def _plain(value: Any) -> str:
    text: str = value.isoformat()
    return text.replace("+00:00", "Z")


class JsonRenderer(BaseRenderer):
    """``application/json``."""

    media_type = "application/json"
    format = "json"
    charset = None

    def render(
        self,
        data: object,
        accepted_media_type: str | None = None,
        renderer_context: Mapping[str, Any] | None = None,
    ) -> bytes:
        return write_json(data)


class StreamRenderer(BaseRenderer):
    """A format that is written row by row, so that its length costs no memory."""

    def stream(
        self, rows: Iterable[dict[str, Any]], request: Request, fields: tuple[str, ...]
    ) -> Iterator[bytes]:
        raise NotImplementedError

    @property
    def content_type(self) -> str:
        return f"{self.media_type}; charset=utf-8"
