"""The description of the API is the committed one, and every answer is as it describes."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import schemathesis
import yaml
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from hypothesis import HealthCheck, given, settings
from pytest_django import Settings
from schemathesis.checks import positive_data_acceptance

from tests.api.conftest import Record
from tests.factories import make_event, make_judgement, make_mention, make_series

COMMITTED = Path(__file__).resolve().parents[2] / "docs/api/openapi-v1.yml"
# Dates as EDTF, cursors and names are stricter than a schema can say: 400 is right for many.
NOT_CHECKED = [positive_data_acceptance]

EXAMPLES = settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def description() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load(COMMITTED.read_text(encoding="utf-8"))
    return document


def test_committed_description_is_that_of_the_code(tmp_path: Path) -> None:
    made = tmp_path / "openapi.yml"

    call_command("spectacular", validate=True, fail_on_warn=True, file=str(made))

    assert made.read_text(encoding="utf-8") == COMMITTED.read_text(encoding="utf-8")


def test_served_description_is_the_committed_one(
    client: Client, db: None, description: dict[str, Any]
) -> None:
    assert client.get("/api/schema").json() == description


def strict(schema: Any, components: dict[str, Any]) -> Any:
    """As JSON Schema that takes no property which is not described."""
    if isinstance(schema, list):
        return [strict(part, components) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return strict(components[schema["$ref"].rpartition("/")[2]], components)
    parts = {
        name: {key: strict(value, components) for key, value in part.items()}
        if name == "properties"
        else strict(part, components)
        for name, part in schema.items()
        if name != "nullable"
    }
    if "properties" in parts:
        parts.setdefault("additionalProperties", False)
    return {"anyOf": [parts, {"type": "null"}]} if schema.get("nullable") else parts


@pytest.mark.parametrize(
    ("path", "described"),
    [
        ("events", "events"),
        ("events?include=mentions,articles,count", "events"),
        ("events?fields=title&limit=1", "events"),
        ("events/e5p4r8t2v6yz?include=mentions,articles", "events/{public_id}"),
        ("mentions", "mentions"),
        ("articles", "articles"),
        ("articles/a7k2m9q4x8ht", "articles/{public_id}"),
        ("sources", "sources"),
        ("countries", "countries"),
        ("series", "series"),
        ("series/s4t6w8y2b5dc", "series/{public_id}"),
        ("countries/KZ", "countries/{code}"),
        ("changes", "changes"),
        ("quality", "quality"),
        ("events/e5p4r8t2v6yz/versions", "events/{public_id}/versions"),
        ("events?contry=KZ", "events"),
        ("events/e2gone", "events/{public_id}"),
        ("events/nobody", "events/{public_id}"),
    ],
)
def test_answer_has_the_described_properties_and_no_other(
    client: Client, record: Record, description: dict[str, Any], path: str, described: str
) -> None:
    make_event(status="rejected", public_id="e2gone", sequence=99)
    make_judgement(record.permits, before={"type": "statistic"})
    run = record.article.revisions.get().runs.get()
    make_series(run, public_id="s4t6w8y2b5dc", number="1")
    figures = [{**record.permits.mentions.get().figures[0], "series_id": "1"}]
    make_mention(record.permits, run, figures=figures)

    response = client.get(f"/api/v1/{path}")

    answers = description["paths"][f"/api/v1/{described}"]["get"]["responses"]
    answer = answers[str(response.status_code)]["content"][response["Content-Type"]]
    jsonschema.validate(
        response.json(), strict(answer["schema"], description["components"]["schemas"])
    )


def test_dry_run_has_the_described_properties_and_no_other(
    client: Client, db: None, description: dict[str, Any]
) -> None:
    text = "ALMATY -- The parliament of Kazakhstan passed the law on 11 July 2017, the court said."

    response = client.post("/api/v1/extract", {"text": text}, content_type="application/json")

    answer = description["paths"]["/api/v1/extract"]["post"]["responses"]["200"]
    jsonschema.validate(
        response.json(),
        strict(
            answer["content"]["application/json"]["schema"], description["components"]["schemas"]
        ),
    )


OPERATIONS = [
    (path, method)
    for path, operations in yaml.safe_load(COMMITTED.read_text(encoding="utf-8"))["paths"].items()
    for method in operations
]


@pytest.fixture
def api(record: Record, settings: Settings) -> Any:
    settings.API_REQUESTS_PER_MINUTE = settings.API_EXTRACTS_PER_MINUTE = 1_000_000
    settings.ALLOWED_HOSTS = ["*"]
    return schemathesis.openapi.from_wsgi("/api/schema", get_wsgi_application())


@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_answers_to_any_request_are_as_described(api: Any, path: str, method: str) -> None:
    @given(case=api[path][method].as_strategy())
    @EXAMPLES
    def check(case: Any) -> None:
        case.call_and_validate(excluded_checks=NOT_CHECKED)

    check()


@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_what_is_not_described_is_refused(api: Any, path: str, method: str) -> None:
    negative = schemathesis.GenerationMode.NEGATIVE

    @given(case=api[path][method].as_strategy(generation_mode=negative))
    @EXAMPLES
    def check(case: Any) -> None:
        case.call_and_validate(excluded_checks=NOT_CHECKED)

    check()
