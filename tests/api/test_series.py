"""``series``: statistics over several periods, whole answers and refusals."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories import (
    make_article,
    make_event,
    make_mention,
    make_revision,
    make_run,
    make_series,
    make_source,
)
from timeline.models import ArticleSeries, ExtractionRun

HOST = "http://testserver"
STATE = 4


def a_run(publisher: str = "Steppe Courier") -> ExtractionRun:
    return make_run(make_revision(make_article(source=make_source(publisher))))


def described(series: ArticleSeries) -> dict[str, Any]:
    article = series.article
    return {
        "id": series.public_id,
        "subject": "thefts",
        "unit": None,
        "country": "KZ",
        "article": {
            "id": article.public_id,
            "title": article.title,
            "url": None,
            "publisher": "Steppe Courier",
            "published": {
                "date": "2017-11-17",
                "basis": "given",
                "earliest": None,
                "latest": None,
            },
            "origin": None,
        },
        "links": {
            "self": f"{HOST}/api/v1/series/{series.public_id}",
            "html": f"{HOST}/articles/{article.public_id}/",
        },
    }


def a_figure(start: int, value: float, number: str | None = "1") -> dict[str, Any]:
    return {
        "start": start,
        "end": start + 2,
        "text": "",
        "value": value,
        "min": None,
        "max": None,
        "approximate": False,
        "subject": "thefts",
        "unit": None,
        "period": "per period",
        "series_id": number,
    }


def test_series_are_listed(client: Client, db: None) -> None:
    one = make_series(a_run())
    make_series(make_run(current=False))

    assert client.get("/api/v1/series").json() == {
        "results": [described(one)],
        "next": None,
        "previous": None,
    }


def test_series_has_its_figures_in_the_order_of_periods(client: Client, db: None) -> None:
    run = a_run()
    series = make_series(run)
    later, earlier = make_event("2017"), make_event("2016", status="rejected")
    other = a_figure(90, 7, None)
    last = make_mention(
        later, run, edtf="2017", earliest="2017-01-01", figures=[a_figure(40, 0), other]
    )
    first = make_mention(earlier, run, edtf="2016", earliest="2016-01-01", figures=[a_figure(9, 5)])
    make_mention(later, run, edtf="2017", earliest="2017-01-02", figures=[a_figure(40, 0)])

    body = client.get(f"/api/v1/series/{series.public_id}").json()

    assert body == {
        **described(series),
        "figures": [
            {
                "period": {
                    "edtf": "2016",
                    "earliest": "2016-01-01",
                    "latest": first.latest.isoformat() if first.latest else None,
                    "granularity": first.granularity,
                },
                "figure": a_figure(9, 5),
                "mention": first.fingerprint,
                "event": None,
            },
            {
                "period": {
                    "edtf": "2017",
                    "earliest": "2017-01-01",
                    "latest": last.latest.isoformat() if last.latest else None,
                    "granularity": last.granularity,
                },
                "figure": a_figure(40, 0),
                "mention": last.fingerprint,
                "event": later.public_id,
            },
        ],
    }


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("country=KZ", 1),
        ("country=UZ", 0),
        ("q=thef", 1),
        ("q=fires", 0),
        ("source=Steppe Courier", 1),
        ("source=Herald", 0),
    ],
)
def test_filter_gives_its_series(client: Client, db: None, query: str, number: int) -> None:
    make_series(a_run())
    make_source("Herald")

    assert len(client.get(f"/api/v1/series?{query}").json()["results"]) == number


def test_series_of_an_article(client: Client, db: None) -> None:
    one = make_series(a_run())
    make_series(a_run("Herald"))

    body = client.get(f"/api/v1/series?article={one.article.public_id}").json()

    assert [series["id"] for series in body["results"]] == [one.public_id]


def test_pages_are_walked_there_and_back(client: Client, db: None) -> None:
    one, other = make_series(a_run()), make_series(a_run("Herald"))

    first = client.get("/api/v1/series?limit=1").json()
    second = client.get(first["next"]).json()

    assert [series["id"] for series in first["results"]] == [other.public_id]
    assert [series["id"] for series in second["results"]] == [one.public_id]
    assert client.get(second["previous"]).json()["results"] == first["results"]


def test_unknown_series_is_not_found(client: Client, db: None) -> None:
    response = client.get("/api/v1/series/nothing")

    assert (response.status_code, response.json()["detail"]) == (404, "There is no series nothing.")


def test_series_that_nothing_finds_any_more_is_gone(client: Client, db: None) -> None:
    series = make_series(make_run(current=False))

    assert client.get(f"/api/v1/series/{series.public_id}").status_code == 410


@pytest.mark.parametrize("number", [1, 3])
def test_series_take_as_many_queries_for_one_as_for_three(
    client: Client, db: None, number: int
) -> None:
    for name in map(str, range(number)):
        make_series(a_run(name))

    with CaptureQueriesContext(connection) as captured:
        body = client.get("/api/v1/series").json()

    assert (len(body["results"]), len(captured)) == (number, 2 + STATE)


@pytest.mark.parametrize("number", [1, 3])
def test_one_series_takes_as_many_queries_for_one_figure_as_for_three(
    client: Client, db: None, number: int
) -> None:
    series = make_series()
    for start in range(number):
        make_mention(run=series.run, figures=[a_figure(start, start)])

    with CaptureQueriesContext(connection) as captured:
        body = client.get(f"/api/v1/series/{series.public_id}").json()

    assert (len(body["figures"]), len(captured)) == (number, 2)
