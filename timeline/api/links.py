"""Absolute addresses of resources, and of the pages that show them to people."""

from functools import cached_property

from django.http import HttpRequest
from django.urls import reverse
from rest_framework.request import Request


class Links:
    """Addresses under the host that was asked."""

    def __init__(self, request: HttpRequest | Request) -> None:
        self._request = request

    @cached_property
    def _origin(self) -> str:
        return self._request.build_absolute_uri("/")[:-1]

    def event(self, public_id: str) -> dict[str, str]:
        return self._both("event", public_id)

    def article(self, public_id: str) -> dict[str, str]:
        return self._both("article", public_id)

    def country(self, code: str) -> dict[str, str]:
        return self._both("country", code, page=code.lower())

    def api(self, name: str, *args: str) -> str:
        return self._origin + reverse(f"timeline:api:v1:{name}", args=args)

    def _both(self, name: str, key: str, page: str | None = None) -> dict[str, str]:
        html = self._origin + reverse(f"timeline:{name}", args=[page or key])
        return {"self": self.api(name, key), "html": html}
