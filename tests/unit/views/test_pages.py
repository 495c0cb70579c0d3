"""Pages without a list: about, health, errors."""

import pytest
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import Http404, HttpRequest
from django.test import Client, RequestFactory
from django.views import defaults


def test_about_gives_dates_in_words(client: Client) -> None:
    page = client.get("/about/").content.decode()

    assert (
        "<dt><code>2011/2017-11-13</code></dt><dd>since 2011, until 13 November 2017</dd>" in page
    )


def test_healthz_answers(client: Client) -> None:
    response = client.get("/healthz")

    assert (response.status_code, response.content) == (200, b"ok\n")


@pytest.fixture
def request_(rf: RequestFactory) -> HttpRequest:
    return rf.get("/")


def test_error_pages_are_ours(request_: HttpRequest) -> None:
    pages = [
        defaults.bad_request(request_, BadRequest()),
        defaults.permission_denied(request_, PermissionDenied()),
        defaults.page_not_found(request_, Http404()),
        defaults.server_error(request_),
    ]

    assert [(page.status_code, b"Policy timeline</title>" in page.content) for page in pages] == [
        (400, True),
        (403, True),
        (404, True),
        (500, True),
    ]


def test_pages_send_the_policy_that_forbids_inline_code(client: Client) -> None:
    policy = client.get("/").headers["Content-Security-Policy"]

    assert "unsafe-inline" not in policy
    assert "script-src 'self'" in policy


@pytest.mark.parametrize("name", ["event", "article", "measure"])
def test_what_does_not_exist_is_named(client: Client, name: str) -> None:
    response = client.get(f"/{name}s/nope/")

    assert response.status_code == 404
    assert f"There is no {name} nope." in response.content.decode()
