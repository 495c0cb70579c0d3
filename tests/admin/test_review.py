"""The review queue: decide and go on, skip, undo, edit and come back."""

import pytest
from django.contrib.auth.models import AbstractUser
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.admin.test_events import form_of, page, status
from tests.consistency import assert_consistent
from tests.factories import make_event, make_mention
from timeline.admin.candidates import Reading, other_dates
from timeline.models import Event, Judgement, Mention
from timeline.services import withdraw_judgement

pytestmark = pytest.mark.django_db

QUEUE = "/admin/timeline/event/review/"


def shown(client: Client, address: str = QUEUE) -> Event | None:
    event: Event | None = client.get(address).context["event"]
    return event


def decide(client: Client, event: Event, decision: str, **fields: str) -> str:
    """Where it leads."""
    answer = client.post(
        QUEUE,
        {"event": event.public_id, "version": str(event.version), "decision": decision, **fields},
    )
    return answer["Location"]


def test_queue_decides_and_advances(
    client: Client, curator: AbstractUser, law: Event, trip: Event
) -> None:
    assert shown(client) == trip

    second = decide(client, trip, "accept", reason="Read it.")

    assert (status(trip), Judgement.objects.get().reason) == ("accepted", "Read it.")
    assert shown(client, second) == law
    third = decide(client, law, "reject")
    assert (status(law), shown(client, third)) == ("rejected", None)
    assert_consistent()


def test_queue_shows_the_sentence_in_its_article(
    client: Client, curator: AbstractUser, trip: Event
) -> None:
    content = client.get(QUEUE).content.decode()

    assert '<span class="mark-evidence mark-trigger">met</span>' in content
    assert "The president signed the law" in content
    assert "&lt;script&gt;" in content


def test_queue_skip_leaves_it_undecided(
    client: Client, curator: AbstractUser, law: Event, trip: Event
) -> None:
    skip = client.get(QUEUE).context["skip"]

    assert shown(client, skip) == law
    assert status(trip) == "machine"


def test_queue_undo_comes_back(client: Client, curator: AbstractUser, trip: Event) -> None:
    after = decide(client, trip, "reject")
    judgement = client.get(after).context["undo"]

    back = client.post(QUEUE, {"undo": judgement.pk})["Location"]

    assert status(trip) == "machine"
    assert shown(client, back) == trip
    assert client.get(after).context["undo"] is None


def test_queue_narrowed_stays_narrowed(
    client: Client, curator: AbstractUser, law: Event, trip: Event
) -> None:
    narrowed = f"{QUEUE}?country=KZ&type=legislation"
    assert shown(client, narrowed) == law

    answer = client.post(narrowed, {"event": law.public_id, "version": "1", "decision": "accept"})

    assert answer["Location"].startswith(f"{QUEUE}?country=KZ&type=legislation&after=")
    assert shown(client, answer["Location"]) is None


def test_queue_edit_returns_to_the_queue(
    client: Client, curator: AbstractUser, law: Event, trip: Event
) -> None:
    answer = client.post(f"{page(trip)}?review=1&country=KZ", form_of(trip, title="A visit"))

    assert status(trip) == "edited"
    assert answer["Location"].startswith(f"{QUEUE}?country=KZ&after=")
    assert shown(client, answer["Location"]) == law


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"version": "7"}, "was changed meanwhile"),
        ({"reason": "x" * 501}, "The reason is too long."),
        ({"decision": "sing"}, "sing"),
    ],
)
def test_queue_refused_comes_back_to_the_event(
    client: Client, curator: AbstractUser, trip: Event, fields: dict[str, str], message: str
) -> None:
    given = {"event": trip.public_id, "version": "1", "decision": "accept", **fields}

    response = client.post(QUEUE, given, follow=True)

    assert message in str(next(iter(response.context["messages"])))
    assert response.context["event"] == trip
    assert not Judgement.objects.exists()


