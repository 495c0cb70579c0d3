"""Which fields a person changed, and how."""

from django.test import Client

from tests.factories import make_event, make_judgement
from timeline.views.history import FieldChange, decided


def test_history_words_each_field_that_an_edit_changed() -> None:
    judgement = make_judgement(
        decision="edit",
        before={
            "title": "Old_title",
            "edtf": "2017-07-11",
            "type": "other",
            "stage": "",
            "planned": False,
            "countries": [["KZ", "affected"]],
            "earliest": "2017-07-11",
        },
        after={
            "title": "New_title",
            "edtf": "2016",
            "type": "court_ruling",
            "stage": "in_force",
            "planned": True,
            "countries": [],
            "earliest": "2016-01-01",
        },
    )

    (one,) = decided([judgement])

    assert one.changes == (
        FieldChange("title", "Old_title", "New_title"),
        FieldChange("date", "11 July 2017", "2016"),
        FieldChange("type", "other", "court ruling"),
        FieldChange("stage", "none", "in force"),
        FieldChange("planned", "no", "yes"),
        FieldChange("countries", "KZ affected", "none"),
    )


def test_history_of_a_merge_names_no_field() -> None:
    (one,) = decided([make_judgement(decision="merge", after={"merged_into": 7})])

    assert one.changes == ()


def test_event_shows_what_was_changed_escaped(client: Client) -> None:
    event = make_event()
    make_judgement(
        event, decision="edit", before={"title": "<b>Old</b>"}, after={"title": "<i>New</i>"}
    )

    page = client.get(f"/events/{event.public_id}/").content.decode()

    assert "title: <del>&lt;b&gt;Old&lt;/b&gt;</del>" in page
    assert "<ins>&lt;i&gt;New&lt;/i&gt;</ins>" in page
