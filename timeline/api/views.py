"""What every view of the API does: strict formats, CORS for readers, problems as answers."""

from http import HTTPStatus
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.views import APIView

from timeline.api.parameters import Parameter, one_of
from timeline.api.problems import BadRequestError, Fault, ProblemError, did_you_mean
from timeline.api.renderers import JsonRenderer
from timeline.api.throttling import ClientThrottle

READ_METHODS = "GET, HEAD, OPTIONS"
READABLE_HEADERS = "ETag, Link, Retry-After"
A_DAY = "86400"


def format_parameter(*formats: str) -> Parameter[str]:
    described = "The format of the answer; a suffix (`/events.csv`) or `Accept` does the same."
    return one_of("format", formats, described)


class ResourceView(APIView):
    """Public and read only: no session, no cookie, so any site may read it."""

    renderer_classes = [JsonRenderer]
    throttle_classes = [ClientThrottle]

    def options(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        return HttpResponse(status=HTTPStatus.NO_CONTENT)

    def perform_content_negotiation(
        self, request: Request, force: bool = False
    ) -> tuple[BaseRenderer, str]:
        text = request.query_params.get("format")
        formats = [renderer.format for renderer in self.get_renderers()]
        if text is not None and text not in formats and not force:
            hint = did_you_mean(text, formats) or f" It is one of {', '.join(formats)}."
            detail = f"format knows no “{text[:100]}”.{hint}"
            raise BadRequestError([Fault(detail, parameter="format")])
        return super().perform_content_negotiation(request, force)

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Any:
        answer: HttpResponseBase = super().finalize_response(request, response, *args, **kwargs)
        answer["Access-Control-Allow-Origin"] = "*"
        answer["Access-Control-Expose-Headers"] = READABLE_HEADERS
        if request.method == "OPTIONS":
            answer["Access-Control-Allow-Methods"] = READ_METHODS
            answer["Access-Control-Allow-Headers"] = "If-None-Match"
            answer["Access-Control-Max-Age"] = A_DAY
        return answer


class UnknownAddressView(ResourceView):
    """Every other address below ``/api/``."""

    known: ClassVar[tuple[str, ...]] = (
        "/api/docs/",
        "/api/schema",
        *(
            f"/api/v1/{name}"
            for name in (
                "events",
                "mentions",
                "articles",
                "sources",
                "countries",
                "measures",
                "series",
                "changes",
                "extract",
            )
        ),
    )

    def initial(self, request: Request, *args: object, **kwargs: object) -> None:
        self.check_throttles(request)
        hint = did_you_mean(request.path, self.known)
        raise ProblemError(HTTPStatus.NOT_FOUND, f"There is nothing at {request.path}.{hint}")
