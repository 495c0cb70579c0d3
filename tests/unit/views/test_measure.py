"""An act's dossier: its steps in order, what is out of order, and nothing where nothing stands."""

from typing import Any

import pytest
from django.test import Client

from tests.factories import make_event, make_measure, make_mention
from timeline.models import Measure

QUERIES = 3
VOTE = {"ayes": 51, "noes": 49, "abstained": 2}
ACT = {"kind": "law", "name": "Clean Rivers Act", "number": None, "chamber": "Senate", "vote": VOTE}


def page_of(client: Client, measure: Measure) -> str:
    return client.get(f"/measures/{measure.public_id}/").content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_measure_takes_as_many_queries_with_one_step_as_with_three(
    client: Client, django_assert_num_queries: Any, rows: int
) -> None:
    measure = make_measure()
    for _ in range(rows):
        make_mention(make_event(measure=measure), act=ACT)

    with django_assert_num_queries(QUERIES):
        client.get(f"/measures/{measure.public_id}/")


def test_steps_stand_in_the_order_of_stages(client: Client) -> None:
    measure = make_measure(number="12/2003")
    make_event("2021-07-01", title="In force", stage="in_force", measure=measure)
    make_event("2021-06-01", title="Passed", stage="passed", measure=measure)
    make_event("2021-06-20", title="Signed", stage="signed", measure=measure)
    make_event("2021-06-21", title="Hidden", stage="signed", measure=measure, status="rejected")

    page = page_of(client, measure)

    assert "<h1>Clean Rivers Act (law 12/2003)</h1>" in page
    assert page.index(">Passed<") < page.index(">Signed<") < page.index(">In force<")
    assert "Hidden" not in page
    assert "Out of order" not in page


def test_chamber_and_vote_are_shown(client: Client) -> None:
    measure = make_measure(name="<b>Act</b>")
    make_mention(make_event(stage="passed", measure=measure), act=ACT)

    page = page_of(client, measure)

    assert "<span>Senate</span>" in page
    assert "<span>51 for, 49 against, 2 abstained</span>" in page
    assert "&lt;b&gt;Act" in page


def test_a_disorder_is_told(client: Client) -> None:
    measure = make_measure()
    make_event("2021-07-01", stage="signed", measure=measure)
    make_event("2021-06-01", stage="in_force", measure=measure)

    page = page_of(client, measure)

    assert "<strong>Out of order.</strong> In force (1 June 2021) comes before signed" in page


def test_measure_without_a_step_says_so(client: Client) -> None:
    assert "No step of it is shown now" in page_of(client, make_measure())


def test_unknown_measure_is_not_found(client: Client, db: None) -> None:
    assert client.get("/measures/nothing/").status_code == 404


def test_event_links_to_its_act(client: Client) -> None:
    measure = make_measure()
    event = make_event(measure=measure)

    page = client.get(f"/events/{event.public_id}/").content.decode()

    assert f'<a href="/measures/{measure.public_id}/">Clean Rivers Act</a>' in page
