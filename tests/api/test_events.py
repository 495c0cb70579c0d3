"""``/api/v1/events`` and ``/api/v1/events/{id}``: whole answers."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.api.conftest import LAW, MOMENT, PERMITS, Record
from tests.factories import (
    make_article,
    make_event,
    make_measure,
    make_mention,
    make_revision,
    make_run,
)

HOST = "http://testserver"
STATE = 4
"""Queries that ask whether anything changed."""
ARTICLE = {
    "id": "a7k2m9q4x8ht",
    "title": "President signs migration law",
    "url": "https://example.org/migration-law",
    "publisher": "Steppe Courier",
    "published": {"date": "2017-11-17", "basis": "given", "earliest": None, "latest": None},
    "origin": None,
}
LAW_EVENT: dict[str, Any] = {
    "id": "e3h8k2m7q9wx",
    "type": "legislation",
    "stage": "signed",
    "title": "President signs the migration law",
    "date": {
        "edtf": "2017-07-11",
        "earliest": "2017-07-11",
        "latest": "2017-07-11",
        "granularity": "day",
        "qualifier": None,
        "text": "July 11",
        "resolved_by": "month_day",
        "anchor": "publication",
        "alternatives": ["2018-07-11"],
    },
    "countries": [{"code": "KZ", "name": "Kazakhstan", "role": "legislating"}],
    "planned": False,
    "status": "accepted",
    "confidence": 0.9,
    "mention_count": 1,
    "source_count": 1,
    "sources": [
        {
            "mention": "1" * 64,
            "article": ARTICLE,
            "quotation": LAW,
            "start": 10,
            "end": 79,
            "figures": [],
            "attribution": {"source": "the ministry", "start": 61, "end": 73},
            "polarity": "affirmed",
            "modality": "actual",
            "rule": "trigger_sign",
            "ruleset": "2026.11.4",
        }
    ],
    "measure": None,
    "conflicts": [],
    "version": 1,
    "sequence": 41,
    "changed_at": "2026-11-24T06:00:00Z",
    "links": {
        "self": f"{HOST}/api/v1/events/e3h8k2m7q9wx",
        "html": f"{HOST}/events/e3h8k2m7q9wx/",
    },
}


def test_event_is_whole(client: Client, record: Record) -> None:
    response = client.get("/api/v1/events/e3h8k2m7q9wx")

    assert (response.status_code, response["Content-Type"]) == (200, "application/json")
    assert response.json() == LAW_EVENT


def test_event_carries_figures_and_qualifier(client: Client, record: Record) -> None:
    event = client.get("/api/v1/events/e5p4r8t2v6yz").json()

    assert event["date"] == {
        "edtf": "2016~",
        "earliest": "2016-01-01",
        "latest": "2016-12-31",
        "granularity": "year",
        "qualifier": "approximate",
        "text": "2016",
        "resolved_by": "year",
        "anchor": None,
        "alternatives": [],
    }
    (source,) = event["sources"]
    assert (source["quotation"], source["figures"]) == (
        PERMITS,
        [
            {
                "start": 91,
                "end": 108,
                "text": "about 400 permits",
                "value": 400,
                "min": None,
                "max": None,
                "approximate": True,
                "subject": "permits",
                "unit": None,
                "period": "per period",
                "series_id": None,
            }
        ],
    )


def test_events_are_listed_newest_first(client: Client, record: Record) -> None:
    response = client.get("/api/v1/events")

    body = response.json()
    assert list(body) == ["results", "next", "previous"]
    assert [event["id"] for event in body["results"]] == [
        "e9b3c7d4f8gh",
        "e3h8k2m7q9wx",
        "e5p4r8t2v6yz",
    ]
    assert body["results"][1] == LAW_EVENT
    assert (body["next"], body["previous"]) == (None, None)


def test_events_of_nowhere_are_an_empty_page(client: Client, record: Record) -> None:
    response = client.get("/api/v1/events?country=XK")

    assert response.json() == {"results": [], "next": None, "previous": None}


def test_event_that_a_person_dated_says_so(client: Client, db: None) -> None:
    event = make_event("2017-07-12", status="edited")
    make_mention(event, edtf="2017-07-11")

    day = client.get(f"/api/v1/events/{event.public_id}").json()["date"]

    assert (day["edtf"], day["resolved_by"], day["text"]) == ("2017-07-12", "curator", None)


def test_event_without_date_words_has_that_of_publication(client: Client, db: None) -> None:
    event = make_event("2017-11-17")
    make_mention(event, date_text="", date_rule="", date_start=None, date_end=None)

    day = client.get(f"/api/v1/events/{event.public_id}").json()["date"]

    assert (day["text"], day["resolved_by"]) == (None, "publication")


@pytest.mark.parametrize(
    ("edtf", "qualifier"),
    [
        ("2017-04~", "approximate"),
        ("2017-04?", "uncertain"),
        ("2017-04%", "approximate and uncertain"),
        ("2016~/2017?", "approximate and uncertain"),
        ("2017-04", None),
    ],
)
def test_event_date_is_qualified(
    client: Client, db: None, edtf: str, qualifier: str | None
) -> None:
    event = make_event(edtf)

    day = client.get(f"/api/v1/events/{event.public_id}").json()["date"]

    assert (day["edtf"], day["qualifier"]) == (edtf, qualifier)


def test_fields_are_those_named_and_the_id(client: Client, record: Record) -> None:
    response = client.get("/api/v1/events?fields=status,title&country=UZ")

    assert response.json()["results"] == [
        {"id": "e9b3c7d4f8gh", "title": "Two states open a border post", "status": "machine"}
    ]


def test_include_gives_mentions_and_articles_in_full(client: Client, record: Record) -> None:
    event = client.get("/api/v1/events/e3h8k2m7q9wx?include=mentions,articles").json()

    assert {name: event[name] for name in LAW_EVENT} == LAW_EVENT
    assert event["mentions"] == [
        {
            "id": "1" * 64,
            "event": "e3h8k2m7q9wx",
            "article": ARTICLE,
            "type": "legislation",
            "stage": "signed",
            "title": "President signs the migration law",
            "date": {**LAW_EVENT["date"], "start": 52, "end": 59, "implied": ["year"]},
            "trigger": {"start": 24, "end": 30, "text": "signed"},
            "countries": [{"code": "KZ", "role": "legislating"}],
            "actor": "The president",
            "act": None,
            "planned": False,
            "confidence": 0.9,
            **{
                name: LAW_EVENT["sources"][0][name]
                for name in (
                    "quotation",
                    "start",
                    "end",
                    "figures",
                    "attribution",
                    "polarity",
                    "modality",
                    "rule",
                    "ruleset",
                )
            },
        }
    ]
    assert event["articles"] == [
        {
            **ARTICLE,
            "language": "en",
            "recorded_at": "2026-11-24T06:00:00Z",
            "links": {
                "self": f"{HOST}/api/v1/articles/a7k2m9q4x8ht",
                "html": f"{HOST}/articles/a7k2m9q4x8ht/",
            },
        }
    ]


def test_include_count_counts_beyond_the_page(client: Client, record: Record) -> None:
    body = client.get("/api/v1/events?include=count&limit=1").json()

    assert (len(body["results"]), body["count"]) == (1, 3)


def test_mentions_of_an_older_run_are_no_sources(client: Client, record: Record) -> None:
    older = make_run(record.article.revisions.get(), ruleset="2026.10", current=False)
    make_mention(record.law, older)

    event = client.get("/api/v1/events/e3h8k2m7q9wx").json()

    assert event == LAW_EVENT


def test_merged_event_is_moved(client: Client, record: Record) -> None:
    merged = make_event(merged_into=record.law)

    response = client.get(f"/api/v1/events/{merged.public_id}?include=articles")

    assert (response.status_code, response["Location"]) == (
        301,
        f"{HOST}/api/v1/events/e3h8k2m7q9wx?include=articles",
    )


@pytest.mark.parametrize(
    ("fields", "reason", "detail"),
    [
        ({"status": "rejected"}, "rejected", "A curator rejected this event."),
        (
            {"withdrawn": True},
            "withdrawn",
            "No current reading of any article reports this event.",
        ),
    ],
)
def test_event_no_longer_shown_is_gone(
    client: Client, db: None, fields: dict[str, Any], reason: str, detail: str
) -> None:
    make_event(public_id="e2222gone", sequence=5, version=3, changed_at=MOMENT, **fields)

    response = client.get("/api/v1/events/e2222gone")

    assert (response.status_code, response["Content-Type"]) == (410, "application/problem+json")
    assert response.json() == {
        "type": "about:blank",
        "title": "Gone",
        "status": 410,
        "detail": detail,
        "instance": "/api/v1/events/e2222gone",
        "id": "e2222gone",
        "reason": reason,
        "version": 3,
        "sequence": 5,
        "changed_at": "2026-11-24T06:00:00Z",
    }


def test_event_that_was_never_shown_is_not_found(client: Client, db: None) -> None:
    event = make_event(status="rejected", public_id="e2222never")

    response = client.get(f"/api/v1/events/{event.public_id}")

    assert (response.status_code, response.json()) == (
        404,
        {
            "type": "about:blank",
            "title": "Not Found",
            "status": 404,
            "detail": "There is no event e2222never.",
            "instance": "/api/v1/events/e2222never",
        },
    )


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize(
    ("query", "queries"),
    [
        ("", 5 + STATE),
        ("country=KZ", 6 + STATE),
        ("country=KZ,UZ&include=mentions,articles", 7 + STATE),
        ("fields=title", 3 + STATE),
        ("fields=title,measure", 4 + STATE),
        ("include=count", 6 + STATE),
        ("sort=sequence", 5 + STATE),
    ],
)
def test_events_take_as_many_queries_for_one_as_for_three(
    client: Client, db: None, number: int, query: str, queries: int
) -> None:
    for name in map(str, range(number)):
        make_mention(make_event(countries=("KZ", "UZ"), measure=make_measure(name)))

    with CaptureQueriesContext(connection) as captured:
        body = client.get(f"/api/v1/events?{query}").json()

    assert (len(body["results"]), len(captured)) == (number, queries)


@pytest.mark.parametrize("number", [1, 3])
def test_event_takes_as_many_queries_for_one_mention_as_for_three(
    client: Client, db: None, number: int
) -> None:
    event = make_event()
    for _ in range(number):
        make_mention(event)

    with CaptureQueriesContext(connection) as captured:
        body = client.get(f"/api/v1/events/{event.public_id}").json()

    assert (len(body["sources"]), len(captured)) == (number, 3)


def test_event_sets_what_its_reports_say_side_by_side(client: Client, record: Record) -> None:
    persons = {"start": 0, "end": 3, "text": "", "subject": None, "unit": "persons"}
    figure = {**persons, "min": None, "max": None, "approximate": True, "period": "per period"}
    make_mention(record.law, fingerprint="4" * 64, figures=[{**figure, "value": 400}])
    run = make_run(make_revision(make_article(public_id="b7k2m9q4x8ht")))
    make_mention(
        record.law, run, fingerprint="5" * 64, edtf="2017-07", figures=[{**figure, "value": 500}]
    )

    conflicts = client.get("/api/v1/events/e3h8k2m7q9wx").json()["conflicts"]

    date, persons_differ = conflicts
    assert [side["edtf"] for side in date["sides"]] == ["2017-07-11", "2017-07"]
    assert [len(side["sources"]) for side in date["sides"]] == [2, 1]
    assert (date["about"], date["unit"], date["period"]) == ("date", None, None)
    assert date["sides"][1] == {
        "edtf": "2017-07",
        "value": None,
        "min": None,
        "max": None,
        "approximate": None,
        "sources": [{"mention": "5" * 64, "article": "b7k2m9q4x8ht", "publisher": None}],
    }
    assert (persons_differ["about"], persons_differ["unit"], persons_differ["period"]) == (
        "figure",
        "persons",
        "per period",
    )
    assert [
        (side["edtf"], side["value"], side["approximate"]) for side in persons_differ["sides"]
    ] == [(None, 400, True), (None, 500, True)]


def test_event_names_the_act_that_it_is_a_step_of(client: Client, record: Record) -> None:
    record.law.measure = make_measure("Migration Act", public_id="m4t6w8y2b5dc", number="12")
    record.law.save(update_fields=["measure"])

    event = client.get("/api/v1/events/e3h8k2m7q9wx").json()

    assert event == {
        **LAW_EVENT,
        "measure": {
            "id": "m4t6w8y2b5dc",
            "country": "KZ",
            "kind": "law",
            "name": "Migration Act",
            "number": "12",
            "links": {
                "self": f"{HOST}/api/v1/measures/m4t6w8y2b5dc",
                "html": f"{HOST}/measures/m4t6w8y2b5dc/",
            },
        },
    }
