"""A country's page: what it shows, how it is narrowed, how many queries it takes."""

import html
import re
from typing import Any

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

QUERIES = 9
QUERIES_OF_LANES = 12


def titles(page: str) -> list[str]:
    return re.findall(r'class="event-title"><a [^>]*>([^<]*)</a>', page)


def headings(page: str) -> list[str]:
    found = re.findall(r'class="(?:year|month)-heading"[^>]*>([^<]*)<', page)
    return [heading.strip() for heading in found]


def get(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_country_takes_as_many_queries_with_one_event_as_with_three(
    client: Client, django_assert_num_queries: Any, rows: int
) -> None:
    for _ in range(rows):
        make_mention(make_event(countries=("KZ", "SY")))

    with django_assert_num_queries(QUERIES):
        client.get("/kz/")


@pytest.mark.parametrize("rows", [1, 3])
def test_lanes_take_as_many_queries_with_one_event_as_with_three(
    client: Client, django_assert_num_queries: Any, rows: int
) -> None:
    for _ in range(rows):
        make_mention(make_event(countries=("KZ", "SY")))

    with django_assert_num_queries(QUERIES_OF_LANES):
        client.get("/kz/?view=lanes")


def test_country_lists_newest_first_under_years_and_months(client: Client) -> None:
    make_event("2016", title="A year")
    make_event("2016-01-20", title="A January day")
    make_event("2017-07-11", title="A day")
    make_event("2017-04", title="A month")
    make_event("XXXX-07-11", title="No year")
    make_event("../2014", title="Only an end")

    page = get(client, "/kz/")

    assert titles(page) == [
        "A day",
        "A month",
        "A January day",
        "A year",
        "Only an end",
        "No year",
    ]
    assert headings(page) == [
        "2017",
        "July",
        "April",
        "2016",
        "January",
        "Month not stated",
        "Beginning not known",
        "Year not known",
    ]


def test_country_shows_no_rejected_event(client: Client) -> None:
    make_event(title="Stands")
    make_event(title="Does not stand", status="rejected")

    assert titles(get(client, "/kz/")) == ["Stands"]


def test_country_marks_date_and_trigger_in_the_sentence(client: Client) -> None:
    make_mention(make_event())

    page = get(client, "/kz/")

    assert (
        'Kazakhstan <mark class="trigger">passed</mark> the law on '
        '<mark class="date">July 11, 2017</mark>.' in page
    )


def test_country_says_that_a_publication_date_is_inferred(client: Client) -> None:
    article = make_article(published_basis="inferred", published_earliest="2017-11-16")
    make_mention(make_event(), make_run(make_revision(article)))

    assert "publication date inferred: 16 November 2017 or later" in get(client, "/kz/")


def test_country_escapes_what_is_stored(client: Client) -> None:
    text = "They passed <script>alert(1)</script> & more."
    make_mention(make_event(title="<b>Bold</b>"), make_run(make_revision(text=text)))

    page = get(client, "/kz/")

    assert "<b>Bold" not in page
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more." in page


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("q=border", ["Border law"]),
        ("from=2017", ["Border law"]),
        ("to=2016-12", ["Protest"]),
        ("from=2016-01&to=2016-01-31", []),
        ("type=protest", ["Protest"]),
        ("stage=signed", ["Border law"]),
        ("status=accepted", ["Protest"]),
        ("certainty=day", ["Border law"]),
        ("certainty=sure", ["Border law"]),
        ("certainty=corroborated", ["Protest"]),
        ("certainty=happened", ["Border law"]),
        ("source=steppe+courier", []),
        ("q=border&type=protest", []),
    ],
)
def test_country_narrows_to_what_is_asked(client: Client, query: str, found: list[str]) -> None:
    make_event("2017-07-11", title="Border law", stage="signed")
    make_event(
        "2016-03",
        title="Protest",
        type="protest",
        status="accepted",
        confidence=0.5,
        source_count=2,
        planned=True,
    )

    page = client.get(f"/kz/?{query}").content.decode()

    assert titles(page) == (found if "courier" not in query else ["Border law", "Protest"])


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("from=soon", "“soon” is no date here. Write 2017, 2017-07 or 2017-07-11."),
        ("to=2017-02-30", "“2017-02-30” is no date here."),
        ("from=2017&to=2016", "The end lies before the beginning."),
        ("type=lawmaking", "lawmaking is not one of the available choices"),
        ("source=Nobody", "No source is called “Nobody”."),
        ("after=there", "“there” is no place in this list; it starts at the newest event."),
    ],
)
def test_country_says_what_it_cannot_read(client: Client, query: str, sentence: str) -> None:
    make_event(title="Stays")

    page = get(client, f"/kz/?{query}")

    assert sentence in page
    assert titles(page) == ["Stays"]


def test_country_pages_forth_and_back_over_every_event_once(client: Client) -> None:
    for day in range(60):
        make_event(f"2017-0{1 + day // 28}-{1 + day % 28:02}", title=f"Event {day}")

    first = get(client, "/kz/")
    older = re.search(r'href="(\?after=[^"]*)" rel="next"', first)
    assert older
    second = get(client, "/kz/" + older[1])
    newer = re.search(r'href="(\?after=[^"]*)" rel="prev"', second)
    assert newer

    assert titles(first) + titles(second) == [f"Event {day}" for day in reversed(range(60))]
    assert titles(get(client, "/kz/" + newer[1])) == titles(first)
    assert 'rel="next"' not in second


