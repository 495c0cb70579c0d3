"""The list and the page of events: every action, every permission, a fixed number of queries."""

from typing import Any

import pytest
from django.contrib.auth.models import AbstractUser
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.consistency import assert_consistent
from tests.extractions import LAW, TRIP, a_document, a_mention, an_extraction
from tests.factories import make_user
from timeline.models import Decision, Event, Judgement
from timeline.services import judge_event, merge_events, store_extraction

pytestmark = pytest.mark.django_db

LIST = "/admin/timeline/event/"


def act(client: Client, action: str, *events: Event, **fields: str) -> Any:
    return client.post(
        LIST,
        {"action": action, "_selected_action": [event.pk for event in events], **fields},
        follow=True,
    )


def said(response: Any) -> list[str]:
    return [str(message) for message in response.context["messages"]]


def status(event: Event) -> str:
    return Event.objects.get(pk=event.pk).status


def page(event: Event) -> str:
    return reverse("admin:timeline_event_change", args=[event.pk])


def form_of(event: Event, **fields: str) -> dict[str, str]:
    return {
        "title": event.title,
        "edtf": event.edtf,
        "type": event.type,
        "stage": event.stage,
        "countries_as_text": "KZ legislating",
        "reason": "",
        "seen_version": str(event.version),
        **fields,
    }


def test_accept_selected_accepts_each(
    client: Client, curator: AbstractUser, law: Event, trip: Event
) -> None:
    response = act(client, "accept_selected", law, trip)

    assert said(response) == ["Accepted: 2."]
    assert (status(law), status(trip)) == ("accepted", "accepted")
    assert Judgement.objects.filter(by=curator, decision="accept").count() == 2
    assert_consistent()


def test_accept_selected_twice_says_why_not(
    client: Client, curator: AbstractUser, law: Event
) -> None:
    act(client, "accept_selected", law)

    assert said(act(client, "accept_selected", law)) == [f"{law} is accepted already."]


def test_reject_selected_asks_for_a_reason(
    client: Client, curator: AbstractUser, law: Event
) -> None:
    asked = act(client, "reject_selected", law)
    assert asked.templates[0].name == "admin/timeline/event/reject.html"
    assert status(law) == "machine"

    response = act(client, "reject_selected", law, confirmed="1", reason="A bill, not a law.")

    assert said(response) == ["Rejected: 1."]
    assert Judgement.objects.get().reason == "A bill, not a law."
    assert status(law) == "rejected"


def test_merge_selected_asks_which_stays(
    client: Client, curator: AbstractUser, law: Event, trip: Event
) -> None:
    asked = act(client, "merge_selected", law, trip)
    assert asked.templates[0].name == "admin/timeline/event/merge.html"

    response = act(
        client, "merge_selected", law, trip, confirmed="1", into=law.public_id, reason=""
    )

    assert said(response) == [f"Merged into {law}: 1."]
    assert Event.objects.get(pk=trip.pk).merged_into == law
    assert_consistent()


def test_merge_selected_of_one_is_refused(
    client: Client, curator: AbstractUser, law: Event
) -> None:
    assert said(act(client, "merge_selected", law)) == ["Select two events or more to merge them."]


def test_action_across_pages_is_refused(client: Client, curator: AbstractUser, law: Event) -> None:
    response = act(client, "accept_selected", law, select_across="1")

    assert said(response) == ["Select events one by one; only what is visible is decided on."]
    assert status(law) == "machine"


def test_undo_selected_withdraws_the_last_decision(
    client: Client, curator: AbstractUser, law: Event, trip: Event
) -> None:
    judge_event(event=law, decision=Decision.REJECT, by=curator)

    response = act(client, "undo_selected", law, trip)

    assert said(response) == [f"Nothing was decided on {trip}.", "Undone: 1."]
    assert status(law) == "machine"


@pytest.mark.parametrize(
    "action",
    ["accept_selected", "reject_selected", "merge_selected", "undo_selected", "delete_selected"],
)
def test_action_without_permission_is_not_offered(
    client: Client, viewer: AbstractUser, law: Event, action: str
) -> None:
    content = client.get(LIST).content.decode()

    act(client, action, law, confirmed="1")

    assert action not in content
    assert status(law) == "machine"
    assert not Judgement.objects.exists()


@pytest.mark.parametrize("address", ["add/", "1/delete/"])
def test_add_and_delete_are_nobodys(client: Client, law: Event, address: str) -> None:
    client.force_login(make_user("root", is_staff=True, is_superuser=True))

    response = client.get(LIST + (address if address == "add/" else f"{law.pk}/delete/"))

    assert response.status_code == 403
    assert Event.objects.count() == 2


