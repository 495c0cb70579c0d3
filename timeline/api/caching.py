"""Answers that a client already has: ``ETag``, ``If-None-Match`` and 304."""

from collections.abc import Callable
from hashlib import sha256

from django.http import HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from rest_framework.request import Request

SHAPE = "2"
"""Part of every tag that is made without the answer: raise it when the same rows look different."""

CACHE_CONTROL = "public, max-age=0, must-revalidate"


def tag_of_state(request: Request, state: tuple[int, ...]) -> str:
    """Weak: the same question to the same state of the record has the same answer."""
    accepted = request.accepted_renderer
    question = (SHAPE, request.build_absolute_uri(), accepted.format, *map(str, state))
    return f'W/"{sha256(chr(10).join(question).encode()).hexdigest()[:32]}"'


def tag_of_content(content: bytes) -> str:
    return f'"{sha256(content).hexdigest()[:32]}"'


def answer_unless_known(
    request: Request, tag: str, answer: Callable[[], HttpResponseBase]
) -> HttpResponseBase:
    """304 where the client has this answer, before any work is done for it."""
    known = get_conditional_response(request._request, etag=tag)
    response = answer() if known is None else known
    response["ETag"] = tag
    response["Cache-Control"] = CACHE_CONTROL
    return response


def answer_with_content_tag(
    request: Request, content: bytes, content_type: str
) -> HttpResponseBase:
    return answer_unless_known(
        request, tag_of_content(content), lambda: HttpResponse(content, content_type=content_type)
    )
