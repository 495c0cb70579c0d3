"""What the API does not know it refuses, and says why."""

import pytest
from django.test import Client

from tests.api.conftest import Record
from timeline.api.pagination import OrderedCursor
from timeline.models import UNDATED
from timeline.queries import Cursor

ELSEWHERE = OrderedCursor("date", Cursor(UNDATED, 1))
CASES = [
    ("events?contry=KZ", "contry", "There is no parameter “contry”. Did you mean “country”?"),
    ("events?zzz=1", "zzz", "There is no parameter “zzz”."),
    ("events?country=KZK", "country", "country knows no “KZK”. Did you mean “KZ”?"),
    ("events?country=", "country", "country is empty; leave it out or give it a value."),
    ("events?country=KZ,,UZ", "country", "country is “KZ,,UZ”; something is missing at a comma."),
    ("events?type=legislasion", "type", "type knows no “legislasion”. Did you mean “legislation”?"),
    (
        "events?stage=zzz",
        "stage",
        "stage knows no “zzz”. It is one of announced, introduced, passed, signed, published, "
        "in_force, amended, repealed, struck_down, rejected.",
    ),
    ("events?status=Machine", "status", "status knows no “Machine”. Did you mean “machine”?"),
    (
        "events?source=Step+Courier",
        "source",
        "source knows no “Step Courier”. Did you mean “Steppe Courier”?",
    ),
    ("events?source=12", "source", "source knows no “12”."),
    ("events?country_role=affected", "country_role", "country_role says nothing without country."),
    ("events?date_match=within", "date_match", "date_match says nothing without date."),
    (
        "events?date=2017-13",
        "date",
        "date: '2017-13' is no EDTF date: the calendar has no '2017-13'.",
    ),
    (
        "events?date=2018/2017",
        "date",
        "date: '2018/2017' is no EDTF interval: it ends before it starts.",
    ),
    ("events?date=XXXX-07-11", "date", "date is “XXXX-07-11”, which has no place in time."),
    (
        "events?published=May",
        "published",
        "published: 'May' is no EDTF date: 'May' does not read as a date.",
    ),
    ("events?date=2017&date=2018", "date", "date is given 2 times; once will do."),
    (
        "events?confidence_min=2",
        "confidence_min",
        "confidence_min is “2”; it must be a number from 0 to 1.",
    ),
    (
        "events?confidence_min=nan",
        "confidence_min",
        "confidence_min is “nan”; it must be a number from 0 to 1.",
    ),
    (
        "events?sources_min=0",
        "sources_min",
        "sources_min is “0”; it must be a whole number from 1 to 10000.",
    ),
    ("events?planned=yes", "planned", "planned knows no “yes”. It is one of true, false."),
    ("events?precision=days", "precision", "precision knows no “days”. Did you mean “day”?"),
    ("events?sort=dat", "sort", "sort knows no “dat”. Did you mean “date”?"),
    ("events?limit=201", "limit", "limit is “201”; it must be a whole number from 1 to 200."),
    ("events?limit=-1", "limit", "limit is “-1”; it must be a whole number from 1 to 200."),
    ("events?limit=%D9%A3", "limit", "limit is “٣”; it must be a whole number from 1 to 200."),
    (
        "events?cursor=abc",
        "cursor",
        "cursor is none that a page gave; take it from next or previous.",
    ),
    (
        "events?cursor=%C3%A9",
        "cursor",
        "cursor is none that a page gave; take it from next or previous.",
    ),
    (
        f"events?cursor={ELSEWHERE}",
        "cursor",
        "cursor belongs to a list in another order than -date; start without it.",
    ),
    ("events?fields=titel", "fields", "fields knows no “titel”. Did you mean “title”?"),
    ("events?include=mention", "include", "include knows no “mention”. Did you mean “mentions”?"),
    ("events.csv?include=articles", "include", "The format csv has no room for this include."),
    ("events.jsonl?include=count", "include", "The format jsonl has no room for this include."),
    ("events.ics?fields=title", "fields", "The format ics has no room for this fields."),
    ("events?q=+", "q", "q is blank; leave it out or give it a word."),
    (f"events?q={'x' * 201}", "q", "q has 201 characters; 200 are the most."),
    (f"events?q={'x' * 2001}", "q", "q has 2001 characters; 2000 are the most."),
    ("events?q=a%00b", "q", "q has a character that is none in UTF-8 text."),
    ("events?q=%ff", "q", "q has a character that is none in UTF-8 text."),
    (
        "events?format=xlsx",
        "format",
        "format knows no “xlsx”. It is one of json, jsonl, csv, atom, ics, jsonld.",
    ),
    (
        "events/e3h8k2m7q9wx?include=count",
        "include",
        "include knows no “count”. It is one of mentions, articles.",
    ),
    ("articles?date=2017", "date", "There is no parameter “date”."),
    ("articles/a7k2m9q4x8ht?text=1", "text", "There is no parameter “text”."),
    (
        "mentions?polarity=negativ",
        "polarity",
        "polarity knows no “negativ”. Did you mean “negated”?",
    ),
    ("sources?source=7", "source", "There is no parameter “source”."),
    ("countries?limit=1", "limit", "There is no parameter “limit”."),
    ("countries/KZ?x=1", "x", "There is no parameter “x”."),
    (
        "changes?after=now",
        "after",
        "after is “now”; it must be a whole number from 0 to 9223372036854775807.",
    ),
]


@pytest.mark.parametrize(("path", "parameter", "detail"), CASES)
def test_unknown_is_refused_with_a_reason(
    client: Client, record: Record, path: str, parameter: str, detail: str
) -> None:
    response = client.get(f"/api/v1/{path}")

    assert (response.status_code, response["Content-Type"]) == (400, "application/problem+json")
    assert response.json() == {
        "type": "about:blank",
        "title": "Bad Request",
        "status": 400,
        "detail": detail,
        "instance": f"/api/v1/{path.partition('?')[0]}",
        "errors": [{"parameter": parameter, "detail": detail}],
    }


def test_all_faults_are_named_at_once(client: Client, record: Record) -> None:
    response = client.get("/api/v1/events?limit=x&kind=law&date=yesterday")

    assert [fault["parameter"] for fault in response.json()["errors"]] == ["limit", "kind", "date"]


@pytest.mark.parametrize(
    ("path", "detail"),
    [
        ("events/nobody", "There is no event nobody."),
        ("articles/nobody", "There is no article nobody."),
        ("countries/KX", "There is no country KX."),
        ("countries/kz", "There is no country kz. Did you mean “KZ”?"),
        ("event", "There is nothing at /api/v1/event. Did you mean “/api/v1/events”?"),
        ("events/", "There is nothing at /api/v1/events/. Did you mean “/api/v1/events”?"),
        ("events.xml", "There is nothing at /api/v1/events.xml. Did you mean “/api/v1/events”?"),
    ],
)
def test_unknown_resource_is_not_found(
    client: Client, record: Record, path: str, detail: str
) -> None:
    response = client.get(f"/api/v1/{path}")

    assert response["Content-Type"] == "application/problem+json"
    assert response.json() == {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": detail,
        "instance": f"/api/v1/{path}",
    }
