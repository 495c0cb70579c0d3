"""A curator reviews by keys, edits, decides on a list; no page breaks the content policy."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.world import World
from tests.extractions import LAW, a_document, a_mention, a_trip, an_extraction
from tests.factories import make_user
from timeline.models import Event
from timeline.services import store_extraction

QUEUE = "/admin/timeline/event/review/?country=KZ"
ADMIN = "/admin/timeline/"


@pytest.fixture
def trip(world: World) -> Event:
    """The newest of two events in the queue."""
    document = a_document(title="A law and a trip")
    store_extraction(document, an_extraction(document, a_mention(document, LAW), a_trip(document)))
    return Event.objects.get(type="meeting_or_visit", title__startswith="He met")


def log_in(open_page: Any, path: str) -> Page:
    make_user("curator", password="secret", is_staff=True, is_superuser=True)
    page: Page = open_page(path)
    page.get_by_label("Username").fill("curator")
    page.get_by_label("Password").fill("secret")
    page.get_by_role("button", name="Log in").click()
    return page


def press(page: Page, key: str) -> None:
    """Once the page answers to keys, which it shows by offering to switch them off."""
    expect(page.get_by_label("Keys decide")).to_be_visible()
    page.keyboard.press(key)


def status(event: Event) -> str:
    return Event.objects.get(pk=event.pk).status


def test_curator_reviews_by_keys(open_page: Any, trip: Event) -> None:
    page = log_in(open_page, f"{QUEUE}&type=meeting_or_visit")
    heading = page.get_by_role("heading", level=2).first
    first = heading.inner_text()

    press(page, "r")
    expect(page.get_by_text("Rejected:")).to_be_visible()
    rejected = Event.objects.get(title=first)
    assert rejected.status == "rejected"

    press(page, "u")
    expect(heading).to_have_text(first)
    assert status(rejected) == "machine"

    press(page, "a")
    expect(page.get_by_text("Accepted:")).to_be_visible()
    assert status(rejected) == "accepted"


def test_curator_chooses_another_date_by_its_number(open_page: Any, trip: Event) -> None:
    trip.mentions.update(alternatives=["2016-07-12"])
    page = log_in(open_page, f"{QUEUE}&event={trip.public_id}")

    press(page, "1")
    expect(page.get_by_text("Edited:")).to_be_visible()
    assert Event.objects.get(pk=trip.pk).edtf == "2016-07-12"

    press(page, "u")
    expect(page.get_by_role("button", name="12 July 2016")).to_be_visible()
    assert Event.objects.get(pk=trip.pk).edtf == trip.edtf


def test_curator_types_a_reason_and_switches_keys_off(open_page: Any, trip: Event) -> None:
    page = log_in(open_page, f"{QUEUE}&event={trip.public_id}")

    page.get_by_label("Reason").press_sequentially("are a reason")
    page.get_by_label("Keys decide").uncheck()
    page.get_by_role("heading", level=2).first.click()
    page.keyboard.press("a")

    assert status(trip) == "machine"
    page.reload()
    expect(page.get_by_label("Keys decide")).not_to_be_checked()


def test_curator_edits_and_undoes(open_page: Any, trip: Event) -> None:
    page = log_in(open_page, f"{ADMIN}event/{trip.pk}/change/")

    page.get_by_label("Title").fill("A visit to Tashkent")
    page.get_by_role("button", name="Save", exact=True).click()
    page.goto(f"{ADMIN}event/{trip.pk}/change/")
    expect(page.get_by_role("cell", name="title:")).to_contain_text("A visit to Tashkent")

    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Title")).to_have_value(trip.title)


@pytest.mark.parametrize("name", ["event", "mention", "article", "extractionrun", "judgement"])
def test_lists_keep_the_content_policy(open_page: Any, trip: Event, name: str) -> None:
    page = log_in(open_page, f"{ADMIN}{name}/")

    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert not page.locator("[style]").count()
