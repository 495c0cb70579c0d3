"""Bytes of JSON, quickly. Formats are negotiated by ``Accept``, suffix or ``format=``."""

import json
from abc import abstractmethod
from collections.abc import Iterable, Iterator
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
    """``application/json``: for negotiation; the views write their answers themselves."""

    media_type = "application/json"
    format = "json"


class StreamRenderer(BaseRenderer):
    """A format that is written row by row, so that its length costs no memory."""

    @abstractmethod
    def stream(
        self, rows: Iterable[dict[str, Any]], request: Request, fields: tuple[str, ...]
    ) -> Iterator[bytes]:
        """The events as they are in JSON, or those ``fields`` of them, as bytes of the format."""

    @property
    def content_type(self) -> str:
        return f"{self.media_type}; charset=utf-8"
