"""The body of a dry run: JSON of bounded size → a document."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import IO, Any

from django.conf import settings
from rest_framework.parsers import BaseParser

from timeline.api.problems import BadRequestError, Fault, ProblemError, did_you_mean
from timeline.extraction import Document
from timeline.extraction.jsonl import UnreadableDocumentError, document_from_fields

FIELDS = ("id", "text", "title", "published", "language", "url", "publisher", "country")
MOST_ESCAPED = 6
ROOM_FOR_THE_REST = 10_000


class DocumentParser(BaseParser):
    """``application/json``, read no further than a text of the allowed size can reach."""

    media_type = "application/json"

    def parse(
        self,
        stream: IO[bytes],
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,
    ) -> Any:
        most = settings.API_EXTRACT_BYTES * MOST_ESCAPED + ROOM_FOR_THE_REST
        body = stream.read(most + 1)
        if len(body) > most:
            raise _too_large(settings.API_EXTRACT_BYTES)
        try:
            return json.loads(body.decode("utf-8"), parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            raise BadRequestError([Fault(f"The body is no JSON: {error}", pointer="")]) from None


def read_document_body(body: object, most_bytes: int) -> Document:
    """Every fault of the body at once; a field that is not known is one."""
    if not isinstance(body, dict):
        raise BadRequestError([Fault("The body must be a JSON object.", pointer="")])
    faults = [
        Fault(
            f"There is no field “{name[:100]}”.{did_you_mean(name, FIELDS)}",
            pointer=f"/{_escaped(name[:100])}",
        )
        for name in body
        if name not in FIELDS
    ]
    if faults:
        raise BadRequestError(faults)
    try:
        document = document_from_fields({"id": "text", **body})
    except UnreadableDocumentError as error:
        raise BadRequestError([Fault(f"{error}.", pointer=_blamed(str(error)))]) from None
    if len(document.text.encode()) > most_bytes:
        raise _too_large(most_bytes)
    return document


def _blamed(reason: str) -> str:
    """The field that a reason speaks of: it names one in quotes, or the published date."""
    quoted = (f"/{name}" for name in FIELDS if f"“{name}”" in reason)
    return next(quoted, "/published" if "published date" in reason else "/text")


def _too_large(most_bytes: int) -> ProblemError:
    detail = f"The text is larger than {most_bytes} bytes of UTF-8."
    return ProblemError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, detail)


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
