"""``/api/v1/events`` and ``/api/v1/events/{id}``: whole answers."""

from typing import Any

from django.test import Client

from tests.api.conftest import LAW, PERMITS, Record

HOST = "http://testserver"
ARTICLE = {
    "id": "a7k2m9q4x8ht",
    "title": "President signs migration law",
    "url": "https://example.org/migration-law",
    "publisher": "Steppe Courier",
    "published": {"date": "2017-11-17", "basis": "given", "earliest": None, "latest": None},
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
            "ruleset": "2026.11",
        }
    ],
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
            }
        ],
    )
