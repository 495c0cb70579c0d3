"""The one error shape of the API: RFC 9457 problem details, as ``application/problem+json``."""

import logging
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from http import HTTPStatus
from typing import TypeAlias

import orjson
from django.conf import settings
from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.core.signals import got_request_exception
from django.http import Http404, HttpRequest, HttpResponse
from rest_framework import exceptions

PROBLEM_JSON = "application/problem+json"

Json: TypeAlias = "str | int | float | bool | Mapping[str, Json] | list[Json] | None"

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a request: in a query parameter or at a place in the body."""

    detail: str
    parameter: str | None = None
    pointer: str | None = None

    def fields(self) -> dict[str, Json]:
        place = {"parameter": self.parameter, "pointer": self.pointer}
        named: dict[str, Json] = {key: value for key, value in place.items() if value is not None}
        return {**named, "detail": self.detail}


class ProblemError(Exception):
    """Raised where a request cannot be answered; becomes a problem document."""

    def __init__(
        self,
        status: HTTPStatus,
        detail: str,
        *,
        faults: Iterable[Fault] = (),
        members: Mapping[str, Json] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.faults = tuple(faults)
        self.members = members or {}
        self.headers = headers or {}


class BadRequestError(ProblemError):
    """The request says something that the API does not know; every fault is named at once."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        found = tuple(faults)
        super().__init__(
            HTTPStatus.BAD_REQUEST, " ".join(fault.detail for fault in found), faults=found
        )


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`` Did you mean “country”?``, with the blank before it, or nothing."""
    by_folded = {name.casefold(): name for name in known}
    near = get_close_matches(word.casefold()[:100], by_folded, n=1)
    return f" Did you mean “{by_folded[near[0]]}”?" if near else ""


def answer_problem(problem: ProblemError, request: HttpRequest) -> HttpResponse:
    """The problem as an answer, whatever format was asked for."""
    body: dict[str, Json] = {
        "type": "about:blank",
        "title": problem.status.phrase,
        "status": problem.status.value,
        "detail": problem.detail,
        "instance": request.path,
        **problem.members,
    }
    if problem.faults:
        body["errors"] = [fault.fields() for fault in problem.faults]
    response = HttpResponse(
        orjson.dumps(body), content_type=PROBLEM_JSON, status=problem.status.value
    )
    response["Cache-Control"] = "no-store"
    for name, value in problem.headers.items():
        response[name] = value
    return response


def as_problem(error: Exception) -> ProblemError | None:
    """What the framework raises, as a problem; None for what nobody foresaw."""
    if isinstance(error, ProblemError):
        return error
    if isinstance(error, Http404):
        return ProblemError(HTTPStatus.NOT_FOUND, "There is nothing at this address.")
    if isinstance(error, RequestDataTooBig):
        return ProblemError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, str(error))
    if isinstance(error, PermissionDenied):
        return ProblemError(HTTPStatus.FORBIDDEN, "This is not yours to do.")
    if not isinstance(error, exceptions.APIException):
        return None
    headers = {}
    wait: float | None = getattr(error, "wait", None)
    if wait is not None:
        headers["Retry-After"] = str(math.ceil(wait))
    return ProblemError(HTTPStatus(error.status_code), str(error.detail), headers=headers)


def handle_exception(error: Exception, context: Mapping[str, object]) -> HttpResponse | None:
    """REST framework's hook. What nobody foresaw is logged, and is 500 without its secrets."""
    request = context["request"]
    assert hasattr(request, "_request")
    problem = as_problem(error)
    if problem is None:
        if settings.DEBUG:
            return None
        got_request_exception.send(sender=type(context["view"]), request=request._request)
        logger.error("%s failed", request._request.path, exc_info=error)
        problem = ProblemError(
            HTTPStatus.INTERNAL_SERVER_ERROR, "This went wrong on our side; it has been noted."
        )
    return answer_problem(problem, request._request)
