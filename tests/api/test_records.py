"""``articles``, ``mentions``, ``sources``, ``countries`` and ``changes``: whole answers."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.api.conftest import MOMENT, TEXT, Record
from tests.api.test_events import ARTICLE, HOST, LAW_EVENT
from tests.factories import (
    make_article,
    make_change,
    make_country,
    make_event,
    make_mention,
    make_revision,
    make_run,
    make_source,
)
from timeline.models import ChangeKind

STATE = 4
ARTICLE_RECORD = {
    **ARTICLE,
    "language": "en",
    "recorded_at": "2026-11-24T06:00:00Z",
    "links": {
        "self": f"{HOST}/api/v1/articles/a7k2m9q4x8ht",
        "html": f"{HOST}/articles/a7k2m9q4x8ht/",
    },
}


def page(*results: dict[str, Any]) -> dict[str, Any]:
    return {"results": list(results), "next": None, "previous": None}


def test_articles_are_listed(client: Client, record: Record) -> None:
    assert client.get("/api/v1/articles").json() == page(ARTICLE_RECORD)


def test_article_is_whole(client: Client, record: Record) -> None:
    article = client.get("/api/v1/articles/a7k2m9q4x8ht").json()

    mentions = article.pop("mentions")
    assert article == {
        **ARTICLE_RECORD,
        "text": TEXT,
        "revision": 1,
        "ruleset": "2026.11.4",
        "failure": None,
        "countries": [{"code": "KZ", "weight": 0.9}],
        "timexes": [],
        "rejected": [{"start": 80, "end": 117, "reason": "a date without an event"}],
    }
    assert mentions == client.get("/api/v1/mentions").json()["results"][::-1]
    assert [TEXT[mention["start"] : mention["end"]] for mention in mentions] == [
        mention["quotation"] for mention in mentions
    ]


def test_article_that_nothing_has_read_yet(client: Client, db: None) -> None:
    revision = make_revision(text="Nothing yet.")

    article = client.get(f"/api/v1/articles/{revision.article.public_id}").json()

    assert (article["text"], article["ruleset"], article["mentions"]) == ("Nothing yet.", None, [])


def test_article_whose_reading_failed_says_why(client: Client, db: None) -> None:
    run = make_run(failure="ValueError: no", findings={})

    article = client.get(f"/api/v1/articles/{run.revision.article.public_id}").json()

    assert (article["failure"], article["timexes"]) == ("ValueError: no", [])


@pytest.fixture
def articles(db: None) -> None:
    gazette = make_source("Gazette", id=7, country=make_country("KZ"))
    make_source("Herald", id=8)
    law = make_article(title="A law", source=gazette, language="en", published=date(2017, 11, 17))
    make_mention(make_event(countries=("KZ",)), make_run(make_revision(law)), polarity="negated")
    note = make_article(
        title="A note", language="kk", published=date(2016, 1, 1), published_basis="inferred"
    )
    make_mention(
        make_event(countries=("UZ",), type="statement", stage=""),
        make_run(make_revision(note)),
        modality="possible",
        confidence=0.5,
    )
    make_article(title="Undated", published=None, published_basis="unknown")


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["Undated", "A note", "A law"]),
        ("country=KZ", ["A law"]),
        ("country=KZ,UZ", ["A note", "A law"]),
        ("source=7", ["A law"]),
        ("source=Herald", []),
        ("published=2017", ["A law"]),
        ("published=../2016", ["A note"]),
        ("published_basis=inferred,unknown", ["Undated", "A note"]),
        ("language=kk,ru", ["A note"]),
        ("q=NOTE", ["A note"]),
        ("limit=1", ["Undated"]),
    ],
)
def test_article_filter_gives_its_articles(
    client: Client, articles: None, query: str, titles: list[str]
) -> None:
    body = client.get(f"/api/v1/articles?{query}").json()

    assert [article["title"] for article in body["results"]] == titles


@pytest.mark.parametrize(
    ("query", "articles_found"),
    [
        ("", ["A note", "A law"]),
        ("country=UZ", ["A note"]),
        ("source=7", ["A law"]),
        ("type=statement", ["A note"]),
        ("stage=signed", []),
        ("polarity=negated", ["A law"]),
        ("modality=possible,planned", ["A note"]),
        ("confidence_min=0.8", ["A law"]),
        ("event=nobody", []),
        ("article=nobody", []),
    ],
)
def test_mention_filter_gives_its_mentions(
    client: Client, articles: None, query: str, articles_found: list[str]
) -> None:
    body = client.get(f"/api/v1/mentions?{query}").json()

    assert [mention["article"]["title"] for mention in body["results"]] == articles_found


def test_mentions_of_an_event_and_of_an_article(client: Client, record: Record) -> None:
    of_event = client.get("/api/v1/mentions?event=e3h8k2m7q9wx").json()["results"]
    of_article = client.get("/api/v1/mentions?article=a7k2m9q4x8ht").json()["results"]

    assert [mention["id"] for mention in of_event] == ["1" * 64]
    assert [mention["id"] for mention in of_article] == ["2" * 64, "1" * 64]


def test_sources_are_listed(client: Client, record: Record) -> None:
    make_source("Herald", id=8)

    assert client.get("/api/v1/sources").json() == page(
        {
            "id": "7",
            "name": "Steppe Courier",
            "country": "KZ",
            "links": {
                "articles": f"{HOST}/api/v1/articles?source=7",
                "events": f"{HOST}/api/v1/events?source=7",
            },
        },
        {
            "id": "8",
            "name": "Herald",
            "country": None,
            "links": {
                "articles": f"{HOST}/api/v1/articles?source=8",
                "events": f"{HOST}/api/v1/events?source=8",
            },
        },
    )


@pytest.mark.parametrize(
    ("query", "names"), [("q=cour", ["Steppe Courier"]), ("country=KZ", ["Steppe Courier"])]
)
def test_source_filter_gives_its_sources(
    client: Client, record: Record, query: str, names: list[str]
) -> None:
    make_source("Herald")

    body = client.get(f"/api/v1/sources?{query}").json()

    assert [source["name"] for source in body["results"]] == names


def test_countries_are_those_with_events(client: Client, record: Record) -> None:
    assert client.get("/api/v1/countries").json() == page(
        {
            "code": "KZ",
            "name": "Kazakhstan",
            "region": "Central Asia",
            "events": 3,
            "curated": 1,
            "first_month": "2016-01",
            "last_month": "2018-03",
            "links": {
                "self": f"{HOST}/api/v1/countries/KZ",
                "html": f"{HOST}/kz/",
                "events": f"{HOST}/api/v1/events?country=KZ",
            },
        },
        {
            "code": "UZ",
            "name": "Uzbekistan",
            "region": "Central Asia",
            "events": 1,
            "curated": 0,
            "first_month": "2018-03",
            "last_month": "2018-03",
            "links": {
                "self": f"{HOST}/api/v1/countries/UZ",
                "html": f"{HOST}/uz/",
                "events": f"{HOST}/api/v1/events?country=UZ",
            },
        },
    )


def test_country_is_whole(client: Client, record: Record) -> None:
    make_event("XXXX-07-11", ("KZ",))

    assert client.get("/api/v1/countries/KZ").json() == {
        "code": "KZ",
        "name": "Kazakhstan",
        "region": "Central Asia",
        "events": 4,
        "curated": 1,
        "first_month": "2016-01",
        "last_month": "2018-03",
        "by_type": {"legislation": 2, "statistic": 1, "treaty_or_agreement": 1},
        "by_status": {"accepted": 1, "machine": 3},
        "months": [
            {"month": None, "count": 1},
            {"month": "2016-01", "count": 1},
            {"month": "2017-07", "count": 1},
            {"month": "2018-03", "count": 1},
        ],
        "links": {
            "self": f"{HOST}/api/v1/countries/KZ",
            "html": f"{HOST}/kz/",
            "events": f"{HOST}/api/v1/events?country=KZ",
        },
    }


def test_country_without_events_has_none(client: Client, db: None) -> None:
    country = client.get("/api/v1/countries/XK").json()

    assert (country["events"], country["by_type"], country["first_month"]) == (0, {}, None)


def test_changes_are_in_the_order_in_which_they_were_made(client: Client, record: Record) -> None:
    body = client.get("/api/v1/changes").json()

    assert [change["sequence"] for change in body["results"]] == [41, 42, 43]
    assert (body["next"], body["after"]) == (None, 43)
    assert body["results"][0] == {
        "sequence": 41,
        "kind": "upsert",
        "id": "e3h8k2m7q9wx",
        "version": 1,
        "at": "2026-11-24T06:00:00Z",
        "merged_into": None,
        "event": LAW_EVENT,
    }


def test_change_of_an_event_that_went_has_none(client: Client, record: Record) -> None:
    gone = make_event(status="rejected", public_id="e2gone")
    merged = make_event(merged_into=record.law, public_id="e2merged")
    make_change(gone, kind=ChangeKind.DELETE, sequence=44)
    make_change(merged, kind=ChangeKind.MERGE, sequence=45, version=2)

    body = client.get("/api/v1/changes?after=43").json()

    assert [
        {name: change[name] for name in ("sequence", "kind", "id", "merged_into", "event")}
        for change in body["results"]
    ] == [
        {
            "sequence": 44,
            "kind": "delete",
            "id": "e2gone",
            "merged_into": None,
            "event": None,
        },
        {
            "sequence": 45,
            "kind": "merge",
            "id": "e2merged",
            "merged_into": "e3h8k2m7q9wx",
            "event": None,
        },
    ]


def test_changes_page_by_page_lose_none(client: Client, record: Record) -> None:
    for _ in range(4):
        make_change(record.law)

    address, found = "/api/v1/changes?limit=2", []
    while address:
        body = client.get(address).json()
        found += [change["sequence"] for change in body["results"]]
        address = body["next"]

    assert found == [41, 42, 43, 44, 45, 46, 47]


def test_changes_after_the_last_leave_the_place(client: Client, record: Record) -> None:
    body = client.get("/api/v1/changes?after=99").json()

    assert body == {"results": [], "next": None, "after": 99}


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize(
    ("path", "queries"),
    [
        ("articles", 2 + STATE),
        ("mentions", 2 + STATE),
        ("sources", 2 + STATE),
        ("countries", 1),
        ("changes", 4 + STATE),
    ],
)
def test_list_takes_as_many_queries_for_one_as_for_three(
    client: Client, db: None, number: int, path: str, queries: int
) -> None:
    for code in ("KZ", "UZ", "XK")[:number]:
        event = make_event(countries=(code,), changed_at=MOMENT)
        make_mention(event, make_run(make_revision(make_article(source=make_source()))))

    with CaptureQueriesContext(connection) as captured:
        body = client.get(f"/api/v1/{path}").json()

    assert (len(body["results"]), len(captured)) == (number, queries)


@pytest.mark.parametrize("number", [1, 3])
def test_article_takes_as_many_queries_for_one_mention_as_for_three(
    client: Client, db: None, number: int
) -> None:
    run = make_run()
    for _ in range(number):
        make_mention(run=run)

    with CaptureQueriesContext(connection) as captured:
        body = client.get(f"/api/v1/articles/{run.revision.article.public_id}").json()

    assert (len(body["mentions"]), len(captured)) == (number, 3)


def test_a_reprint_names_the_article_that_came_first(client: Client, db: None) -> None:
    first = make_article(title="The wire")
    make_article(title="A reprint", origin=first)

    listed = client.get("/api/v1/articles").json()["results"]

    assert [article["origin"] for article in listed] == [first.public_id, None]
