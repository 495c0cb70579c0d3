"""An event's page: its date and why, where reports differ, what became of it."""

from typing import Any

import pytest
from django.test import Client

from tests.factories import (
    make_article,
    make_event,
    make_judgement,
    make_mention,
    make_revision,
    make_run,
    make_source,
)
from timeline.models import Event
from timeline.views.event import why

QUERIES = 5


def page_of(client: Client, event: Event) -> str:
    return client.get(f"/events/{event.public_id}/").content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_event_takes_as_many_queries_with_one_mention_as_with_three(
    client: Client, django_assert_num_queries: Any, rows: int
) -> None:
    event = make_event(countries=("KZ", "SY"))
    for _ in range(rows):
        make_mention(event, make_run(make_revision(make_article(source=make_source()))))

    with django_assert_num_queries(QUERIES):
        client.get(f"/events/{event.public_id}/")


def test_event_shows_its_countries_with_their_roles(client: Client) -> None:
    page = page_of(client, make_event(countries=("KZ",)))

    assert '<a href="/kz/">Kazakhstan</a> <span class="role">legislating</span>' in page


def test_why_of_an_implied_year_names_the_anchor_and_how_it_is_known() -> None:
    article = make_article(published_basis="inferred", published_earliest="2017-11-16")
    article.refresh_from_db()
    mention = make_mention(
        make_event(),
        make_run(make_revision(article)),
        date_text="July 11",
        implied=["year"],
        anchor="publication",
        alternatives=["2018-07-11"],
    )

    assert why(mention) == (
        "“July 11” was read as 11 July 2017.",
        "The year is implied, from the article’s date"
        " (publication date inferred: 16 November 2017 or later).",
        "It could also be 11 July 2018.",
    )


def test_why_of_two_implied_parts_from_the_date_before() -> None:
    mention = make_mention(date_text="the 11th", implied=["month", "year"], anchor="previous date")

    assert why(mention)[1] == (
        "The year and the month are implied, from a date that stands before it in the text."
    )


def test_why_of_a_day_that_is_implied_whole() -> None:
    mention = make_mention(date_text="Friday", implied=["day", "month", "year"])

    assert why(mention)[1] == "The year, the month and the day are implied."


def test_why_of_a_relative_date_names_what_it_is_counted_from() -> None:
    mention = make_mention(date_text="yesterday", anchor="publication")

    assert why(mention)[1] == "It is counted from the article’s date (published 17 November 2017)."


def test_why_of_a_whole_date_says_that_nothing_was_supplied() -> None:
    assert why(make_mention()) == (
        "“July 11, 2017” was read as 11 July 2017.",
        "All of it is stated; nothing was supplied.",
    )


def test_why_without_date_words_names_the_article_s_date() -> None:
    mention = make_mention(date_text="", date_start=None, date_end=None)

    assert why(mention) == (
        "The sentence gives no date of its own: the article’s stands for it"
        " (published 17 November 2017).",
    )


def test_event_sets_differing_dates_side_by_side(client: Client) -> None:
    event = make_event()
    for name, edtf in (("Courier", "2017-07-11"), ("Herald", "2017-07-12")):
        run = make_run(make_revision(make_article(source=make_source(name))))
        make_mention(event, run, edtf=edtf)

    page = page_of(client, event)

    assert "The reports date it differently" in page
    assert "<tr><td>11 July 2017</td><td>Courier</td></tr>" in page
    assert "<tr><td>12 July 2017</td><td>Herald</td></tr>" in page


def test_event_sets_differing_figures_side_by_side(client: Client) -> None:
    event = make_event()
    for name, value in (("Courier", 400), ("Herald", 500)):
        run = make_run(make_revision(make_article(source=make_source(name))))
        figure = {"start": 0, "end": 3, "value": value, "approximate": True, "unit": "persons"}
        make_mention(event, run, figures=[figure])

    page = page_of(client, event)

    assert "The reports give different figures" in page
    assert "<tr><td>about 400 persons</td><td>Courier</td></tr>" in page
    assert "<tr><td>about 500 persons</td><td>Herald</td></tr>" in page


