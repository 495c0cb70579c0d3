"""``events/{id}/versions``: whole answers, the one of a day, and refusals."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from tests.factories import make_change, make_event, make_user
from timeline.models import Decision, Event
from timeline.services import judge_event

pytestmark = pytest.mark.django_db

HOST = "http://testserver"


@pytest.fixture
def event() -> Event:
    """Found on 1 March, dated to the day on 5 March, withdrawn on 9 March 2026."""
    found = make_event("2017-07", countries=("KZ", "UZ"), title="Signed", public_id="e1")
    second = make_change(found, version=2)
    content = {**second.content, "edtf": "2017-07-11", "earliest": "2017-07-11", "stage": "signed"}
    make_change(found, version=3, kind="delete", content=None)
    for version, day in ((1, 1), (2, 5), (3, 9)):
        found.changes.filter(version=version).update(at=datetime(2026, 3, day, 12, tzinfo=UTC))
    found.changes.filter(version=2).update(content=content)
    return found


def test_versions_come_newest_first_with_what_they_said(client: Client, event: Event) -> None:
    answer = client.get("/api/v1/events/e1/versions").json()

    newest, dated, first = answer["results"]
    assert (answer["next"], answer["previous"]) == (None, None)
    assert (newest["version"], newest["kind"], newest["event"]) == (3, "delete", None)
    assert dated["event"]["date"]["edtf"] == "2017-07-11"
    assert dated["event"]["stage"] == "signed"
    assert first == {
        "version": 1,
        "sequence": event.sequence,
        "kind": "upsert",
        "at": "2026-03-01T12:00:00Z",
        "event": {
            "type": "legislation",
            "stage": None,
            "title": "Signed",
            "date": {
                "edtf": "2017-07",
                "earliest": "2017-07-01",
                "latest": "2017-07-31",
                "granularity": "month",
            },
            "countries": [
                {"code": "KZ", "name": "Kazakhstan", "role": "legislating"},
                {"code": "UZ", "name": "Uzbekistan", "role": "legislating"},
            ],
            "planned": False,
            "status": "machine",
            "confidence": 0.9,
            "mention_count": 1,
            "source_count": 1,
        },
        "links": {
            "self": f"{HOST}/api/v1/events/e1/versions",
            "html": f"{HOST}/events/e1/versions/1/",
        },
    }


@pytest.mark.parametrize(
    ("as_of", "numbers"),
    [
        ("2026-02-28", []),
        ("2026-03-01", [1]),
        ("2026-03-05T11:59:59Z", [1]),
        ("2026-03-05T12:00:00", [2]),
        ("2026-03-05T13:59:59%2B02:00", [1]),
        ("2026-03-05", [2]),
        ("2026-11-24", [3]),
    ],
)
def test_as_of_is_the_version_that_stood_then(
    client: Client, event: Event, as_of: str, numbers: list[int]
) -> None:
    answer = client.get(f"/api/v1/events/e1/versions?as_of={as_of}").json()

    assert [one["version"] for one in answer["results"]] == numbers


@pytest.mark.parametrize(
    "as_of", ["yesterday", "2026-13-01", "2026", "0001-01-01T00:00:00%2B14:00"]
)
def test_as_of_that_is_no_moment_is_refused(client: Client, event: Event, as_of: str) -> None:
    answer = client.get(f"/api/v1/events/e1/versions?as_of={as_of}")

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["parameter"] == "as_of"
    assert "it must be a day (2026-11-24) or a time" in answer.json()["detail"]


@pytest.mark.parametrize("query", ["", "?as_of=2026-11-24"])
def test_versions_of_no_event_are_missing(client: Client, query: str) -> None:
    answer = client.get(f"/api/v1/events/e9/versions{query}")

    assert answer.status_code == 404
    assert answer.json()["detail"] == "There is no event e9."


def test_decisions_make_versions(client: Client) -> None:
    event = make_event(public_id="e2")
    judge_event(event=event, decision=Decision.ACCEPT, by=make_user())
    judge_event(event=event, decision=Decision.REJECT, by=make_user())

    answer = client.get("/api/v1/events/e2/versions").json()

    told = [(one["version"], (one["event"] or {}).get("status")) for one in answer["results"]]
    assert told == [(3, None), (2, "accepted"), (1, "machine")]
