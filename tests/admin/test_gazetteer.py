"""Curators change the gazetteer; others may not."""

import pytest
from django.contrib.auth.models import AbstractUser
from django.test import Client
from django.urls import reverse

from tests.admin.conftest import allow
from timeline.models import GazetteerEntry

pytestmark = pytest.mark.django_db

LIST = "admin:timeline_gazetteerentry_changelist"


@pytest.fixture
def entry() -> GazetteerEntry:
    return GazetteerEntry.objects.create(name="Zhasyl Odaq", country_id="KZ")


def test_a_curator_adds_a_name(client: Client, curator: AbstractUser) -> None:
    allow(curator, "add_gazetteerentry", "view_gazetteerentry")
    fields = {"name": "Zhasyl Odaq", "effect": "add", "country": "KZ", "kind": "institution"}

    client.post(reverse("admin:timeline_gazetteerentry_add"), fields | {"is_active": "on"})

    assert [str(entry) for entry in GazetteerEntry.objects.all()] == ["Zhasyl Odaq: KZ"]


@pytest.mark.parametrize(("action", "active"), [("switch_off", False), ("switch_on", True)])
def test_entries_are_switched(
    client: Client, curator: AbstractUser, entry: GazetteerEntry, action: str, active: bool
) -> None:
    allow(curator, "change_gazetteerentry", "view_gazetteerentry")

    client.post(reverse(LIST), {"action": action, "_selected_action": [entry.pk]})

    entry.refresh_from_db()
    assert entry.is_active is active


def test_who_may_only_view_switches_nothing(
    client: Client, viewer: AbstractUser, entry: GazetteerEntry
) -> None:
    allow(viewer, "view_gazetteerentry")

    client.post(reverse(LIST), {"action": "switch_off", "_selected_action": [entry.pk]})

    entry.refresh_from_db()
    assert entry.is_active is True


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_asks_the_same_whatever_its_length(
    client: Client, curator: AbstractUser, rows: int, django_assert_num_queries: object
) -> None:
    allow(curator, "view_gazetteerentry")
    for number in range(rows):
        GazetteerEntry.objects.create(name=f"Name {number}", country_id="KZ")

    with django_assert_num_queries(7):  # type: ignore[operator]
        client.get(reverse(LIST))
