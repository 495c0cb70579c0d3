"""What OpenAPI says of every operation, beside its own."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers

from timeline.api.parameters import Parameter
from timeline.api.problems import PROBLEM_JSON
from timeline.api.v1.serializers import ProblemSerializer

Operation = TypeVar("Operation", bound=Callable[..., Any])

PROBLEMS = {
    400: "A parameter or a value that is not known; `errors` names each.",
    404: "There is no such resource.",
    406: "None of the formats that `Accept` names.",
    410: "Gone: no longer shown.",
    413: "The text is too large.",
    415: "The body is no JSON.",
    429: "Too many requests; `Retry-After` says how many seconds to wait.",
}
ALWAYS = (400, 406, 429)
IF_NONE_MATCH = OpenApiParameter(
    "If-None-Match",
    str,
    OpenApiParameter.HEADER,
    description="The `ETag` of the answer that you have: 304 if it still stands.",
)


def described(
    *,
    operation_id: str,
    tags: list[str],
    summary: str,
    parameters: Iterable[Parameter[Any] | OpenApiParameter] = (),
    answers: Any,
    problems: Iterable[int] = (),
    request: Any = None,
) -> Callable[[Operation], Operation]:
    """Describes an operation; ``answers`` is a serializer, or (status, media type) → one."""
    one = not isinstance(answers, dict)
    responses = {(200, "application/json"): answers} if one else answers
    responses = {**responses, **_problems(problems)}
    parameters = list(parameters)
    if request is None:
        responses[304] = OpenApiResponse(description="You have it already.")
        parameters.append(IF_NONE_MATCH)
    return extend_schema(
        operation_id=operation_id,
        tags=tags,
        summary=summary,
        parameters=[
            parameter.described() if isinstance(parameter, Parameter) else parameter
            for parameter in parameters
        ],
        request=request,
        responses=responses,
    )


def _problems(more: Iterable[int]) -> dict[tuple[int, str], OpenApiResponse]:
    return {
        (status, PROBLEM_JSON): OpenApiResponse(ProblemSerializer, description=PROBLEMS[status])
        for status in sorted({*ALWAYS, *more})
    }


def page_of(
    serializer: type[serializers.Serializer[Any]],
    name: str,
    **extra: serializers.Field[Any, Any, Any, Any],
) -> type[serializers.Serializer[Any]]:
    """The shape of a page of these."""
    fields = {
        "results": serializer(many=True),
        "next": serializers.URLField(allow_null=True, help_text="Null on the last page."),
        "previous": serializers.URLField(allow_null=True, help_text="Null on the first page."),
        **extra,
    }
    return type(name, (serializers.Serializer,), fields)
