"""The front page: countries, the newest events, a search."""

from typing import Any

import pytest
from django.test import Client

from tests.factories import make_event, make_mention

QUERIES = 6


@pytest.mark.parametrize("rows", [1, 3])
def test_front_takes_as_many_queries_with_one_event_as_with_three(
    client: Client, django_assert_num_queries: Any, rows: int
) -> None:
    for code in ("KZ", "UZ", "KG")[:rows]:
        make_mention(make_event(countries=(code,)))

    with django_assert_num_queries(QUERIES):
        client.get("/")


def test_front_counts_each_country(client: Client) -> None:
    make_event(countries=("KZ", "UZ"))
    make_event(countries=("KZ",))

    page = client.get("/").content.decode()

    assert '<a href="/kz/">Kazakhstan</a>' in page
    assert '<span class="number">2<span class="unseen"> events</span></span>' in page
    assert '<span class="number">1<span class="unseen"> event</span></span>' in page


def test_front_shows_the_figures_of_an_event(client: Client) -> None:
    figure = {"start": 0, "end": 3, "value": 0, "unit": "persons", "period": "per period"}
    make_mention(make_event(), figures=[figure])

    page = client.get("/").content.decode()

    assert '<strong>0 persons</strong> <span class="muted">(in this period)</span>' in page


def test_front_leaves_the_future_out_of_the_newest(client: Client) -> None:
    make_event("2999-01-01", title="Far ahead")
    make_event("2017-07-11", title="Long past")

    page = client.get("/").content.decode()

    assert "Long past" in page
    assert "Far ahead" not in page


def test_front_without_events_says_so(client: Client) -> None:
    page = client.get("/").content.decode()

    assert "Nothing has been read yet." in page
    assert "No country has an event yet." in page


def test_search_finds_titles_and_countries(client: Client) -> None:
    make_event(title="Kazakhstan signs a treaty", countries=("UZ",))
    make_event(title="Another thing")

    page = client.get("/?q=kazakh").content.decode()

    assert "Kazakhstan signs a treaty" in page
    assert "Another thing" not in page
    assert 'Countries of this name: <a href="/kz/">Kazakhstan</a>' in page


def test_search_drops_what_is_no_text(client: Client) -> None:
    make_event(title="Border law")

    assert "Border law" in client.get("/?q=border%00+law").content.decode()


def test_search_for_what_is_not_there_says_so(client: Client) -> None:
    page = client.get("/?q=%3Cb%3Enothing").content.decode()

    assert "No event has “&lt;b&gt;nothing” in its title." in page


def test_search_names_countries_by_the_beginnings_of_their_words(client: Client) -> None:
    law, korea = (client.get("/", {"q": words}).content.decode() for words in ("law", "korea"))

    assert "Countries of this name" not in law
    assert 'Countries of this name: <a href="/kp/">North Korea</a>' in korea
