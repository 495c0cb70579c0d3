"""Pages by key: whatever is added between two requests, nothing is repeated and nothing lost."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.api.conftest import Record
from tests.factories import make_article, make_event, make_mention, make_source
from timeline.models import Event

EXAMPLES = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
DAYS = st.integers(0, 3).map(lambda days: (date(2017, 7, 11) + timedelta(days=days)).isoformat())
COUNTRIES = st.sampled_from([("KZ",), ("UZ",), ("KZ", "UZ")])
QUERIES = st.sampled_from(
    [
        "sort=-date",
        "sort=date",
        "country=KZ&sort=-date",
        "country=KZ,UZ&sort=date",
        "country=KZ,UZ&date=2017-07-11/..",
        "sort=sequence",
    ]
)


def read(client: Client, address: str) -> dict[str, Any]:
    body: dict[str, Any] = client.get(address).json()
    return body


def ids(body: dict[str, Any]) -> list[str]:
    return [result["id"] for result in body["results"]]


@pytest.mark.django_db
@EXAMPLES
@given(
    events=st.lists(st.tuples(DAYS, COUNTRIES), max_size=9),
    added=st.lists(st.tuples(DAYS, COUNTRIES), max_size=4),
    limit=st.integers(1, 4),
    query=QUERIES,
)
def test_pages_lose_and_repeat_nothing_while_events_are_added(
    client: Client,
    events: list[tuple[str, tuple[str, ...]]],
    added: list[tuple[str, tuple[str, ...]]],
    limit: int,
    query: str,
) -> None:
    with transaction.atomic():
        for edtf, countries in events:
            make_event(edtf, countries)
        whole = ids(read(client, f"/api/v1/events?limit=200&{query}"))

        found, address = [], f"/api/v1/events?limit={limit}&fields=id&{query}"
        while address:
            body = read(client, address)
            found += ids(body)
            if added:
                make_event(*added.pop())
            address = body["next"]

        assert [event for event in found if event in whole] == whole
        assert len(set(found)) == len(found)
        transaction.set_rollback(True)


@pytest.mark.django_db
@EXAMPLES
@given(
    events=st.lists(st.tuples(DAYS, COUNTRIES), min_size=1, max_size=9),
    limit=st.integers(1, 4),
    query=QUERIES,
)
def test_pages_backwards_are_the_pages_forwards(
    client: Client, events: list[tuple[str, tuple[str, ...]]], limit: int, query: str
) -> None:
    with transaction.atomic():
        for edtf, countries in events:
            make_event(edtf, countries)

        body = read(client, f"/api/v1/events?limit={limit}&fields=id&{query}")
        forwards = [ids(body)]
        while body["next"]:
            body = read(client, body["next"])
            forwards.append(ids(body))
        backwards = [ids(body)]
        while body["previous"]:
            body = read(client, body["previous"])
            backwards.append(ids(body))

        assert backwards[::-1] == forwards
        transaction.set_rollback(True)


def test_page_goes_on_where_its_last_event_was_deleted(client: Client, db: None) -> None:
    events = [make_event("2017", title=str(number)) for number in range(4)]

    first = read(client, "/api/v1/events?limit=2&fields=title")
    Event.objects.filter(pk=events[2].pk).update(shown=False, withdrawn=True)
    second = read(client, first["next"])

    assert [event["title"] for event in second["results"]] == ["1", "0"]


def test_links_keep_the_query(client: Client, record: Record) -> None:
    first = read(client, "/api/v1/events?country=KZ,UZ&date=2016/..&limit=1&fields=title")
    second = read(client, first["next"])

    prefix = (
        "http://testserver/api/v1/events?country=KZ,UZ&date=2016/..&limit=1&fields=title&cursor="
    )
    assert (first["next"][: len(prefix)], first["previous"]) == (prefix, None)
    assert second["previous"][: len(prefix)] == prefix
    assert read(client, second["previous"])["results"] == first["results"]


@pytest.mark.parametrize("resource", ["articles", "mentions", "sources"])
def test_records_are_paged_both_ways(client: Client, db: None, resource: str) -> None:
    event = make_event()
    for _ in range(5):
        make_mention(event)
        make_article(source=make_source())
    whole = ids(read(client, f"/api/v1/{resource}?limit=200"))

    body = read(client, f"/api/v1/{resource}?limit=2")
    forwards = [ids(body)]
    while body["next"]:
        body = read(client, body["next"])
        forwards.append(ids(body))
    backwards = [ids(body)]
    while body["previous"]:
        body = read(client, body["previous"])
        backwards.append(ids(body))

    assert [record for page in forwards for record in page] == whole
    assert backwards[::-1] == forwards