def test_country_without_events_says_what_to_do(client: Client) -> None:
    page = get(client, "/af/")

    assert "No event of Afghanistan has been found yet." in page


def test_country_without_fitting_events_offers_all(client: Client) -> None:
    make_event()

    page = get(client, "/kz/?q=nothing")

    assert 'No event of Kazakhstan fits all of this. <a href="/kz/">Show all events</a>' in page


def test_country_in_capitals_leads_to_its_address(client: Client) -> None:
    response = client.get("/KZ/?type=protest")

    assert (response.status_code, response.headers["Location"]) == (301, "/kz/?type=protest")


@pytest.mark.parametrize(
    ("path", "suggested"),
    [("/uk/", "/gb/"), ("/kazakstan/", "/kz/"), ("/germany/", "/de/"), ("/fra/", "/fr/")],
)
def test_unknown_country_suggests_what_may_be_meant(
    client: Client, path: str, suggested: str
) -> None:
    response = client.get(path)

    assert response.status_code == 404
    assert f'<a href="{suggested}">' in response.content.decode()


def test_strip_links_each_month(client: Client) -> None:
    make_event("2017-07-11")
    make_event("2016-03-02", type="protest")

    page = get(client, "/kz/?type=protest")

    assert 'href="?type=protest&amp;from=2016-03&amp;to=2016-03" class="bar"' in page
    assert "July 2017:" not in page


def test_strip_leaves_few_far_events_to_a_link(client: Client) -> None:
    make_event("1200", title="Far away")
    for month in range(1, 11):
        for _ in range(6):
            make_event(f"2017-{month:02}")

    page = get(client, "/kz/")
    link = re.search(r'<a href="([^"]*)">1 earlier</a>', page)
    assert link

    assert 'aria-label="January 2017: 6 events"' in page
    assert titles(get(client, "/kz/" + html.unescape(link[1]))) == ["Far away"]


def test_strip_links_years_of_few_digits(client: Client) -> None:
    make_event("0622-07")

    page = get(client, "/kz/")

    assert 'href="?from=0622-07&amp;to=0622-07" class="bar"' in page
    assert '<a href="?from=0622&amp;to=0622">622</a> 1' in page


def test_page_names_the_api_query_that_gives_the_same(client: Client) -> None:
    page = get(client, "/kz/?type=protest&from=2017-04&certainty=sure")

    query = "country=KZ&amp;date=2017-04-01%2F..&amp;type=protest&amp;confidence_min=0.8"
    assert f'href="/api/v1/events?{query}"' in page
    for suffix in ("csv", "atom", "ics"):
        assert f'<a href="/api/v1/events.{suffix}?{query}">' in page
    assert (
        f'<link rel="alternate" type="application/atom+xml" href="/api/v1/events.atom?{query}"'
        in page
    )


def test_lanes_draw_each_event_in_the_lane_of_its_type(client: Client) -> None:
    event = make_event("2017-07-11", title="A law", stage="signed")
    make_event("2017-04", title="A march", type="protest", planned=True)

    page = get(client, "/kz/?view=lanes")

    assert page.count("data-lane>") == 2
    assert f'<a href="/events/{event.public_id}/" class="item machine" data-node' in page
    assert 'aria-label="11 July 2017: A law (legislation, signed, found by rules)"' in page
    assert 'aria-label="April 2017: A march (protest, planned, found by rules)"' in page


def test_lanes_of_too_many_events_count_them(client: Client) -> None:
    for _ in range(20):
        make_event("2017-07-11")

    page = get(client, "/kz/?view=lanes&from=2017&to=2018")

    assert 'aria-label="July 2017: 20, legislation"' in page
    assert "There are too many events to draw each" in page


@pytest.mark.parametrize(
    "query",
    [
        "",
        "q=border&type=legislation&stage=signed&status=machine",
        "from=2017&to=2017",
        "to=2016",
        "certainty=day",
        "certainty=sure",
        "certainty=corroborated",
        "certainty=happened",
        "source=Courier",
    ],
)
def test_api_query_finds_what_the_page_shows(client: Client, query: str) -> None:
    run = make_run(make_revision(make_article(source=make_source("Courier"))))
    make_mention(make_event("2017-07-11", title="Border law", stage="signed"), run)
    make_event("2016", title="Plan", planned=True, source_count=2, confidence=0.5)

    page = get(client, f"/kz/?{query}")
    address = re.search(r'<a href="([^"]*)">API query</a>', page)
    assert address
    answer = client.get(html.unescape(address[1]))

    assert [event["title"] for event in answer.json()["results"]] == titles(page)


def test_lanes_of_undated_events_say_that_there_is_nothing_to_draw(client: Client) -> None:
    make_event("XXXX-07-11")

    assert "None of these events has a date that can be drawn." in get(client, "/kz/?view=lanes")


def test_lanes_of_many_events_leave_out_far_ones(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.views.lanes.MOST_ITEMS", 20)
    monkeypatch.setattr("timeline.charts.lanes.MOST_ITEMS", 20)
    make_event("1200")
    for month in range(1, 11):
        for _ in range(3):
            make_event(f"2017-{month:02}")

    page = get(client, "/kz/?view=lanes")

    assert 'data-first="2016-' in page
    assert 'aria-label="January 2017: 3, legislation"' in page


def test_decade_stands_under_its_years(client: Client) -> None:
    make_event("199X")

    assert headings(get(client, "/kz/")) == ["1990 to 1999"]
