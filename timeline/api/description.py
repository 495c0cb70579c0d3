"""The API's description for programs (OpenAPI) and for people (Swagger UI, from our own server)."""

from functools import cache
from typing import Any

from django.http import HttpResponseBase
from django.views.generic import TemplateView
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from timeline.api.caching import answer_with_content_tag
from timeline.api.renderers import write_json
from timeline.api.views import ResourceView


class SchemaView(ResourceView):
    """OpenAPI 3 as JSON; the same as docs/api/openapi-v1.yml."""

    @extend_schema(exclude=True)
    def get(self, request: Request) -> HttpResponseBase:
        return answer_with_content_tag(request, _schema(), "application/json")


class DocsView(TemplateView):
    """Every operation, to read and to try."""

    template_name = "timeline/api_docs.html"


@cache
def _schema() -> bytes:
    """Made once a process: it depends on nothing but the code."""
    generator: Any = SchemaGenerator  # drf-spectacular is not typed here
    return write_json(generator().get_schema(public=True))