def test_page_shows_evidence_and_escapes_it(
    client: Client, curator: AbstractUser, law: Event
) -> None:
    judge_event(event=law, decision=Decision.ACCEPT, by=curator, reason="<b>Checked</b>")

    content = client.get(page(law)).content.decode()

    assert '<span class="mark-trigger">signed</span>' in content
    assert '<span class="mark-date">July 11, 2017</span>' in content
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in content
    assert "&lt;b&gt;Checked&lt;/b&gt;" in content
    assert "<script>alert" not in content


def test_page_saved_is_an_edit(client: Client, curator: AbstractUser, law: Event) -> None:
    client.post(
        page(law),
        form_of(
            law,
            title="A law is signed",
            edtf="2017-07",
            countries_as_text="UZ, kz affected",
            reason="Vague.",
        ),
    )

    judgement = Judgement.objects.get()
    event = Event.objects.get(pk=law.pk)
    assert (judgement.decision, judgement.reason, judgement.by) == ("edit", "Vague.", curator)
    assert (event.title, event.edtf, event.status) == ("A law is signed", "2017-07", "edited")
    assert [(row.country_id, row.role) for row in event.countries.all()] == [
        ("UZ", "affected"),
        ("KZ", "affected"),
    ]
    assert_consistent()


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("mid-April 2017", "2017-04~"),
        ("2016–2018", "2016/2018"),
        ("12 июля 2017", "2017-07-12"),
    ],
)
def test_page_with_a_date_in_words_shows_it_before_it_is_kept(
    client: Client, curator: AbstractUser, law: Event, typed: str, edtf: str
) -> None:
    shown = client.post(page(law), form_of(law, edtf=typed, title="Seen"))

    content = shown.content.decode()
    assert f"“{typed}” is read as {edtf} (" in content
    assert f'name="edtf" value="{edtf}"' in content
    assert 'name="title" value="Seen"' in content
    assert Event.objects.get(pk=law.pk).edtf == law.edtf

    client.post(page(law), form_of(law, edtf=edtf, title="Seen"))
    assert Event.objects.get(pk=law.pk).edtf == edtf


@pytest.mark.parametrize("typed", ["2017-08~", "11 июля 2017"])
def test_page_with_a_date_that_needs_no_reading_is_saved_at_once(
    client: Client, curator: AbstractUser, law: Event, typed: str
) -> None:
    client.post(page(law), form_of(law, edtf=typed, title="Seen"))

    assert Event.objects.get(pk=law.pk).title == "Seen"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "Nothing was changed."),
        ({"edtf": "soon"}, "&#x27;soon&#x27; is no date that we can read."),
        ({"edtf": "July 11 in court"}, "&#x27;July 11 in court&#x27; says more than a date."),
        ({"countries_as_text": "QQ"}, "The country &#x27;QQ&#x27; is unknown."),
        ({"countries_as_text": "Kazakhstan!"}, "“Kazakhstan!” is no country with a role."),
        ({"type": "statement"}, "is no stage of an event of type"),
        ({"seen_version": "9"}, "was changed meanwhile"),
    ],
)
def test_page_saved_wrongly_says_why(
    client: Client, curator: AbstractUser, law: Event, fields: dict[str, str], message: str
) -> None:
    response = client.post(page(law), form_of(law, **fields))

    assert message in response.content.decode()
    assert not Judgement.objects.exists()
    assert status(law) == "machine"


def test_page_without_permission_shows_no_buttons(
    client: Client, viewer: AbstractUser, law: Event
) -> None:
    response = client.get(page(law))

    assert response.context["has_change_permission"] is False
    assert "/decide/" not in response.content.decode()
    assert client.post(page(law), form_of(law, title="A")).status_code == 403
    assert client.post(f"{LIST}{law.pk}/decide/", {"decision": "accept"}).status_code == 403


def test_page_of_a_merged_event_is_read_only(
    client: Client, curator: AbstractUser, law: Event, trip: Event
) -> None:
    merge_events(event=trip, into=law, by=curator)

    assert client.get(page(trip)).context["has_change_permission"] is False


@pytest.mark.parametrize(("decision", "wanted"), [("accept", "accepted"), ("reject", "rejected")])
def test_decide_by_button(
    client: Client, curator: AbstractUser, law: Event, decision: str, wanted: str
) -> None:
    client.post(f"{LIST}{law.pk}/decide/", {"decision": decision, "reason": "Read it."})

    assert (status(law), Judgement.objects.get().reason) == (wanted, "Read it.")


