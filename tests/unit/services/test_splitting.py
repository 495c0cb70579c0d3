"""A split parts what was wrongly one; it stays, and it can be undone."""

import pytest
from django.contrib.auth.models import AbstractUser

from tests.consistency import assert_consistent
from tests.extractions import a_document, a_mention, an_extraction
from tests.factories import make_user
from timeline.models import Decision, Event, Mention
from timeline.services import (
    Edit,
    RefusedError,
    find_alike,
    judge_event,
    merge_events,
    split_event,
    store_extraction,
    withdraw_judgement,
)

pytestmark = pytest.mark.django_db

FIRST = "Wainwright signed the wetlands law on July 11, 2017."
SECOND = "The wetlands law was signed by Wainwright on July 11, 2017."
FOURTH = "Wainwright has signed the wetlands law on July 11, 2017."
THIRD = "On July 11, 2017, Wainwright signed the wetlands law at last."


@pytest.fixture
def curator() -> AbstractUser:
    return make_user("curator")


def report(number: int, sentence: str, ruleset: str = "test", **fields: object) -> None:
    document = a_document(sentence, id=str(number), publisher=f"Paper {number}")
    mention = a_mention(document, sentence, **fields)
    store_extraction(document, an_extraction(document, mention, ruleset=ruleset))


@pytest.fixture
def law() -> Event:
    report(1, FIRST)
    report(2, SECOND)
    return Event.objects.get()


def another_event(curator: AbstractUser) -> Event:
    """Nearly the same, of an article that reported it of another day at first."""
    report(4, FOURTH, edtf="2017-07-12", day="July 11, 2017")
    event = Event.objects.latest("pk")
    judge_event(event=event, decision=Decision.EDIT, by=curator, edit=Edit(edtf="2017-07-11"))
    event.refresh_from_db()
    return event


def fingerprint(sentence: str) -> str:
    return Mention.objects.filter(quotation=sentence).first().fingerprint  # type: ignore[union-attr]


def events_of_mentions() -> dict[str, int | None]:
    return dict(Mention.objects.filter(run__current=True).values_list("quotation", "event"))


def test_split_makes_an_event_of_the_mentions(law: Event, curator: AbstractUser) -> None:
    judgement = split_event(
        event=law, mentions=[fingerprint(SECOND)], by=curator, reason="Two laws."
    )

    made = Event.objects.exclude(pk=law.pk).get()
    assert events_of_mentions() == {FIRST: law.pk, SECOND: made.pk}
    assert (judgement.decision, judgement.after) == (Decision.SPLIT, {"split_into": made.pk})
    law.refresh_from_db()
    assert (law.mention_count, law.source_count, law.shown) == (1, 1, True)
    assert (made.mention_count, made.title, made.status) == (1, SECOND.rstrip("."), "machine")
    assert_consistent()


def test_split_stays_when_read_again(law: Event, curator: AbstractUser) -> None:
    split_event(event=law, mentions=[fingerprint(SECOND)], by=curator)
    before = events_of_mentions()

    report(1, FIRST, "later")
    report(2, SECOND, "later")

    assert events_of_mentions() == before


def test_split_stays_when_the_finding_is_a_new_one(law: Event, curator: AbstractUser) -> None:
    split_event(event=law, mentions=[fingerprint(SECOND)], by=curator)
    made = Event.objects.exclude(pk=law.pk).get()

    report(2, "He signed it.", "none", day=None)  # it reports something else for a while
    report(2, THIRD, "later")

    assert events_of_mentions()[THIRD] != law.pk
    assert events_of_mentions()[FIRST] == law.pk
    assert made.pk != law.pk


def test_report_of_a_third_article_joins_one_of_them(law: Event, curator: AbstractUser) -> None:
    split_event(event=law, mentions=[fingerprint(SECOND)], by=curator)

    report(3, THIRD)

    assert Event.objects.filter(shown=True).count() == 2


def test_what_was_parted_is_not_offered_as_one(law: Event, curator: AbstractUser) -> None:
    split_event(event=law, mentions=[fingerprint(SECOND)], by=curator)
    made, third = Event.objects.latest("pk"), another_event(curator)

    assert find_alike(made, 5) == find_alike(law, 5) == (third,)


def test_what_was_parted_stays_so_in_the_event_that_it_was_merged_into(
    law: Event, curator: AbstractUser
) -> None:
    split_event(event=law, mentions=[fingerprint(SECOND)], by=curator)
    made = Event.objects.latest("pk")
    third = another_event(curator)
    merged = merge_events(event=law, into=third, by=curator)

    assert find_alike(third, 5) == find_alike(made, 5) == ()
    report(2, THIRD, "later")
    assert events_of_mentions()[THIRD] != third.pk

    withdraw_judgement(judgement=merged, by=curator)

    assert find_alike(third, 5) != ()


def test_what_a_person_merged_again_is_one(law: Event, curator: AbstractUser) -> None:
    split_event(event=law, mentions=[fingerprint(SECOND)], by=curator)
    made, third = Event.objects.latest("pk"), another_event(curator)

    merge_events(event=made, into=law, by=curator)

    assert find_alike(law, 5) == (third,)
    report(2, THIRD, "later")
    assert events_of_mentions()[THIRD] == law.pk


def test_withdraw_a_split_puts_the_mentions_back(law: Event, curator: AbstractUser) -> None:
    judgement = split_event(event=law, mentions=[fingerprint(SECOND)], by=curator)

    withdraw_judgement(judgement=judgement, by=curator)

    made = Event.objects.exclude(pk=law.pk).get()
    assert events_of_mentions() == {FIRST: law.pk, SECOND: law.pk}
    assert (made.shown, made.withdrawn) == (False, True)
    assert_consistent()


def test_withdraw_a_split_of_what_was_merged_since(law: Event, curator: AbstractUser) -> None:
    judgement = split_event(event=law, mentions=[fingerprint(SECOND)], by=curator)
    report(3, FIRST.replace("July 11", "July 12"), edtf="2017-07-12", day="July 12, 2017")
    other = Event.objects.get(edtf="2017-07-12")
    merge_events(event=law, into=other, by=curator)

    withdraw_judgement(judgement=judgement, by=curator)

    assert set(events_of_mentions().values()) == {other.pk}
    assert_consistent()


def test_split_of_an_accepted_event_leaves_what_it_says(law: Event, curator: AbstractUser) -> None:
    judge_event(event=law, decision=Decision.ACCEPT, by=curator)

    split_event(event=law, mentions=[fingerprint(FIRST)], by=curator)

    law.refresh_from_db()
    assert (law.status, law.title) == ("accepted", FIRST.rstrip("."))


@pytest.mark.parametrize("chosen", [(), (FIRST, SECOND)])
def test_split_of_none_or_all_is_refused(
    law: Event, curator: AbstractUser, chosen: tuple[str, ...]
) -> None:
    fingerprints = [fingerprint(sentence) for sentence in chosen]

    with pytest.raises(RefusedError, match="some of the mentions"):
        split_event(event=law, mentions=fingerprints, by=curator)

    assert Event.objects.count() == 1


def test_split_of_what_is_not_shown_is_refused(law: Event, curator: AbstractUser) -> None:
    judge_event(event=law, decision=Decision.REJECT, by=curator)

    with pytest.raises(RefusedError, match="not shown"):
        split_event(event=law, mentions=[fingerprint(SECOND)], by=curator)
