"""Counts by month in other cuts, and the last change."""

from datetime import date

import pytest

from tests.factories import make_event, make_mention, make_run
from timeline.queries import (
    MonthTotal,
    TypeTotal,
    last_change,
    lead_mentions,
    month_type_counts,
    months_by_country,
    undated_count,
)

pytestmark = pytest.mark.django_db


def test_month_type_counts_keeps_types_apart() -> None:
    make_event("2017-07-11")
    make_event("2017-07", type="protest", status="accepted")
    make_event("2018-01", type="protest")
    make_event("XXXX-07-11")

    assert month_type_counts(["KZ"]) == (
        TypeTotal("legislation", date(2017, 7, 1), 1),
        TypeTotal("protest", date(2017, 7, 1), 1),
        TypeTotal("protest", date(2018, 1, 1), 1),
    )
    assert month_type_counts(["KZ"], types=["protest"], latest=date(2017, 12, 31)) == (
        TypeTotal("protest", date(2017, 7, 1), 1),
    )
    assert month_type_counts(["KZ"], statuses=["machine"], earliest=date(2018, 1, 20)) == (
        TypeTotal("protest", date(2018, 1, 1), 1),
    )


def test_months_by_country_begin_where_they_are_asked_to() -> None:
    make_event("2016-07-11", ("KZ",))
    make_event("2017-07-11", ("KZ", "UZ"))

    assert months_by_country(date(2017, 1, 1)) == {
        "KZ": (MonthTotal(date(2017, 7, 1), 1),),
        "UZ": (MonthTotal(date(2017, 7, 1), 1),),
    }


def test_undated_count_is_of_events_without_a_first_day() -> None:
    make_event("2017")
    make_event("XXXX-07-11")
    make_event("../2014")

    assert undated_count("KZ") == 2
    assert undated_count("UZ") == 0


@pytest.mark.parametrize("events", [1, 1_000_000])
def test_last_change_is_the_newest_of_the_country(events: int) -> None:
    make_event(countries=("KZ",), changed_at="2026-01-01T10:00:00Z")
    make_event(countries=("KZ",), changed_at="2026-02-01T10:00:00Z")
    make_event(countries=("UZ",), changed_at="2026-03-01T10:00:00Z")

    assert last_change("KZ", events) == date(2026, 2, 1)
    assert last_change("AF", events) is None


def test_lead_mentions_are_the_surest_that_stand() -> None:
    event, silent = make_event(), make_event()
    make_mention(event, confidence=0.5)
    surest = make_mention(event, confidence=0.9)
    make_mention(event, make_run(current=False), confidence=1)

    assert lead_mentions([event.pk, silent.pk]) == {event.pk: surest}
