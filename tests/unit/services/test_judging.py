"""What a decision does to its event, what undoing does, and what is refused."""

from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import AbstractUser

from tests.consistency import assert_consistent
from tests.extractions import LAW, a_document, a_mention, a_trip, an_extraction
from tests.factories import make_user
from timeline.extraction.types import EventType
from timeline.models import Decision, Event, Judgement
from timeline.services import (
    Edit,
    RefusedError,
    check_edit,
    judge_event,
    merge_events,
    store_extraction,
    withdraw_judgement,
)

pytestmark = pytest.mark.django_db

ACCEPT, REJECT, EDIT = Decision.ACCEPT, Decision.REJECT, Decision.EDIT


@pytest.fixture
def curator() -> AbstractUser:
    return make_user("curator")


@pytest.fixture
def law() -> Event:
    """An event that one article reports, whose next event is a trip."""
    document = a_document()
    store_extraction(document, an_extraction(document, a_mention(document, LAW), a_trip(document)))
    return Event.objects.get(type="legislation")


def read_again(ruleset: str = "later", **fields: Any) -> None:
    """A later ruleset reads the article, and finds the law with these fields."""
    document = a_document()
    mention = a_mention(document, LAW, **{"title": "Another title", **fields})
    store_extraction(document, an_extraction(document, mention, a_trip(document), ruleset=ruleset))


def reload(event: Event) -> Event:
    return Event.objects.get(pk=event.pk)


def kinds(event: Event) -> list[str]:
    return [change.kind for change in event.changes.order_by("sequence")]


def test_accept_is_a_row_and_the_event_follows(law: Event, curator: AbstractUser) -> None:
    judgement = judge_event(event=law, decision=ACCEPT, by=curator, reason="Checked.")

    event = reload(law)
    assert (event.status, event.shown, event.version) == ("accepted", True, 2)
    assert (judgement.by_id, judgement.reason) == (curator.pk, "Checked.")
    assert (judgement.before["title"], judgement.after) == (law.title, {})
    assert kinds(event) == ["upsert", "upsert"]
    assert_consistent()


def test_accepted_stands_whatever_is_found_later(law: Event, curator: AbstractUser) -> None:
    judge_event(event=law, decision=ACCEPT, by=curator)

    read_again(type=EventType.STATEMENT, stage=None)
    read_again("last", edtf="2017")

    event = reload(law)
    assert (event.title, event.type, event.status) == (law.title, "legislation", "accepted")
    assert event.mentions.count() == 3
    assert Event.objects.count() == 2
    assert_consistent()


def test_accepted_stands_when_nothing_is_found_later(law: Event, curator: AbstractUser) -> None:
    judge_event(event=law, decision=ACCEPT, by=curator)

    document = a_document()
    store_extraction(document, an_extraction(document, ruleset="later"))

    event = reload(law)
    assert (event.shown, event.withdrawn, event.mention_count) == (True, False, 0)
    assert event.confidence == 0.8
    assert_consistent()


def test_reject_takes_the_event_off_and_stays(law: Event, curator: AbstractUser) -> None:
    judge_event(event=law, decision=REJECT, by=curator)

    read_again()
    read_again("last", type=EventType.STATEMENT, stage=None)

    event = reload(law)
    assert (event.status, event.shown, event.version) == ("rejected", False, 2)
    assert kinds(event) == ["upsert", "delete"]
    assert Event.objects.count() == 2
    assert_consistent()


def test_rejected_changes_without_the_public(law: Event, curator: AbstractUser) -> None:
    judge_event(event=law, decision=REJECT, by=curator)
    before = reload(law)

    read_again(confidence=0.3)

    event = reload(law)
    assert event.confidence == 0.3
    assert (event.version, event.changed_at) == (before.version, before.changed_at)
    assert_consistent()


def test_edit_changes_what_it_says_and_stays(law: Event, curator: AbstractUser) -> None:
    edit = Edit(
        title="A law is signed",
        edtf="2017-07~",
        countries=(("UZ", "legislating"), ("KZ", "affected")),
    )

    judgement = judge_event(event=law, decision=EDIT, by=curator, edit=edit, version=1)
    read_again()

    event = reload(law)
    assert judgement.after == {
        "title": "A law is signed",
        "edtf": "2017-07~",
        "earliest": "2017-07-01",
        "latest": "2017-07-31",
        "granularity": "month",
        "countries": [["UZ", "legislating"], ["KZ", "affected"]],
    }
    assert (event.status, event.title, event.edtf) == ("edited", "A law is signed", "2017-07~")
    assert (event.start, event.end) == (date(2017, 7, 1), date(2017, 7, 31))
    assert [row.country_id for row in event.countries.all()] == ["UZ", "KZ"]
    assert_consistent()


