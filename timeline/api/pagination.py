"""Pages by key: opaque cursors, and the addresses of the next and the previous page."""

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass

from rest_framework.request import Request

from timeline.api.parameters import Parameter, UnreadableValueError, whole_number
from timeline.queries import Cursor, CursorError

DEFAULT_LIMIT = 50
LIMIT = whole_number(
    "limit", 1, 200, f"How many results a page has at most; {DEFAULT_LIMIT} if not given."
)


@dataclass(frozen=True, slots=True)
class OrderedCursor:
    """A place in a list, and the order that the place belongs to."""

    order: str
    place: Cursor

    def __str__(self) -> str:
        """Opaque: letters, digits, ``-`` and ``_``."""
        return urlsafe_b64encode(f"{self.order}:{self.place}".encode()).decode().rstrip("=")


def _read_cursor(text: str) -> OrderedCursor:
    try:
        plain = urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4)).decode("ascii")
        order, _, place = plain.partition(":")
        return OrderedCursor(order, Cursor.parse(place))
    except (CursorError, UnicodeError, binascii.Error):
        raise UnreadableValueError(
            "cursor is none that a page gave; take it from next or previous."
        ) from None


CURSOR = Parameter(
    "cursor",
    _read_cursor,
    "Where a page starts: take it from `next` or `previous`, never make it up.",
    {"type": "string", "pattern": "^[A-Za-z0-9_-]+$"},
)


def page_links(
    request: Request, order: str, following: Cursor | None, preceding: Cursor | None
) -> dict[str, str | None]:
    """The addresses of the pages beside this one: the same query from another cursor."""
    return {
        name: _address(request, OrderedCursor(order, place)) if place else None
        for name, place in (("next", following), ("previous", preceding))
    }


def link_header(links: dict[str, str | None]) -> str:
    """The same as a ``Link`` header (RFC 8288), for formats that have no room for links."""
    relations = {"next": "next", "previous": "prev"}
    return ", ".join(
        f'<{address}>; rel="{relations[name]}"' for name, address in links.items() if address
    )


def _address(request: Request, cursor: OrderedCursor) -> str:
    query = request.query_params.copy()
    query["cursor"] = str(cursor)
    return request.build_absolute_uri(f"{request.path}?{query.urlencode(safe=':,/')}")
