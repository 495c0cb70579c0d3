"""From an article through extraction and judgement to what another system is told."""

from typing import Any

import pytest
from django.contrib.auth.models import AbstractUser
from django.test import Client

from tests.factories import make_user
from timeline.extraction import Document
from timeline.models import Decision, Event
from timeline.services import ingest_article, judge_event, merge_events, withdraw_judgement

TEXT = (
    "ALMATY, Nov. 17, 2017 -- President Nurlan Example signed a law on July 11, 2017, that lets "
    "courts of Kazakhstan revoke citizenship. "
    "Kazakhstan's parliament passed a law on roads on October 3, 2016."
)


@pytest.fixture
def events(db: None) -> list[dict[str, Any]]:
    ingest_article(Document(id="1", text=TEXT, publisher="Steppe Courier", country="KZ"))
    found: list[dict[str, Any]] = Client().get("/api/v1/events?country=KZ").json()["results"]
    return found


@pytest.fixture
def curator(db: None) -> AbstractUser:
    return make_user()


def event_of(payload: dict[str, Any]) -> Event:
    return Event.objects.get(public_id=payload["id"])


def changes_after(client: Client, sequence: int) -> list[tuple[str, str, str | None]]:
    feed = client.get(f"/api/v1/changes?after={sequence}").json()["results"]
    return [(change["kind"], change["id"], change["merged_into"]) for change in feed]


def last(client: Client) -> int:
    after: int = client.get("/api/v1/changes").json()["after"]
    return after


def test_ingested_article_is_on_the_timeline(events: list[dict[str, Any]]) -> None:
    assert [
        (event["date"]["edtf"], event["type"], event["stage"], event["status"]) for event in events
    ] == [
        ("2017-07-11", "legislation", "signed", "machine"),
        ("2016-10-03", "legislation", "passed", "machine"),
    ]
    for event in events:
        (source,) = event["sources"]
        assert TEXT[source["start"] : source["end"]] == source["quotation"]
        assert source["article"]["publisher"] == "Steppe Courier"


def test_rejected_event_is_told_as_gone_and_comes_back(
    client: Client, events: list[dict[str, Any]], curator: AbstractUser
) -> None:
    event, before = events[0], last(client)

    judgement = judge_event(
        event=event_of(event), decision=Decision.REJECT, by=curator, reason="No law."
    )

    gone = client.get(f"/api/v1/events/{event['id']}")
    assert (gone.status_code, gone.json()["reason"]) == (410, "rejected")
    assert changes_after(client, before) == [("delete", event["id"], None)]
    listed = client.get("/api/v1/events?status=rejected").json()["results"]
    assert [row["id"] for row in listed] == [event["id"]]

    before = last(client)
    withdraw_judgement(judgement=judgement, by=curator)

    back = client.get(f"/api/v1/events/{event['id']}").json()
    assert (back["status"], back["version"]) == ("machine", 3)
    assert changes_after(client, before) == [("upsert", event["id"], None)]


def test_merged_event_leads_to_the_one_that_stands_for_it(
    client: Client, events: list[dict[str, Any]], curator: AbstractUser
) -> None:
    (stays, goes), before = events, last(client)

    merge_events(event=event_of(goes), into=event_of(stays), by=curator)

    moved = client.get(f"/api/v1/events/{goes['id']}", follow=True)
    assert moved.json()["id"] == stays["id"]
    assert len(moved.json()["sources"]) == 2
    told = changes_after(client, before)
    assert ("merge", goes["id"], stays["id"]) in told
    assert ("upsert", stays["id"], None) in told


def test_copy_that_follows_the_feed_is_the_timeline(
    client: Client, events: list[dict[str, Any]], curator: AbstractUser
) -> None:
    judge_event(event=event_of(events[0]), decision=Decision.ACCEPT, by=curator)
    judge_event(event=event_of(events[1]), decision=Decision.REJECT, by=curator, reason="No.")

    copy: dict[str, dict[str, Any]] = {}
    address = "/api/v1/changes?limit=1"
    while address:
        body = client.get(address).json()
        for change in body["results"]:
            if change["event"]:
                copy[change["id"]] = change["event"]
            else:
                copy.pop(change["id"], None)
        address = body["next"]

    assert list(copy.values()) == client.get("/api/v1/events").json()["results"]