def test_edit_takes_a_country_away(law: Event, curator: AbstractUser) -> None:
    trip = Event.objects.get(type="meeting_or_visit")
    edit = Edit(countries=(("KZ", "location"),))

    judge_event(event=trip, decision=EDIT, by=curator, edit=edit)

    assert [(row.country_id, row.role) for row in reload(trip).countries.all()] == [
        ("KZ", "location")
    ]
    assert_consistent()


def test_edit_of_type_and_stage(law: Event, curator: AbstractUser) -> None:
    edit = Edit(type="statement", stage="", planned=True)

    judge_event(event=law, decision=EDIT, by=curator, edit=edit)

    event = reload(law)
    assert (event.type, event.stage, event.planned) == ("statement", "", True)
    assert_consistent()


def test_edited_stays_edited_when_accepted(law: Event, curator: AbstractUser) -> None:
    judge_event(event=law, decision=EDIT, by=curator, edit=Edit(title="A law is signed"))
    judge_event(event=law, decision=ACCEPT, by=curator)

    assert (reload(law).status, reload(law).title) == ("edited", "A law is signed")


def test_withdraw_the_only_decision_gives_the_event_back(law: Event, curator: AbstractUser) -> None:
    judgement = judge_event(event=law, decision=REJECT, by=curator)
    read_again()

    withdraw_judgement(judgement=judgement, by=curator)

    event = reload(law)
    assert (event.status, event.shown, event.title) == ("machine", True, "Another title")
    assert kinds(event) == ["upsert", "delete", "upsert"]
    assert Judgement.objects.get().withdrawn_by == curator
    assert_consistent()


def test_withdraw_of_an_event_that_nothing_reports_takes_it_off(
    law: Event, curator: AbstractUser
) -> None:
    judgement = judge_event(event=law, decision=ACCEPT, by=curator)
    document = a_document()
    store_extraction(document, an_extraction(document, ruleset="later"))

    withdraw_judgement(judgement=judgement, by=curator)

    assert (reload(law).shown, reload(law).withdrawn) == (False, True)
    assert_consistent()


def test_withdraw_an_edit_puts_back_what_it_changed(law: Event, curator: AbstractUser) -> None:
    first = judge_event(event=law, decision=EDIT, by=curator, edit=Edit(title="First"))
    judge_event(event=law, decision=EDIT, by=curator, edit=Edit(edtf="2017"))
    judge_event(event=law, decision=ACCEPT, by=curator)

    withdraw_judgement(judgement=first, by=curator)

    event = reload(law)
    assert (event.title, event.edtf, event.status) == (law.title, "2017", "edited")
    assert_consistent()


def test_withdraw_an_edit_leaves_what_a_later_one_changed(
    law: Event, curator: AbstractUser
) -> None:
    first = judge_event(event=law, decision=EDIT, by=curator, edit=Edit(title="First"))
    judge_event(event=law, decision=EDIT, by=curator, edit=Edit(title="Second"))

    withdraw_judgement(judgement=first, by=curator)

    assert reload(law).title == "Second"


def test_withdraw_an_edit_before_acceptance_alone(law: Event, curator: AbstractUser) -> None:
    first = judge_event(event=law, decision=EDIT, by=curator, edit=Edit(title="First"))
    judge_event(event=law, decision=ACCEPT, by=curator)

    withdraw_judgement(judgement=first, by=curator)

    assert (reload(law).title, reload(law).status) == (law.title, "accepted")


def test_withdraw_edits_one_after_the_other_goes_back_all_the_way(
    law: Event, curator: AbstractUser
) -> None:
    first = judge_event(event=law, decision=EDIT, by=curator, edit=Edit(title="First"))
    second = judge_event(event=law, decision=EDIT, by=curator, edit=Edit(title="Second"))
    judge_event(event=law, decision=ACCEPT, by=curator)

    withdraw_judgement(judgement=first, by=curator)
    assert reload(law).title == "Second"
    withdraw_judgement(judgement=second, by=curator)

    assert (reload(law).title, reload(law).status) == (law.title, "accepted")


def test_withdraw_an_edit_then_accept_takes_what_was_found(
    law: Event, curator: AbstractUser
) -> None:
    first = judge_event(event=law, decision=EDIT, by=curator, edit=Edit(title="First"))
    withdraw_judgement(judgement=first, by=curator)

    judge_event(event=law, decision=ACCEPT, by=curator)

    assert (reload(law).title, reload(law).status) == (law.title, "accepted")


def test_withdraw_twice_is_refused(law: Event, curator: AbstractUser) -> None:
    judgement = judge_event(event=law, decision=ACCEPT, by=curator)
    withdraw_judgement(judgement=judgement, by=curator)

    with pytest.raises(RefusedError, match="withdrawn already"):
        withdraw_judgement(judgement=judgement, by=curator)


