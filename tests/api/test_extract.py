"""``/api/v1/extract``: the output of ``manage.py extract``, with nothing stored."""

import json
from typing import Any

import pytest
from django.apps import apps
from django.http import HttpResponse
from django.test import Client
from pytest_django import Settings

from timeline.extraction import Document, extract
from timeline.extraction.jsonl import write_extraction

TEXT = "ALMATY -- The parliament of Kazakhstan passed the law on 11 July 2017."


def post(client: Client, body: object, **headers: str) -> HttpResponse:
    content = body if isinstance(body, str | bytes) else json.dumps(body)
    response: HttpResponse = client.post(
        "/api/v1/extract", content, content_type="application/json", headers=headers
    )
    return response


def test_extract_answers_what_the_command_writes(client: Client, db: None) -> None:
    response = post(client, {"id": "a", "text": TEXT, "country": "KZ"})

    document = Document(id="a", text=TEXT, country="KZ")
    assert response.status_code == 200
    assert response.json() == json.loads(write_extraction(extract(document), TEXT))
    assert response["Cache-Control"] == "no-store"


def test_extract_needs_no_id(client: Client, db: None) -> None:
    assert post(client, {"text": TEXT}).json()["id"] == "text"


def test_extract_reads_every_field(client: Client, db: None) -> None:
    fields = {
        "id": "b",
        "text": "The law was signed on July 11.",
        "title": "A law",
        "published": "2017-11-17",
        "language": "en",
        "url": "https://example.org/b",
        "publisher": "Gazette",
        "country": "KZ",
    }

    found = post(client, fields).json()

    assert (found["id"], found["publication"]["date"]) == ("b", "2017-11-17")


def test_extract_stores_nothing(client: Client, db: None) -> None:
    models = [model for model in apps.get_models() if model._meta.app_label == "timeline"]
    before = [model.objects.count() for model in models]

    post(client, {"text": TEXT})

    assert [model.objects.count() for model in models] == before


def test_extract_needs_no_token_against_forged_requests(db: None) -> None:
    client = Client(enforce_csrf_checks=True)

    assert post(client, {"text": TEXT}).status_code == 200


def test_extract_of_half_a_character_answers(client: Client, db: None) -> None:
    response = post(client, '{"text": "\\ud800 The law was signed on 11 July 2017."}')

    assert response.status_code == 200


@pytest.mark.parametrize(
    ("body", "pointer", "detail"),
    [
        ("{", "", "The body is no JSON: "),
        ("", "/text", "the field “text” is missing or no text."),
        (b"\xff", "", "The body is no JSON: "),
        ('{"text": NaN}', "", "The body is no JSON: NaN is no JSON"),
        ("[" * 100_000, "", "The body is no JSON: "),
        ("[1]", "", "The body must be a JSON object."),
        ({"txt": "a"}, "/txt", "There is no field “txt”. Did you mean “text”?"),
        ({"text": "a", "a/b~": 1}, "/a~1b~0", "There is no field “a/b~”."),
        ({}, "/text", "the field “text” is missing or no text."),
        ({"text": 5}, "/text", "the field “text” is missing or no text."),
        ({"text": "  "}, "/text", "the text is empty."),
        ({"text": "a", "id": None}, "/id", "the field “id” is missing or no text."),
        ({"text": "a", "title": 5}, "/title", "the field “title” is no text but 5."),
        (
            {"text": "a", "published": "July"},
            "/published",
            "the published date 'July' is no date (YYYY-MM-DD).",
        ),
    ],
)
def test_extract_refuses_with_a_reason(
    client: Client, db: None, body: Any, pointer: str, detail: str
) -> None:
    response = post(client, body)

    assert (response.status_code, response["Content-Type"]) == (400, "application/problem+json")
    (fault,) = response.json()["errors"]
    assert (fault["pointer"], fault["detail"][: len(detail)]) == (pointer, detail)


def test_extract_takes_json_alone(client: Client, db: None) -> None:
    response = client.post("/api/v1/extract", TEXT, content_type="text/plain")

    assert (response.status_code, response["Content-Type"]) == (415, "application/problem+json")


@pytest.mark.parametrize(("size", "status"), [(100, 200), (101, 413), (20_000, 413)])
def test_extract_bounds_the_text(
    client: Client, db: None, settings: Settings, size: int, status: int
) -> None:
    settings.API_EXTRACT_BYTES = 100

    response = post(client, {"text": "é" * (size // 2) + "x" * (size % 2)})

    assert response.status_code == status
    if status == 413:
        assert response.json()["detail"] == "The text is larger than 100 bytes of UTF-8."


def test_extract_is_limited_by_the_minute(client: Client, db: None, settings: Settings) -> None:
    settings.API_EXTRACTS_PER_MINUTE = 1

    answers = [post(client, {"text": TEXT}) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [200, 429]
    assert 0 < int(answers[1]["Retry-After"]) <= 60
    assert client.get("/api/v1/countries").status_code == 200


def test_extract_is_posted(client: Client, db: None) -> None:
    response = client.get("/api/v1/extract")

    assert (response.status_code, response["Allow"]) == (405, "POST, OPTIONS")
    assert response["Content-Type"] == "application/problem+json"
