"""An Atom feed (RFC 4287) of the events that changed last."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from rest_framework.request import Request

from timeline.api.renderers import StreamRenderer

NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When a feed without entries changed last."""


class AtomRenderer(StreamRenderer):
    """``application/atom+xml``: one page, the last change first."""

    media_type = "application/atom+xml"
    format = "atom"

    def stream(
        self, rows: Iterable[dict[str, Any]], request: Request, fields: tuple[str, ...]
    ) -> Iterator[bytes]:
        events = list(rows)
        address = request.build_absolute_uri()
        updated = max((event["changed_at"] for event in events), default=NEVER)
        yield (
            '<?xml version="1.0" encoding="utf-8"?>\n'
            '<feed xmlns="http://www.w3.org/2005/Atom">\n'
            f"  <title>{_text(_title(request))}</title>\n"
            f"  <id>{_text(address)}</id>\n"
            f'  <link rel="self" type="application/atom+xml" href={_attribute(address)}/>\n'
            f"  <updated>{_instant(updated)}</updated>\n"
            "  <author><name>Policy timeline</name></author>\n"
        ).encode()
        for event in events:
            yield _entry(event).encode()
        yield b"</feed>\n"


def _entry(event: dict[str, Any]) -> str:
    links = event["links"]
    heading = f"{event['date']['edtf']}: {event['title']}"
    countries = "".join(
        f"    <category term={_attribute(row['code'])} label={_attribute(row['name'])}/>\n"
        for row in event["countries"]
    )
    return (
        "  <entry>\n"
        f"    <title>{_text(heading)}</title>\n"
        f"    <id>{_text(links['self'])}</id>\n"
        f'    <link rel="alternate" type="text/html" href={_attribute(links["html"])}/>\n'
        f"    <updated>{_instant(event['changed_at'])}</updated>\n"
        f"    <category term={_attribute(event['type'])}/>\n"
        f"{countries}"
        f"    <summary>{_text(_summary(event))}</summary>\n"
        "  </entry>\n"
    )


def _summary(event: dict[str, Any]) -> str:
    quoted = [
        f"“{source['quotation']}” ({source['article']['publisher'] or 'publisher not known'})"
        for source in event["sources"]
    ]
    return "\n".join((f"Status: {event['status']}.", *quoted))


def _title(request: Request) -> str:
    countries = request.query_params.get("country", "").upper()
    return f"Policy timeline: {countries}" if countries else "Policy timeline"


def _text(value: str) -> str:
    return escape(NOT_IN_XML.sub("\ufffd", value))


def _attribute(value: str) -> str:
    return quoteattr(NOT_IN_XML.sub("\ufffd", value))


def _instant(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