def test_merge_counts_mentions_to_the_other_event(law: Event, curator: AbstractUser) -> None:
    trip = Event.objects.get(type="meeting_or_visit")

    judgement = merge_events(event=trip, into=law, by=curator, reason="One visit.")

    merged, target = reload(trip), reload(law)
    assert (merged.merged_into, merged.shown, merged.withdrawn) == (law, False, False)
    assert (target.mention_count, merged.mention_count) == (2, 0)
    assert kinds(merged) == ["upsert", "merge"]
    assert judgement.after == {"merged_into": law.pk}
    assert_consistent()


def test_merge_stays_when_read_again(law: Event, curator: AbstractUser) -> None:
    trip = Event.objects.get(type="meeting_or_visit")
    merge_events(event=trip, into=law, by=curator)

    read_again()

    assert (reload(trip).shown, reload(law).mention_count) == (False, 2)
    assert Event.objects.count() == 2
    assert_consistent()


def test_withdraw_a_merge_gives_the_mentions_back(law: Event, curator: AbstractUser) -> None:
    trip = Event.objects.get(type="meeting_or_visit")
    judgement = merge_events(event=trip, into=law, by=curator)
    read_again()

    withdraw_judgement(judgement=judgement, by=curator)

    assert (reload(trip).shown, reload(trip).mention_count) == (True, 1)
    assert reload(law).mention_count == 1
    assert_consistent()


def test_merge_into_what_does_not_stand_is_refused(law: Event, curator: AbstractUser) -> None:
    trip = Event.objects.get(type="meeting_or_visit")
    with pytest.raises(RefusedError, match="cannot be merged into itself"):
        merge_events(event=law, into=law, by=curator)
    judgement = judge_event(event=trip, decision=REJECT, by=curator)
    with pytest.raises(RefusedError, match="is not shown"):
        merge_events(event=law, into=trip, by=curator)
    withdraw_judgement(judgement=judgement, by=curator)
    merge_events(event=trip, into=law, by=curator)
    with pytest.raises(RefusedError, match="was merged into"):
        merge_events(event=law, into=trip, by=curator)
    with pytest.raises(RefusedError, match="was merged into"):
        judge_event(event=trip, decision=ACCEPT, by=curator)


@pytest.mark.parametrize("decision", [ACCEPT, REJECT])
def test_judge_twice_alike_is_refused(
    law: Event, curator: AbstractUser, decision: Decision
) -> None:
    judge_event(event=law, decision=decision, by=curator)

    with pytest.raises(RefusedError, match=r"is (accepted|rejected) already"):
        judge_event(event=law, decision=decision, by=curator)


def test_judge_what_was_changed_meanwhile_is_refused(law: Event, curator: AbstractUser) -> None:
    judge_event(event=law, decision=ACCEPT, by=curator, version=1)

    with pytest.raises(RefusedError, match="was changed meanwhile"):
        judge_event(event=law, decision=REJECT, by=curator, version=1)


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (Edit(), "Nothing was changed"),
        (Edit(title="  "), "A title has 1 to 300"),
        (Edit(title="x" * 301), "not 301"),
        (Edit(edtf="yesterday"), "'yesterday' is no date that we can read"),
        (Edit(edtf="[2016," + "2017," * 15 + "2018]"), "is longer than 60"),
        (Edit(type="gossip"), "'gossip' is no type"),
        (Edit(type="statement"), "'signed' is no stage of an event of type 'statement'"),
        (Edit(stage="sung"), "'sung' is no stage"),
        (Edit(countries=(("QQ", "affected"),)), "'QQ' is unknown"),
        (Edit(countries=(("KZ", "guilty"),)), "'guilty' is no role"),
        (Edit(countries=(("KZ", "affected"), ("KZ", "source"))), "named twice"),
    ],
)
def test_edit_wrong_is_refused(law: Event, curator: AbstractUser, edit: Edit, message: str) -> None:
    with pytest.raises(RefusedError, match=message):
        judge_event(event=law, decision=EDIT, by=curator, edit=edit)
    assert not Judgement.objects.exists()


def test_check_edit_refuses_as_the_edit_would(law: Event) -> None:
    check_edit(event=law, edit=Edit(title="A"), version=1)

    with pytest.raises(RefusedError, match="Nothing was changed"):
        check_edit(event=law, edit=Edit(title=law.title))


@pytest.mark.parametrize(
    ("decision", "fields", "message"),
    [
        (Decision.MERGE, {}, "merged by merge_events"),
        (EDIT, {}, "says what it changes"),
        (ACCEPT, {"edit": Edit(title="A")}, "says what it changes"),
        (ACCEPT, {"reason": "x" * 501}, "501 characters"),
    ],
)
def test_judge_wrongly_asked_is_refused(
    law: Event, curator: AbstractUser, decision: Decision, fields: dict[str, Any], message: str
) -> None:
    with pytest.raises(RefusedError, match=message):
        judge_event(event=law, decision=decision, by=curator, **fields)