@pytest.mark.parametrize(
    "fields", [{"decision": "sing"}, {"decision": "accept", "reason": "x" * 501}]
)
def test_decide_wrongly_decides_nothing(
    client: Client, curator: AbstractUser, law: Event, fields: dict[str, str]
) -> None:
    response = client.post(f"{LIST}{law.pk}/decide/", fields, follow=True)

    assert said(response) == ["Nothing was decided: press a button, and keep the reason short."]
    assert not Judgement.objects.exists()


def test_undo_by_button(client: Client, curator: AbstractUser, law: Event) -> None:
    judgement = judge_event(event=law, decision=Decision.REJECT, by=curator)

    client.post(f"{LIST}undo/{judgement.pk}/")

    assert status(law) == "machine"


@pytest.fixture
def doubtful(law: Event) -> Event:
    """Reported by two articles."""
    document = a_document(f"{LAW} It was cold.", id="2", publisher="Paper 2")
    store_extraction(document, an_extraction(document, a_mention(document, LAW)))
    return law


def test_split_by_button_and_its_undoing(
    client: Client, curator: AbstractUser, doubtful: Event
) -> None:
    marked = doubtful.mentions.last()
    assert marked is not None

    response = client.post(
        f"{LIST}{doubtful.pk}/split/",
        {"mention": [marked.fingerprint], "reason": "Two laws."},
        follow=True,
    )

    made = Event.objects.get(mentions=marked)
    assert said(response) == ["Split: 1."]
    assert made != doubtful
    assert "It was split from" in client.get(page(made)).content.decode()
    client.post(f"{LIST}undo/{Judgement.objects.get().pk}/")
    assert list(doubtful.mentions.values_list("pk", flat=True)) != []
    assert not Event.objects.filter(pk=made.pk, shown=True).exists()
    assert "which was undone" in client.get(page(made)).content.decode()
    assert_consistent()


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "A split takes some of the mentions and leaves some."),
        ({"reason": "x" * 501}, "Nothing was split: keep the reason short."),
    ],
)
def test_split_wrongly_splits_nothing(
    client: Client,
    curator: AbstractUser,
    doubtful: Event,
    fields: dict[str, str],
    message: str,
) -> None:
    response = client.post(f"{LIST}{doubtful.pk}/split/", fields, follow=True)

    assert said(response) == [message]
    assert not Judgement.objects.exists()


def test_split_without_permission_is_refused(
    client: Client, viewer: AbstractUser, doubtful: Event
) -> None:
    assert client.post(f"{LIST}{doubtful.pk}/split/").status_code == 403
    assert 'name="mention"' not in client.get(page(doubtful)).content.decode()


def test_event_of_one_mention_cannot_be_split(
    client: Client, curator: AbstractUser, law: Event
) -> None:
    assert "Split off" not in client.get(page(law)).content.decode()


def test_undo_without_permission_is_refused(
    client: Client, viewer: AbstractUser, law: Event
) -> None:
    judgement = judge_event(event=law, decision=Decision.REJECT, by=viewer)

    assert client.post(f"{LIST}undo/{judgement.pk}/").status_code == 403
    assert status(law) == "rejected"


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ({}, 2),
        ({"country": "UZ"}, 1),
        ({"type": "legislation"}, 1),
        ({"status": "accepted"}, 0),
        ({"confidence": "high"}, 2),
        ({"confidence": "low"}, 0),
        ({"rule": "by hand"}, 2),
        ({"rule": "nobody's"}, 0),
        ({"q": "signed"}, 1),
    ],
)
def test_list_filtered(
    client: Client, curator: AbstractUser, law: Event, query: dict[str, str], count: int
) -> None:
    assert client.get(LIST, query).context["cl"].result_count == count


def test_list_filtered_by_source(client: Client, curator: AbstractUser, law: Event) -> None:
    article = law.mentions.get().run.revision.article

    assert client.get(LIST, {"source": str(article.source_id)}).context["cl"].result_count == 2
    assert client.get(LIST, {"source": "0"}).context["cl"].result_count == 0


@pytest.mark.parametrize("number", [1, 3])
def test_list_queries_do_not_grow(client: Client, curator: AbstractUser, number: int) -> None:
    for place in range(number):
        document = a_document(id=str(place), publisher=f"Paper {place}")
        mention = a_mention(document, TRIP, f"2017-07-1{place}", trigger="met", day=None)
        store_extraction(document, an_extraction(document, mention))

    with CaptureQueriesContext(connection) as queries:
        response = client.get(LIST)

    assert response.context["cl"].result_count == number
    assert len(queries) == 12


def test_viewer_sees_the_countries_and_no_field_for_a_reason(
    client: Client, viewer: AbstractUser, law: Event
) -> None:
    content = client.get(page(law)).content.decode()

    assert '<div class="readonly">KZ legislating</div>' in content
    assert "Reason:" not in content
    assert "Countries as text" not in content
