"""What holds for every resource: tags, methods, other sites, limits, failures."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from tests.api.conftest import Record
from tests.factories import make_event, make_mention, make_revision
from timeline.api.v1.views import events
from timeline.models import Article, Country, Event

PATHS = [
    "events",
    "events.csv",
    "events.jsonl",
    "events.atom",
    "events.ics",
    "events/e3h8k2m7q9wx",
    "mentions",
    "articles",
    "articles/a7k2m9q4x8ht",
    "sources",
    "countries",
    "countries/KZ",
    "changes",
]


@pytest.mark.parametrize("path", PATHS)
def test_answer_that_is_known_is_not_sent_again(client: Client, record: Record, path: str) -> None:
    first = client.get(f"/api/v1/{path}")

    second = client.get(f"/api/v1/{path}", headers={"If-None-Match": first["ETag"]})

    assert (second.status_code, second.getvalue()) == (304, b"")
    assert (second["ETag"], second["Cache-Control"]) == (
        first["ETag"],
        "public, max-age=0, must-revalidate",
    )


@pytest.mark.parametrize("path", ["events", "events.csv", "mentions", "articles", "changes"])
def test_known_list_is_told_before_it_is_read(client: Client, record: Record, path: str) -> None:
    tag = client.get(f"/api/v1/{path}")["ETag"]

    with CaptureQueriesContext(connection) as queries:
        client.get(f"/api/v1/{path}", headers={"If-None-Match": tag})

    assert len(queries) == 4


@pytest.mark.parametrize("change", [make_event, make_mention, make_revision])
def test_tag_of_a_list_changes_with_the_record(
    client: Client, record: Record, change: Callable[[], object]
) -> None:
    tag = client.get("/api/v1/events")["ETag"]

    change()

    assert client.get("/api/v1/events")["ETag"] != tag


def test_tag_of_a_list_is_that_of_its_question(client: Client, record: Record) -> None:
    questions = ["events", "events?country=KZ", "events.json", "events?country=UZ", "articles"]

    tags = {client.get(f"/api/v1/{question}")["ETag"] for question in questions}

    assert len(tags) == len(questions)


def test_tag_of_an_event_is_that_of_its_content(client: Client, record: Record) -> None:
    before = client.get("/api/v1/events/e3h8k2m7q9wx")["ETag"]
    make_event()
    unchanged = client.get("/api/v1/events/e3h8k2m7q9wx")["ETag"]
    Article.objects.update(title="Another headline")

    assert unchanged == before
    assert client.get("/api/v1/events/e3h8k2m7q9wx")["ETag"] != before


@pytest.mark.parametrize("path", PATHS)
def test_head_is_get_without_a_body(client: Client, record: Record, path: str) -> None:
    get, head = client.get(f"/api/v1/{path}"), client.head(f"/api/v1/{path}")

    assert (head.status_code, head.getvalue()) == (200, b"")
    assert [head[name] for name in ("ETag", "Content-Type")] == [
        get[name] for name in ("ETag", "Content-Type")
    ]


@pytest.mark.parametrize("path", [*PATHS, "nothing"])
def test_any_site_may_read(client: Client, record: Record, path: str) -> None:
    response = client.get(f"/api/v1/{path}", headers={"Origin": "https://example.org"})

    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["Access-Control-Expose-Headers"] == "ETag, Link, Retry-After"
    assert "Access-Control-Allow-Credentials" not in response
    assert response.cookies == {}


@pytest.mark.parametrize("path", [*PATHS, "extract"])
def test_options_say_what_may_be_asked(client: Client, db: None, path: str) -> None:
    response = client.options(f"/api/v1/{path}")

    assert (response.status_code, response.getvalue()) == (204, b"")
    assert response["Allow"] == ("POST, OPTIONS" if path == "extract" else "GET, HEAD, OPTIONS")
    assert response["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert response["Access-Control-Allow-Headers"] == "If-None-Match"


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("path", PATHS)
def test_nothing_is_written(client: Client, record: Record, path: str, method: str) -> None:
    before = Event.objects.count()

    response = getattr(client, method)(f"/api/v1/{path}", "{}", content_type="application/json")

    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD, OPTIONS")
    assert response["Content-Type"] == "application/problem+json"
    assert Event.objects.count() == before


def test_one_client_is_limited_by_the_minute(
    client: Client, record: Record, settings: Settings
) -> None:
    settings.API_REQUESTS_PER_MINUTE = 2

    answers = [client.get("/api/v1/events") for _ in range(3)]
    elsewhere = client.get("/api/v1/events", REMOTE_ADDR="192.0.2.1")

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert elsewhere.status_code == 200
    assert 0 < int(answers[2]["Retry-After"]) <= 60
    assert (answers[2]["Content-Type"], answers[2].json()["title"]) == (
        "application/problem+json",
        "Too Many Requests",
    )


def test_a_forged_address_is_no_other_client(
    client: Client, record: Record, settings: Settings
) -> None:
    settings.API_REQUESTS_PER_MINUTE = 1

    answers = [
        client.get("/api/v1/events", headers={"X-Forwarded-For": f"192.0.2.{number}"})
        for number in range(2)
    ]

    assert [answer.status_code for answer in answers] == [200, 429]


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the password is secret")

    monkeypatch.setattr(events, "event_filter", fail)


def test_failure_is_a_problem_without_its_secrets(record: Record, broken: None) -> None:
    client = Client(raise_request_exception=False)

    response = client.get("/api/v1/events")

    assert (response.status_code, response["Content-Type"]) == (500, "application/problem+json")
    assert response.json() == {
        "type": "about:blank",
        "title": "Internal Server Error",
        "status": 500,
        "detail": "This went wrong on our side; it has been noted.",
        "instance": "/api/v1/events",
    }


def test_failure_is_told_to_the_developer(record: Record, broken: None, settings: Settings) -> None:
    settings.DEBUG = True

    with pytest.raises(RuntimeError, match="the password is secret"):
        Client().get("/api/v1/events")


@pytest.mark.parametrize("path", ["/api/", "/api/v2/events", "/api/v1"])
def test_other_addresses_of_the_api_are_problems(client: Client, db: None, path: str) -> None:
    response = client.get(path)

    assert (response.status_code, response["Content-Type"]) == (404, "application/problem+json")


def test_a_figure_beyond_64_bits_is_exact(client: Client, db: None) -> None:
    figure = {"start": 0, "end": 1, "value": 10**30, "series_id": None}
    mention = make_mention(figures=[figure])
    assert mention.event is not None

    event = client.get(f"/api/v1/events/{mention.event.public_id}").json()

    assert event["sources"][0]["figures"] == [figure]
    assert event["changed_at"].endswith("Z")


def test_country_names_come_from_the_table(client: Client, record: Record) -> None:
    Country.objects.filter(code="KZ").update(name="Republic of Kazakhstan")

    event = client.get("/api/v1/events/e3h8k2m7q9wx").json()

    assert event["countries"][0]["name"] == "Republic of Kazakhstan"
