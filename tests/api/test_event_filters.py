"""One case or more for each filter of ``/api/v1/events``."""

from datetime import date

import pytest
from django.test import Client

from tests.factories import (
    make_article,
    make_event,
    make_mention,
    make_revision,
    make_run,
    make_source,
)


@pytest.fixture
def events(db: None) -> None:
    gazette = make_source("Gazette", id=7)
    herald = make_source("Herald, The", id=8)
    november = make_run(make_revision(make_article(source=gazette, published=date(2017, 11, 17))))
    january = make_run(make_revision(make_article(source=herald, published=date(2018, 1, 2))))
    law = make_event("2017-07-11", title="A law is signed", stage="signed", source_count=2)
    make_mention(law, november)
    make_mention(law, january)
    make_event("2017-04", ("UZ",), title="A month", type="statement", confidence=0.5)
    planned = make_event("2018", ("UZ", "KZ"), title="A year", planned=True, status="accepted")
    make_mention(planned, january)
    make_event("2011/2017-11-13", title="A long time", type="statistic", status="edited")
    make_event("XXXX-07-11", (), title="A day of no year")
    make_event("2016", title="Nothing of the kind", status="rejected")


LAW, MONTH, YEAR = "A law is signed", "A month", "A year"
LONG, UNDATED, REJECTED = "A long time", "A day of no year", "Nothing of the kind"
CASES = [
    ("", [YEAR, LAW, MONTH, LONG, UNDATED]),
    ("country=KZ", [YEAR, LAW, LONG]),
    ("country=kz", [YEAR, LAW, LONG]),
    ("country=KZ,UZ", [YEAR, LAW, MONTH, LONG]),
    ("country=KZ&country=UZ", [YEAR, LAW, MONTH, LONG]),
    ("country=UZ&country_role=legislating", [YEAR, MONTH]),
    ("country=UZ&country_role=affected,source", []),
    ("type=statement", [MONTH]),
    ("type=statement,statistic", [MONTH, LONG]),
    ("stage=signed", [LAW]),
    ("stage=passed", []),
    ("status=machine", [LAW, MONTH, UNDATED]),
    ("status=accepted,edited", [YEAR, LONG]),
    ("status=rejected", [REJECTED]),
    ("status=rejected,edited", [REJECTED, LONG]),
    ("source=Gazette", [LAW]),
    ("source=8", [YEAR, LAW]),
    ("source=Gazette,8", [YEAR, LAW]),
    ("q=LAW", [LAW]),
    ("q=year", [YEAR, UNDATED]),
    ("q=%25", []),
    ("confidence_min=0.6", [YEAR, LAW, LONG, UNDATED]),
    ("sources_min=2", [LAW]),
    ("date=2017-07", [LAW, LONG]),
    ("date=2017-07-11", [LAW, LONG]),
    ("date=2017-04/2017-06", [MONTH, LONG]),
    ("date=2017-12/..", [YEAR]),
    ("date=../2011", [LONG]),
    ("date=2017&date_match=within", [LAW, MONTH]),
    ("date=2017&date_match=overlaps", [LAW, MONTH, LONG]),
    ("date=2011&date_match=starts", [LONG]),
    ("precision=day", [LAW, UNDATED]),
    ("precision=month,year", [YEAR, MONTH, LONG]),
    ("planned=true", [YEAR]),
    ("planned=false", [LAW, MONTH, LONG, UNDATED]),
    ("published=2018", [YEAR, LAW]),
    ("published=../2017", [LAW]),
    ("published=2018&source=Gazette", []),
    ("sort=-date", [YEAR, LAW, MONTH, LONG, UNDATED]),
    ("sort=date", [UNDATED, LONG, MONTH, LAW, YEAR]),
    ("sort=sequence", [LAW, MONTH, YEAR, LONG, UNDATED]),
    ("limit=2", [YEAR, LAW]),
    ("country=KZ&type=legislation&date=2017-07/..&status=machine", [LAW]),
]


@pytest.mark.parametrize(("query", "titles"), CASES)
def test_filter_gives_its_events(
    client: Client, events: None, query: str, titles: list[str]
) -> None:
    body = client.get(f"/api/v1/events?{query}").json()

    assert [event["title"] for event in body["results"]] == titles


@pytest.mark.parametrize(("query", "titles"), CASES)
def test_count_is_that_of_the_filter(
    client: Client, events: None, query: str, titles: list[str]
) -> None:
    body = client.get(f"/api/v1/events?{query}&include=count").json()

    assert body["count"] == (5 if query == "limit=2" else len(titles))
