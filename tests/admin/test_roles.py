"""The groups that a new database has, and what they may."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group

from tests.factories import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def roles() -> None:
    """They are there already, unless a test with a live server emptied every table before."""
    import_module("timeline.migrations.0004_add_roles").add_roles(apps, None)


@pytest.mark.parametrize(
    ("role", "decides", "names_sources", "adds_users"),
    [
        ("viewer", False, False, False),
        ("curator", True, False, False),
        ("editor", True, True, False),
        ("administrator", True, True, True),
    ],
)
def test_role_may_what_it_says(
    role: str, decides: bool, names_sources: bool, adds_users: bool
) -> None:
    user = make_user()
    user.groups.add(Group.objects.get(name=role))

    assert user.has_perm("timeline.view_event")
    assert user.has_perm("timeline.change_event") == decides
    assert user.has_perm("timeline.add_source") == names_sources
    assert user.has_perm("auth.add_user") == adds_users
    assert not user.has_perm("timeline.delete_event")
