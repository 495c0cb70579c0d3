"""What the framework raises becomes a problem; what nobody foresaw does not."""

from http import HTTPStatus

import pytest
from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.http import Http404
from rest_framework.exceptions import Throttled

from timeline.api.problems import ProblemError, as_problem, did_you_mean


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (ProblemError(HTTPStatus.GONE, "It was here."), 410),
        (Http404(), 404),
        (RequestDataTooBig("Too much."), 413),
        (PermissionDenied(), 403),
        (Throttled(wait=1.2), 429),
    ],
)
def test_error_of_the_framework_is_a_problem(error: Exception, status: int) -> None:
    problem = as_problem(error)

    assert problem is not None
    assert problem.status == status


def test_waiting_is_told_in_whole_seconds() -> None:
    problem = as_problem(Throttled(wait=1.2))

    assert problem is not None
    assert problem.headers == {"Retry-After": "2"}


def test_error_that_nobody_foresaw_is_none() -> None:
    assert as_problem(RuntimeError()) is None


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("contry", " Did you mean “country”?"),
        ("COUNTRY", " Did you mean “country”?"),
        ("zzz", ""),
        ("country" * 1000, ""),
    ],
)
def test_hint_is_the_nearest_word_or_none(word: str, hint: str) -> None:
    assert did_you_mean(word, ("country", "type")) == hint
