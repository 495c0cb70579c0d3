"""An event's citation as a file."""

import pytest
from django.test import Client

from tests.factories import make_event


@pytest.mark.parametrize(
    ("suffix", "media_type", "begin"),
    [
        ("bib", "application/x-bibtex; charset=utf-8", "@misc{policytimeline-"),
        ("ris", "application/x-research-info-systems; charset=utf-8", "TY  - ELEC\r\nTI  - A law"),
    ],
)
def test_citation_is_a_file(client: Client, suffix: str, media_type: str, begin: str) -> None:
    event = make_event("2017-07~", title="A law")

    response = client.get(f"/events/{event.public_id}.{suffix}")
    written = response.content.decode()

    assert response["Content-Type"] == media_type
    assert response["Content-Disposition"] == (
        f'attachment; filename="event-{event.public_id}.{suffix}"'
    )
    assert written.startswith(begin)
    assert "Event of about July 2017; found by rules; version 1" in written
    assert f"http://testserver/events/{event.public_id}/versions/1/" in written


def test_citation_of_a_merged_event_is_its_successors(client: Client) -> None:
    there = make_event()
    merged = make_event(merged_into=there)

    response = client.get(f"/events/{merged.public_id}.bib")

    assert (response.status_code, response["Location"]) == (301, f"/events/{there.public_id}.bib")


def test_citation_in_another_format_or_of_no_event_is_missing(client: Client) -> None:
    event = make_event()

    for name in (f"{event.public_id}.doc", "nope.bib"):
        response = client.get(f"/events/{name}")
        assert response.status_code == 404
        assert f"There is no citation {name}." in response.content.decode()
