"""What is stored of an extraction, and that storing it again changes nothing."""

from typing import Any

import pytest

from tests.consistency import assert_consistent
from tests.extractions import LAW, TRIP, a_document, a_mention, a_trip, an_extraction
from timeline.extraction.types import EventType
from timeline.models import (
    Article,
    Change,
    Event,
    EventCountry,
    Mention,
    MonthCount,
)
from timeline.services import Outcome, store_extraction

pytestmark = pytest.mark.django_db


def rows(*models: type[Any]) -> list[Any]:
    return [list(model.objects.order_by("pk").values()) for model in models]


ALL = (Article, Change, Event, EventCountry, Mention, MonthCount)


def test_store_extraction_of_a_new_article_writes_its_events() -> None:
    document = a_document(url="https://example.com/a#top", publisher="Gazette", language="en")

    stored = store_extraction(
        document, an_extraction(document, a_mention(document, LAW), a_trip(document))
    )

    article = Article.objects.get()
    assert (stored.outcome, stored.article, stored.new_events) == (
        Outcome.NEW,
        article.public_id,
        2,
    )
    assert (article.key, article.source and article.source.name) == (
        "url:https://example.com/a",
        "Gazette",
    )
    law, trip = Event.objects.order_by("pk")
    assert (law.type, law.stage, law.edtf, law.status, law.shown) == (
        "legislation",
        "signed",
        "2017-07-11",
        "machine",
        True,
    )
    assert [row.country_id for row in trip.countries.all()] == ["KZ", "UZ"]
    mention = law.mentions.get()
    assert (mention.quotation, mention.date_text, mention.date_rule) == (
        LAW,
        "July 11, 2017",
        "month_day",
    )
    assert list(Change.objects.values_list("event", "version")) == [(law.pk, 1), (trip.pk, 1)]
    assert_consistent()


def test_store_extraction_twice_changes_nothing() -> None:
    document = a_document()
    extraction = an_extraction(document, a_mention(document, LAW), a_trip(document))
    store_extraction(document, extraction)
    before = rows(*ALL)

    stored = store_extraction(document, extraction)

    assert (stored.outcome, stored.new_events) == (Outcome.UNCHANGED, 0)
    assert rows(*ALL) == before


def test_store_extraction_under_a_new_ruleset_keeps_its_events() -> None:
    document = a_document()
    extraction = an_extraction(document, a_mention(document, LAW), a_trip(document))
    store_extraction(document, extraction)
    before = rows(Event, EventCountry, Change, MonthCount)

    again = an_extraction(document, a_mention(document, LAW), a_trip(document), ruleset="later")
    stored = store_extraction(document, again)

    assert (stored.outcome, stored.new_events) == (Outcome.REREAD, 0)
    assert rows(Event, EventCountry, Change, MonthCount) == before
    assert Mention.objects.count() == 4


def test_store_extraction_that_lost_a_mention_withdraws_its_event() -> None:
    document = a_document()
    store_extraction(document, an_extraction(document, a_mention(document, LAW), a_trip(document)))

    store_extraction(document, an_extraction(document, a_mention(document, LAW), ruleset="later"))

    trip = Event.objects.get(edtf="2017-07-12")
    assert (trip.shown, trip.withdrawn, trip.version) == (False, True, 2)
    assert [change.kind for change in trip.changes.all()] == ["upsert", "delete"]
    assert_consistent()


def test_store_extraction_of_an_older_text_again_brings_its_event_back() -> None:
    first, second = a_document(f"{LAW} {TRIP}"), a_document(LAW)
    extraction = an_extraction(first, a_mention(first, LAW), a_trip(first))
    store_extraction(first, extraction)
    store_extraction(second, an_extraction(second, a_mention(second, LAW)))

    stored = store_extraction(first, extraction)

    trip = Event.objects.get(edtf="2017-07-12")
    assert stored.outcome is Outcome.REVISED
    assert (trip.shown, trip.withdrawn, trip.version) == (True, False, 3)
    assert Mention.objects.filter(run__current=True).count() == 2
    assert_consistent()


def test_store_extraction_of_the_same_report_elsewhere_is_one_event() -> None:
    for number in ("1", "2"):
        document = a_document(id=number, publisher=f"Paper {number}")
        store_extraction(document, an_extraction(document, a_mention(document, LAW)))

    event = Event.objects.get()
    assert (event.mention_count, event.source_count, event.version) == (2, 1, 2)
    assert_consistent()


def test_store_extraction_with_another_type_keeps_the_event() -> None:
    document = a_document()
    store_extraction(document, an_extraction(document, a_mention(document, LAW)))

    mention = a_mention(document, LAW, type=EventType.EXECUTIVE_ACTION, stage=None)
    store_extraction(document, an_extraction(document, mention, ruleset="later"))

    event = Event.objects.get()
    assert (event.type, event.stage, event.version) == ("executive_action", "", 2)
    assert_consistent()


def test_store_extraction_reworded_keeps_the_event() -> None:
    first = a_document()
    store_extraction(first, an_extraction(first, a_mention(first, LAW), a_trip(first)))
    reworded = "On July 11, 2017 the head of state signed it."
    second = a_document(f"{reworded} {TRIP}")

    store_extraction(
        second, an_extraction(second, a_mention(second, reworded), a_trip(second), ruleset="later")
    )

    law = Event.objects.get(type="legislation")
    assert (law.title, law.mentions.count(), Event.objects.count()) == (reworded[:-1], 2, 2)
    assert_consistent()


def test_store_extraction_surer_changes_no_count() -> None:
    document = a_document()
    store_extraction(document, an_extraction(document, a_mention(document, LAW)))
    before = rows(MonthCount)

    surer = a_mention(document, LAW, confidence=0.95)
    store_extraction(document, an_extraction(document, surer, ruleset="later"))

    assert (Event.objects.get().confidence, rows(MonthCount)) == (0.95, before)
    assert_consistent()


def test_store_extraction_counts_on_in_the_month() -> None:
    for number, day in (("1", "2017-07-11"), ("2", "2017-07-12")):
        document = a_document(id=number)
        mention = a_mention(document, LAW, day)
        store_extraction(document, an_extraction(document, mention))

    assert MonthCount.objects.get().count == 2
    assert_consistent()


def test_store_extraction_dated_otherwise_moves_the_event() -> None:
    document = a_document()
    store_extraction(document, an_extraction(document, a_mention(document, LAW)))

    later = a_mention(document, LAW, "2018-07-11")
    store_extraction(document, an_extraction(document, later, ruleset="later"))

    assert Event.objects.get().edtf == "2018-07-11"
    assert MonthCount.objects.get().month.year == 2018
    assert_consistent()
