"""``measures``: dossiers of acts, whole answers and refusals."""

from typing import Any

import pytest
from django.test import Client

from tests.factories import make_event, make_measure, make_mention
from timeline.models import Measure

HOST = "http://testserver"
VOTE = {"start": 4, "end": 9, "ayes": 51, "noes": 49, "abstained": None}
ACT = {
    "start": 0, "end": 3, "kind": "law", "name": "Clean Rivers Act", "number": None,
    "chamber": "Senate", "vote": VOTE,
}  # fmt: skip


def described(measure: Measure) -> dict[str, Any]:
    return {
        "id": measure.public_id,
        "country": measure.country_id,
        "kind": "law",
        "name": measure.name or None,
        "number": measure.number or None,
        "links": {
            "self": f"{HOST}/api/v1/measures/{measure.public_id}",
            "html": f"{HOST}/measures/{measure.public_id}/",
        },
    }


@pytest.fixture
def measures(db: None) -> list[Measure]:
    """Of two countries, and one that no shown event is of."""
    rivers, ports = make_measure(), make_measure("Ports Act", "UZ", number="7/2021")
    make_event(measure=rivers)
    make_event(measure=rivers)
    make_event(measure=ports)
    make_event(measure=make_measure("Hidden Act"), status="rejected")
    return [rivers, ports]


def test_measures_are_listed(client: Client, measures: list[Measure]) -> None:
    body = client.get("/api/v1/measures").json()

    rivers, ports = measures
    assert body == {
        "results": [described(ports), described(rivers)],
        "next": None,
        "previous": None,
    }


@pytest.mark.parametrize(
    ("query", "names"),
    [("country=KZ", ["Clean Rivers Act"]), ("q=ports", ["Ports Act"]), ("country=FR", [])],
)
def test_filter_gives_its_measures(
    client: Client, measures: list[Measure], query: str, names: list[str]
) -> None:
    body = client.get(f"/api/v1/measures?{query}").json()

    assert [measure["name"] for measure in body["results"]] == names


def test_pages_are_walked_there_and_back(client: Client, measures: list[Measure]) -> None:
    first = client.get("/api/v1/measures?limit=1").json()
    second = client.get(first["next"]).json()

    assert [measure["name"] for measure in second["results"]] == ["Clean Rivers Act"]
    assert second["next"] is None
    assert client.get(second["previous"]).json()["results"] == first["results"]


def test_measure_has_its_steps_and_what_is_out_of_order(client: Client, db: None) -> None:
    measure = make_measure()
    force = make_event("2021-06-01", stage="in_force", measure=measure)
    passed = make_event("2021-07-01", stage="passed", measure=measure)
    make_mention(passed, act=ACT)

    body = client.get(f"/api/v1/measures/{measure.public_id}").json()

    steps = body.pop("steps")
    assert body == {
        **described(measure),
        "out_of_order": [[passed.public_id, force.public_id]],
    }
    assert [step["event"]["id"] for step in steps] == [passed.public_id, force.public_id]
    assert [(step["chamber"], step["vote"]) for step in steps] == [
        ("Senate", {"ayes": 51, "noes": 49, "abstained": None}),
        (None, None),
    ]


def test_unknown_measure_is_not_found(client: Client, db: None) -> None:
    response = client.get("/api/v1/measures/nothing")

    assert response.status_code == 404
    assert response.json()["detail"] == "There is no measure nothing."


def test_unknown_parameter_is_refused(client: Client, db: None) -> None:
    assert client.get("/api/v1/measures?contry=KZ").status_code == 400