@pytest.mark.parametrize(
    "figures",
    [
        [{"value": 500, "unit": "USD"}],
        [{"value": 500, "unit": "persons", "period": "cumulative"}],
        [{"value": 500, "unit": "persons"}, {"value": 600, "unit": "persons"}],
        [{"value": 400, "unit": "persons"}],
    ],
)
def test_figures_of_other_things_are_not_compared(
    client: Client, figures: list[dict[str, Any]]
) -> None:
    event = make_event()
    make_mention(event, figures=[{"start": 0, "end": 3, "value": 400, "unit": "persons"}])
    make_mention(event, figures=[{"start": 0, "end": 3, **figure} for figure in figures])

    assert "different figures" not in page_of(client, event)


def test_figures_of_each_unit_are_compared(client: Client) -> None:
    event = make_event()
    for name, people, money in (("Courier", 400, 7), ("Herald", 400, 8)):
        run = make_run(make_revision(make_article(source=make_source(name))))
        figures = [
            {"start": 0, "end": 3, "value": people, "unit": "persons"},
            {"start": 4, "end": 5, "value": money, "unit": "USD"},
        ]
        make_mention(event, run, figures=figures)

    page = page_of(client, event)

    assert "<tr><td>7 USD</td><td>Courier</td></tr><tr><td>8 USD</td><td>Herald</td></tr>" in page


def test_event_whose_reports_agree_shows_no_difference(client: Client) -> None:
    event = make_event()
    make_mention(event)
    make_mention(event)

    assert "The reports" not in page_of(client, event)


def test_event_shows_judgements_without_names(client: Client) -> None:
    event = make_event(status="accepted")
    judgement = make_judgement(event, reason="Read the gazette")

    page = page_of(client, event)

    assert "accepted by a curator: “Read the gazette”" in page
    assert judgement.by.get_username() not in page


def test_rejected_event_is_gone_and_says_why(client: Client) -> None:
    event = make_event(status="rejected")
    make_judgement(event, decision="reject", reason="An opinion")

    response = client.get(f"/events/{event.public_id}/")

    assert response.status_code == 410
    assert "A person rejected this event." in response.content.decode()
    assert "The reason given: “An opinion”." in response.content.decode()


def test_withdrawn_event_is_gone_and_says_why(client: Client) -> None:
    response = client.get(f"/events/{make_event(withdrawn=True).public_id}/")

    assert response.status_code == 410
    assert "This event was withdrawn." in response.content.decode()


def test_merged_event_leads_to_its_successor(client: Client) -> None:
    event = make_event()
    merged = make_event(merged_into=event)

    response = client.get(f"/events/{merged.public_id}/")

    assert response.status_code == 301
    assert response.headers["Location"] == f"/events/{event.public_id}/"


def test_unknown_event_is_not_found(client: Client) -> None:
    response = client.get("/events/nothing/")

    assert response.status_code == 404
    assert "This page does not exist" in response.content.decode()


def test_event_names_the_article_that_brought_a_text_first(client: Client) -> None:
    first = make_article(title="Law <signed>", source=make_source("Wire"))
    event = make_event()
    make_mention(event, make_run(make_revision(make_article(origin=first))))

    page = page_of(client, event)

    address = f"/articles/{first.public_id}/"
    assert f'Nearly the same text as <a href="{address}">Wire: Law &lt;signed&gt;</a>' in page


def test_event_of_a_text_of_its_own_names_no_other(client: Client) -> None:
    event = make_event()
    make_mention(event)

    assert "Nearly the same text" not in page_of(client, event)


def test_event_shows_its_figure_over_time(client: Client) -> None:
    run = make_run()
    figure = {
        "start": 0,
        "end": 1,
        "value": 69,
        "subject": "thefts <b>",
        "unit": "thefts",
        "series_id": "1",
    }
    earlier = make_event("2016", type="statistic", stage="")
    later = make_event("2017", type="statistic", stage="")
    make_mention(earlier, run, figures=[{**figure, "text": "69 thefts"}])
    make_mention(later, run, figures=[{**figure, "text": "none", "value": 0}])

    page = page_of(client, later)

    assert "Thefts &lt;b&gt;, over time</h2>" in page
    assert f'<td><a href="/events/{earlier.public_id}/">2016</a></td><td>69 thefts</td>' in page
    assert '<tr aria-current="true"><td>2017</td><td>none (0 thefts)</td>' in page


def test_event_without_a_series_shows_no_table_of_one(client: Client) -> None:
    event = make_event()
    make_mention(
        event, figures=[{"start": 0, "end": 1, "text": "8 fires", "value": 8, "subject": "fires"}]
    )

    assert "over time" not in page_of(client, event)
