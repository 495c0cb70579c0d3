"""Decisions give shares with intervals, by type, rule, part and date rule."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories import make_event, make_judgement, make_mention, make_user
from timeline.models import Event, Judgement
from timeline.queries import Judged, Share, quality

pytestmark = pytest.mark.django_db


def decide(
    decision: str, event: Event | None = None, kind: str = "legislation", **fields: Any
) -> Judgement:
    return make_judgement(event, decision=decision, before={"type": kind}, **fields)


def withdraw(judgement: Judgement) -> None:
    judgement.withdrawn_at, judgement.withdrawn_by = timezone.now(), make_user()
    judgement.save()


def test_nothing_judged_gives_nothing() -> None:
    measured = quality()

    assert (measured.all, measured.types, measured.rules) == (Judged("", 0, 0, 0), (), ())
    assert measured.all.as_found.interval == (0.0, 1.0)
    assert measured.all.as_found.value == 0


def test_decisions_are_counted_by_the_type_that_was_found() -> None:
    decide("accept", kind="protest")
    decide("reject", kind="protest")
    decide("edit", kind="statement", after={"type": "protest"})

    measured = quality()

    assert measured.all == Judged("", 1, 1, 1)
    assert measured.types == (Judged("protest", 1, 0, 1), Judged("statement", 0, 1, 0))
    assert measured.all.stands == Share(2, 3)
    assert measured.all.as_found == Share(1, 3)


def test_several_decisions_on_one_event_count_once() -> None:
    corrected, dropped = make_event(), make_event()
    decide("edit", corrected, after={"edtf": "2016"})
    decide("accept", corrected)
    decide("edit", dropped, after={"title": "New"})
    decide("reject", dropped)

    assert quality().all == Judged("", accepted=0, edited=1, rejected=1)


def test_decision_that_kept_no_type_counts_in_all_alone() -> None:
    make_judgement(decision="accept")

    measured = quality()

    assert (measured.all.number, measured.types) == (1, ())


def test_withdrawn_decision_counts_no_longer() -> None:
    withdraw(decide("accept"))
    withdraw(decide("merge"))

    measured = quality()

    assert (measured.all.number, measured.merges) == (0, 0)


def test_merges_and_splits_are_counted_apart() -> None:
    for decision in ("merge", "split", "split"):
        decide(decision)

    measured = quality()

    assert (measured.all.number, measured.merges, measured.splits) == (0, 1, 2)


def test_rule_is_the_surest_mentions() -> None:
    event = make_event()
    make_mention(event, rule="sure", date_rule="weekday", confidence=0.9)
    make_mention(event, rule="less sure", date_rule="year", confidence=0.5)
    decide("accept", event)
    decide("accept")  # no mention reports it any longer

    measured = quality()

    assert measured.rules == (Judged("sure", 1, 0, 0),)
    assert measured.date_rules == (("weekday", Share(1, 1)),)


def test_parts_are_counted_in_events_that_stand() -> None:
    event = make_event()
    make_mention(event, date_rule="weekday")
    decide("edit", event, after={"edtf": "2016", "earliest": "2016-01-01"})
    undated = make_event()
    make_mention(undated, date_rule="")
    decide("accept", undated)
    rejected = make_event()
    make_mention(rejected, date_rule="weekday")
    decide("reject", rejected)

    measured = quality()

    assert dict(measured.fields)["edtf"] == Share(1, 2)
    assert dict(measured.fields)["title"] == Share(2, 2)
    assert measured.date_rules == (("weekday", Share(0, 1)),)


@pytest.mark.parametrize(
    ("share", "interval"),
    [
        (Share(0, 1), (0.0, 0.7935)),
        (Share(9, 10), (0.5958, 0.9821)),
        (Share(90, 100), (0.8256, 0.9448)),
        (Share(5, 5), (0.5655, 1.0)),
    ],
)
def test_interval_is_wilsons(share: Share, interval: tuple[float, float]) -> None:
    assert share.interval == pytest.approx(interval, abs=1e-4)


@pytest.mark.parametrize("number", [1, 3])
def test_quality_asks_two_queries(number: int) -> None:
    for _ in range(number):
        event = make_event()
        make_mention(event)
        decide("accept", event)

    with CaptureQueriesContext(connection) as queries:
        assert quality().all.number == number

    assert len(queries) == 2
