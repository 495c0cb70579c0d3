"""People with and without permission, and an article with two events."""

import pytest
from django.contrib.auth.models import AbstractUser, Permission
from django.test import Client

from tests.extractions import LAW, a_document, a_mention, a_trip, an_extraction
from tests.factories import make_user
from timeline.models import Event
from timeline.services import store_extraction


def allow(user: AbstractUser, *names: str) -> AbstractUser:
    user.user_permissions.add(*Permission.objects.filter(codename__in=names))
    return user


@pytest.fixture
def curator(client: Client) -> AbstractUser:
    user = allow(make_user("curator", is_staff=True), "view_event", "change_event")
    client.force_login(user)
    return user


@pytest.fixture
def viewer(client: Client) -> AbstractUser:
    user = allow(make_user("viewer", is_staff=True), "view_event")
    client.force_login(user)
    return user


@pytest.fixture
def law() -> Event:
    document = a_document(publisher="Gazette", title="<script>alert(1)</script>")
    store_extraction(document, an_extraction(document, a_mention(document, LAW), a_trip(document)))
    return Event.objects.get(type="legislation")


@pytest.fixture
def trip(law: Event) -> Event:
    return Event.objects.get(type="meeting_or_visit")
