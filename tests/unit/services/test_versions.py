"""Each public change keeps what the event said from then on; older ones keep what still stands."""

from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection

from tests.factories import make_change, make_event, make_user
from timeline.models import Change, Decision
from timeline.services import Edit, judge_event
from timeline.services.states import public_content, stored_state

pytestmark = pytest.mark.django_db


def test_each_change_keeps_what_the_event_said() -> None:
    event = make_event("2017-07", title="Before")
    judge_event(event=event, decision=Decision.EDIT, by=make_user(), edit=Edit(title="After"))
    judge_event(event=event, decision=Decision.REJECT, by=make_user())

    kept = [change.content for change in event.changes.order_by("version")]

    assert [content and content["title"] for content in kept] == ["Before", "After", None]
    assert kept[0] == {
        "type": "legislation",
        "stage": "",
        "title": "Before",
        "edtf": "2017-07",
        "earliest": "2017-07-01",
        "latest": "2017-07-31",
        "granularity": "month",
        "planned": False,
        "countries": [["KZ", "legislating"]],
        "status": "machine",
        "confidence": 0.9,
        "mention_count": 1,
        "source_count": 1,
    }


def test_versions_that_still_stand_are_filled_when_the_record_begins() -> None:
    event = make_event(countries=("UZ", "KZ"), version=2)
    make_change(event, version=1, content=None)
    make_event(status="rejected")
    Change.objects.update(content=None)
    migration = import_module("timeline.migrations.0012_keep_versions")

    migration.keep_standing_versions(apps, connection.schema_editor())

    assert event.changes.get(version=1).content is None
    rows = tuple(event.countries.order_by("position"))
    kept = event.changes.get(version=2).content
    assert kept == public_content(stored_state(event, rows))
    assert kept["countries"] == [["UZ", "legislating"], ["KZ", "legislating"]]
    assert Change.objects.exclude(content=None).count() == 1
