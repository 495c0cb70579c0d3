"""Timelines of a few countries on one scale."""

from typing import Any

import pytest
from django.test import Client

from tests.factories import make_event

QUERIES = 8


def page_of(client: Client, query: str) -> str:
    response = client.get(f"/compare/?{query}")
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_compare_takes_as_many_queries_with_one_event_as_with_three(
    client: Client, django_assert_num_queries: Any, rows: int
) -> None:
    for _ in range(rows):
        make_event(countries=("KZ", "UZ"))

    with django_assert_num_queries(QUERIES):
        client.get("/compare/?country=KZ,UZ")


def test_compare_draws_each_country_on_one_scale(client: Client) -> None:
    make_event("2017-07-11", ("KZ",), title="In one")
    make_event("2018-07-11", ("UZ",), title="In the other")

    page = page_of(client, "country=KZ,uzbekistan")

    assert '<a href="/kz/">Kazakhstan</a>' in page
    assert '<a href="/uz/">Uzbekistan</a>' in page
    assert page.count("data-lane>") == 2
    assert page.count("data-axis>") == 1


def test_compare_of_many_events_leads_to_the_months_of_each_country(client: Client) -> None:
    for _ in range(20):
        make_event("2017-07-11", ("KZ",))

    page = page_of(client, "country=KZ,UZ")

    assert 'href="/kz/?from=2017-07&amp;to=2017-07&amp;type=legislation"' in page
    assert "No event that can be drawn." in page


def test_compare_without_countries_says_what_to_do(client: Client) -> None:
    assert "Name two to four countries" in page_of(client, "")


def test_compare_of_countries_without_events_says_so(client: Client) -> None:
    assert "None of these countries has an event" in page_of(client, "country=KZ,UZ")


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("country=kazakstan", "There is no country “kazakstan”. Did you mean Kazakhstan?"),
        ("country=KZ,UZ,KG,TJ,TM", "At most 4 countries can be compared."),
        ("country=KZ&from=soon", "“soon” is no date here."),
    ],
)
def test_compare_says_what_it_cannot_read(client: Client, query: str, sentence: str) -> None:
    assert sentence in page_of(client, query)
