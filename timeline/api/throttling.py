"""How often one client may ask in a minute: settings, not constants."""

from typing import ClassVar

from django.conf import settings
from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle
from rest_framework.views import APIView


class ClientThrottle(SimpleRateThrottle):
    """Any request, by address."""

    scope = "api"
    setting: ClassVar[str] = "API_REQUESTS_PER_MINUTE"

    def get_rate(self) -> str:
        return f"{getattr(settings, self.setting)}/minute"

    def get_cache_key(self, request: Request, view: APIView) -> str:
        return f"throttle:{self.scope}:{self.get_ident(request)}"


class ExtractThrottle(ClientThrottle):
    """Dry runs, which cost more than reading."""

    scope = "extract"
    setting: ClassVar[str] = "API_EXTRACTS_PER_MINUTE"