def test_queue_without_mention_says_so(client: Client, curator: AbstractUser) -> None:
    make_event("2017")

    assert "No current mention reports it." in client.get(QUEUE).content.decode()


@pytest.mark.parametrize("after", ["nonsense", "b20170711-1"])
def test_queue_reads_any_place(
    client: Client, curator: AbstractUser, trip: Event, after: str
) -> None:
    assert client.get(f"{QUEUE}?after={after}&undo=x").status_code == 200


def test_queue_without_permission_is_refused(
    client: Client, viewer: AbstractUser, trip: Event
) -> None:
    assert client.get(QUEUE).status_code == 403
    assert client.post(QUEUE, {"event": trip.public_id}).status_code == 403


def test_queue_of_a_stranger_leads_to_the_login(client: Client) -> None:
    assert client.get(QUEUE)["Location"].startswith("/admin/login/")


def test_queue_offers_the_other_readings_of_the_date(
    client: Client, curator: AbstractUser, law: Event, trip: Event
) -> None:
    Mention.objects.filter(event=trip).update(alternatives=["2016-07-12", "2018-07-12"])

    content = client.get(QUEUE).content.decode()
    assert 'value="2016-07-12" class="button" data-key="1">12 July 2016' in content
    second = decide(client, trip, "", edtf="2018-07-12")

    changed = Event.objects.get(pk=trip.pk)
    assert (changed.edtf, changed.status) == ("2018-07-12", "edited")
    assert shown(client, second) == law
    assert_consistent()


def test_queue_merges_into_the_event_it_is(client: Client, curator: AbstractUser) -> None:
    there = make_event("2017-07-11", title="Parliament adopted the border law")
    event = make_event("2017-07-11", title="The border law was adopted")
    for one in (there, event):
        make_mention(one, type=one.type, title=one.title)

    content = client.get(f"{QUEUE}?event={event.public_id}").content.decode()
    assert f'name="into" value="{there.public_id}" class="button" data-key="m"' in content
    after = decide(client, event, "", into=there.public_id)

    assert Event.objects.get(pk=event.pk).merged_into == there
    judgement = client.get(after).context["undo"]
    client.post(QUEUE, {"undo": judgement.pk})
    assert Event.objects.get(pk=event.pk).merged_into is None


def test_queue_offers_no_event_that_a_person_parted(client: Client, curator: AbstractUser) -> None:
    there = make_event("2017-07-11", title="Parliament adopted the border law")
    for title in (there.title, "The border law was adopted"):
        make_mention(there, type=there.type, title=title, quotation=title)
    last = Mention.objects.latest("id")
    client.post(f"/admin/timeline/event/{there.pk}/split/", {"mention": [last.fingerprint]})
    event = Event.objects.exclude(pk=there.pk).get()

    offered = client.get(f"{QUEUE}?event={event.public_id}").context["same_events"]

    assert offered == ()
    withdraw_judgement(judgement=Judgement.objects.get(), by=curator)
    assert Event.objects.filter(shown=True).get() == there
    assert_consistent()


def test_queue_refuses_what_is_no_date(client: Client, curator: AbstractUser, trip: Event) -> None:
    decide(client, trip, "", edtf="soon")

    assert not Judgement.objects.exists()


def test_other_dates_are_each_named_once_and_not_the_events_own() -> None:
    event = make_event("2017-07-11")
    sure = make_mention(event, alternatives=["2016-07-11", "2017-07-11"])
    other = make_mention(event, edtf="2018", alternatives=["2016-07-11"])

    assert other_dates(event, [sure, other]) == (Reading("1", "2016-07-11"), Reading("2", "2018"))


@pytest.mark.parametrize("number", [1, 3])
def test_queue_asks_as_many_queries_however_many_candidates(
    client: Client, curator: AbstractUser, number: int
) -> None:
    for _ in range(number + 1):
        make_mention(make_event(title="The border law was adopted"))

    with CaptureQueriesContext(connection) as queries:
        client.get(QUEUE)

    assert len(queries) == 15
