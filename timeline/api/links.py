"""Absolute addresses of resources, and of the pages that show them to people."""

from django.http import HttpRequest
from django.urls import reverse
from rest_framework.request import Request

PLACE = "0"
"""Stands for an id or a code, which need no escaping, where an address is resolved once."""


class Links:
    """Addresses under the host that was asked; each kind is resolved once, not once a row."""

    def __init__(self, request: HttpRequest | Request) -> None:
        self._origin = request.build_absolute_uri("/")[:-1]
        self._kinds: dict[str, tuple[str, str]] = {}

    def event(self, public_id: str) -> dict[str, str]:
        return self._both("event", public_id)

    def article(self, public_id: str) -> dict[str, str]:
        return self._both("article", public_id)

    def measure(self, public_id: str) -> dict[str, str]:
        return self._both("measure", public_id)

    def series(self, public_id: str, article: str) -> dict[str, str]:
        """It has no page of its own: its article's shows where each figure stands."""
        return {
            "self": self._address("timeline:api:v1:one_series", public_id),
            "html": self._address("timeline:article", article),
        }

    def country(self, code: str) -> dict[str, str]:
        return self._both("country", code, page=code.lower())

    def version(self, event: str, number: int) -> dict[str, str]:
        """One version has a page; the API has all of an event's together."""
        page = reverse("timeline:version", args=[event, number])
        return {"self": self.api("versions", event), "html": self._origin + page}

    def quality(self) -> dict[str, str]:
        return {"self": self.api("quality"), "html": self._origin + reverse("timeline:quality")}

    def api(self, name: str, *args: str) -> str:
        return self._origin + reverse(f"timeline:api:v1:{name}", args=args)

    def _both(self, name: str, key: str, page: str | None = None) -> dict[str, str]:
        return {
            "self": self._address(f"timeline:api:v1:{name}", key),
            "html": self._address(f"timeline:{name}", page or key),
        }

    def _address(self, name: str, key: str) -> str:
        if name not in self._kinds:
            before, _, after = reverse(name, args=[PLACE]).rpartition(PLACE)
            self._kinds[name] = (self._origin + before, after)
        before, after = self._kinds[name]
        return f"{before}{key}{after}"
