"""iCalendar (RFC 5545): the events that a calendar can hold, which is those dated to the day.

An event of “April 2017” is not thirty days long, and one since 2011 has no end: they stay out
rather than become something that no source says.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

from rest_framework.request import Request

from timeline.api.renderers import StreamRenderer

MOST_OCTETS = 75
LAST_DAY = date.max
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]")


class CalendarRenderer(StreamRenderer):
    """``text/calendar``."""

    media_type = "text/calendar"
    format = "ics"

    def stream(
        self, rows: Iterable[dict[str, Any]], request: Request, fields: tuple[str, ...]
    ) -> Iterator[bytes]:
        head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Policy timeline//API v1//EN")
        yield _lines(head)
        for row in rows:
            if _is_held(row["date"]):
                yield _lines(_event(row))
        yield _lines(("END:VCALENDAR",))


def _is_held(day: dict[str, Any]) -> bool:
    return (
        day["granularity"] == "day"
        and day["earliest"] is not None
        and day["latest"] is not None
        and day["latest"] < LAST_DAY
    )


def _event(event: dict[str, Any]) -> Iterator[str]:
    day = event["date"]
    yield "BEGIN:VEVENT"
    yield f"UID:{event['id']}"
    yield f"SEQUENCE:{event['version']}"
    yield f"DTSTAMP:{_instant(event['changed_at'])}"
    yield f"LAST-MODIFIED:{_instant(event['changed_at'])}"
    yield f"DTSTART;VALUE=DATE:{_day(day['earliest'])}"
    yield f"DTEND;VALUE=DATE:{_day(day['latest'] + timedelta(days=1))}"
    yield f"SUMMARY:{_text(event['title'])}"
    yield f"DESCRIPTION:{_text(_description(event))}"
    yield f"CATEGORIES:{','.join(_text(word) for word in _categories(event))}"
    yield f"STATUS:{'TENTATIVE' if event['planned'] else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    yield f"URL:{event['links']['html']}"
    yield "END:VEVENT"


def _description(event: dict[str, Any]) -> str:
    return "\n".join(
        (
            f"Date: {event['date']['edtf']}. Status: {event['status']}.",
            *(f"“{source['quotation']}”" for source in event["sources"]),
        )
    )


def _categories(event: dict[str, Any]) -> tuple[str, ...]:
    return (event["type"], *(row["code"] for row in event["countries"]))


def _text(value: str) -> str:
    """Escaped as TEXT; line breaks of any kind become ``\\n``, other controls a blank."""
    plain = CONTROLS.sub(" ", value.replace("\r\n", "\n").replace("\r", "\n"))
    escaped = plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\n", "\\n")


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _instant(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%SZ}"


def _lines(lines: Iterable[str]) -> bytes:
    return b"".join(_folded(line.encode()) for line in lines)


def _folded(line: bytes) -> bytes:
    """Lines of 75 octets at most, never cut inside a character."""
    parts, room = [], MOST_OCTETS
    while len(line) > room:
        cut = room
        while line[cut] & 0xC0 == 0x80:
            cut -= 1
        parts.append(line[:cut])
        line, room = line[cut:], MOST_OCTETS - 1
    return b"\r\n ".join((*parts, line)) + b"\r\n"
