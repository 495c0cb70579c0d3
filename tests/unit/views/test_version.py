"""The page of a version: what was cited, and what became of it."""

import re

import pytest
from django.test import Client

from tests.factories import make_change, make_event, make_user
from timeline.models import Decision, Event
from timeline.services import Edit, judge_event, merge_events

pytestmark = pytest.mark.django_db


def page_of(client: Client, event: Event, number: int) -> str:
    response = client.get(f"/events/{event.public_id}/versions/{number}/")
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode())


def edited(title: str = "Signed", edtf: str = "2017-07-11") -> Event:
    event = make_event("2017-07", title="Signed <soon>")
    edit = Edit(title=title, edtf=edtf)
    judge_event(event=event, decision=Decision.EDIT, by=make_user(), edit=edit)
    return event


def test_earlier_version_says_what_it_said_and_what_changed(client: Client) -> None:
    event = edited()

    page = page_of(client, event, 1)

    assert "<h1>Version 1: Signed &lt;soon&gt;</h1>" in page
    assert '<time datetime="2017-07">July 2017</time>' in page
    assert '<a href="/kz/">Kazakhstan</a> <span class="role">legislating</span>' in page
    assert "The event as it stands now</a> is version 2 of" in page
    assert "date: <del>July 2017</del>" in page
    assert "<ins>11 July 2017</ins>" in page
    assert f"http://testserver/events/{event.public_id}/versions/1/" in page


def test_newest_version_is_the_event_as_it_stands(client: Client) -> None:
    page = page_of(client, edited(), 2)

    assert "as it stands now." in page
    assert "What changed since" not in page


def test_version_of_a_merged_event_names_its_successor(client: Client) -> None:
    event, into = make_event(title="Here"), make_event(title="There")
    merge_events(event=event, into=into, by=make_user())

    first, second = page_of(client, event, 1), page_of(client, event, 2)

    assert "<h1>Version 1: Here</h1>" in first
    assert f'merged since into <a href="/events/{into.public_id}/">There</a>' in first
    assert "With this version the event was merged into another." in second


def test_version_of_a_rejected_event_leads_to_why(client: Client) -> None:
    event = make_event()
    judge_event(event=event, decision=Decision.REJECT, by=make_user())

    assert "The event is no longer shown" in page_of(client, event, 1)


def test_version_from_before_the_record_says_so(client: Client) -> None:
    event = make_event()
    event.changes.update(content=None)
    make_change(event, version=2)

    page = page_of(client, event, 1)

    assert "What this version said was not kept" in page
    assert "What changed since" not in page


def test_version_that_never_was_is_missing(client: Client) -> None:
    event = make_event()

    for path in (f"{event.public_id}/versions/7/", "nope/versions/1/"):
        assert client.get(f"/events/{path}").status_code == 404


def test_event_links_to_its_versions_and_is_cited_by_the_newest(client: Client) -> None:
    event = edited()

    page = client.get(f"/events/{event.public_id}/").content.decode()

    address = f"/events/{event.public_id}/versions"
    assert f'<a href="{address}/1/">version 1</a>' in page
    assert f'<span class="address">http://testserver{address}/2/</span>' in page


def test_number_of_queries_does_not_grow_with_the_versions(
    client: Client, django_assert_num_queries: pytest.FixtureRequest
) -> None:
    event = edited()
    for number in (3, 4, 5):
        make_change(event, version=number)

    with django_assert_num_queries(2):  # type: ignore[operator]
        client.get(f"/events/{event.public_id}/versions/1/")
