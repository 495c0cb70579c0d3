"""Pages of a timeline: the right events, in order, none twice and none left out."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import (
    make_article,
    make_event,
    make_mention,
    make_revision,
    make_run,
    make_source,
)
from timeline.models import OPEN_END, UNDATED, Event
from timeline.queries import (
    DateMatch,
    Order,
    Page,
    TimelineFilter,
    count_events,
    newest_events,
    timeline_page,
)

pytestmark = pytest.mark.django_db

DATES = (
    "2016", "2016-12-31", "2017-03", "2017-04~", "2017-07-11", "2017-07-11", "2017-07-12",
    "2011/2017-11-13", "2015-06/..", "../2016-02", "XXXX-07-11", "2017-33", "2017-07-11/2017-07-20",
    "19XX",
)  # fmt: skip


def titles(page: Page) -> list[str]:
    return [event.title for event in page.events]


def pages(asked: TimelineFilter) -> Iterator[Page]:
    """Every page from the first to the last."""
    page = timeline_page(asked)
    yield page
    while page.next:
        page = timeline_page(replace(asked, cursor=page.next))
        yield page


@pytest.fixture
def events() -> list[Event]:
    source = make_source("Gazette")
    run = make_run(make_revision(make_article(source=source)))
    choices = random.Random(7)
    made = []
    for number in range(40):
        event = make_event(
            choices.choice(DATES),
            choices.choice([("KZ",), ("KZ", "UZ"), ("UZ",), ()]),
            title=f"{number} " + choices.choice(["Law", "Ruling"]),
            type=choices.choice(["legislation", "statement"]),
            status=choices.choice(["machine", "accepted", "rejected"]),
            confidence=choices.choice([0.5, 0.9]),
            planned=choices.choice([True, False]),
            source_count=choices.choice([1, 2]),
        )
        if choices.random() < 0.5:
            make_mention(event, run)
        made.append(event)
    return made


def codes(event: Event) -> set[str]:
    return {row.country_id for row in event.countries.all()}


def dated(event: Event) -> bool:
    return (event.start, event.end) != (UNDATED, OPEN_END)


FIRST, LAST = date(2016, 6, 1), date(2017, 7, 11)
WINDOW = {"earliest": FIRST, "latest": LAST}
KZ, UZ, BOTH = {"countries": ("KZ",)}, {"countries": ("UZ",)}, {"countries": ("KZ", "UZ")}
CASES: list[tuple[dict[str, object], Callable[[Event], bool]]] = [
    ({}, lambda event: True),
    (KZ, lambda event: "KZ" in codes(event)),
    (BOTH, lambda event: bool(codes(event))),
    ({"countries": ("XK",)}, lambda event: False),
    ({**KZ, "roles": ("affected",)}, lambda event: False),
    ({"types": ("statement",)}, lambda event: event.type == "statement"),
    ({"types": ("statement", "legislation")}, lambda event: True),
    ({**UZ, "statuses": ("accepted",)}, lambda e: e.status == "accepted" and "UZ" in codes(e)),
    ({"text": "ruLing"}, lambda event: "Ruling" in event.title),
    ({**KZ, "confidence_min": 0.8}, lambda e: e.confidence >= 0.8 and "KZ" in codes(e)),
    ({"sources_min": 2}, lambda event: event.source_count == 2),
    ({"planned": False}, lambda event: not event.planned),
    ({"granularities": ("year", "month")}, lambda e: e.granularity in ("year", "month")),
    ({"stages": ("signed",)}, lambda event: False),
    (WINDOW, lambda e: dated(e) and e.start <= LAST and e.end >= FIRST),
    ({**BOTH, "earliest": FIRST}, lambda e: dated(e) and e.end >= FIRST and bool(codes(e))),
    ({"latest": FIRST}, lambda event: dated(event) and event.start <= FIRST),
    ({**WINDOW, "match": DateMatch.WITHIN}, lambda e: e.start >= FIRST and e.end <= LAST),
    ({**WINDOW, "match": DateMatch.STARTS}, lambda event: FIRST <= event.start <= LAST),
    ({"latest": LAST, "match": DateMatch.STARTS}, lambda e: UNDATED < e.start <= LAST),
]


@pytest.mark.parametrize(("fields", "wanted"), CASES)
@pytest.mark.parametrize("order", list(Order))
def test_timeline_page_by_page_gives_what_is_asked(
    events: list[Event],
    fields: dict[str, object],
    wanted: Callable[[Event], bool],
    order: Order,
) -> None:
    asked = TimelineFilter(order=order, limit=4, **fields)  # type: ignore[arg-type]
    expected = sorted(
        (event for event in events if event.shown and wanted(event)),
        key=lambda event: event.sequence if order.by_change else (event.start, event.pk),
        reverse=order.descending,
    )

    found = list(pages(asked))

    assert [title for page in found for title in titles(page)] == [e.title for e in expected]
    assert all(len(page.events) == 4 for page in found[:-1])
    assert count_events(asked) == len(expected)


def test_timeline_page_by_source_gives_its_events(events: list[Event]) -> None:
    source = make_source()
    run = make_run(make_revision(make_article(source=source)))
    make_mention(events[0], make_run(run.revision, ruleset="older", current=False))
    event = make_event("2020", ("KZ", "UZ"))
    make_mention(event, run)

    assert timeline_page(TimelineFilter(sources=(source.pk,))).events == (event,)
    assert timeline_page(TimelineFilter(sources=(source.pk,), countries=("KZ", "UZ"))).events == (
        event,
    )


def test_timeline_page_by_publication_needs_source_and_day_in_one_report() -> None:
    early, late = date(2017, 1, 1), date(2018, 1, 1)
    gazette, herald = make_source(), make_source()
    event = make_event()
    make_mention(event, make_run(make_revision(make_article(source=gazette, published=early))))
    make_mention(event, make_run(make_revision(make_article(source=herald, published=late))))

    def found(**fields: object) -> tuple[Event, ...]:
        return timeline_page(TimelineFilter(**fields)).events  # type: ignore[arg-type]

    assert found(published_latest=early) == (event,)
    assert found(published_earliest=late) == (event,)
    assert found(published_earliest=late, sources=(herald.pk,)) == (event,)
    assert found(published_earliest=late, sources=(gazette.pk,)) == ()


def test_timeline_page_of_rejected_leaves_out_merged_and_withdrawn() -> None:
    event = make_event(status="rejected")
    make_event(status="rejected", withdrawn=True)
    make_event(status="rejected", merged_into=event)
    accepted = make_event(status="accepted", edtf="2016")

    everywhere = timeline_page(TimelineFilter(statuses=("rejected", "accepted")))
    in_country = timeline_page(TimelineFilter(statuses=("rejected",), countries=("KZ",)))

    assert everywhere.events == (event, accepted)
    assert in_country.events == (event,)


@pytest.mark.parametrize("order", list(Order))
def test_timeline_page_backwards_gives_the_same_pages(events: list[Event], order: Order) -> None:
    asked = TimelineFilter(countries=("KZ", "UZ"), order=order, limit=3)
    forwards = list(pages(asked))

    page, backwards = forwards[-1], [titles(forwards[-1])]
    while page.previous:
        page = timeline_page(replace(asked, cursor=page.previous))
        backwards.append(titles(page))

    assert backwards[::-1] == [titles(page) for page in forwards]
    assert forwards[0].previous is None


def test_timeline_page_of_nothing_has_no_cursors() -> None:
    assert timeline_page(TimelineFilter()) == Page(())


@pytest.mark.parametrize("number", [1, 3])
def test_timeline_page_queries_do_not_grow(number: int) -> None:
    for _ in range(number):
        make_event("2017", ("KZ", "UZ"))

    with CaptureQueriesContext(
        connection,
    ) as queries:
        page = timeline_page(TimelineFilter(countries=("KZ",)))
        names = [row.country.name for event in page.events for row in event.countries.all()]

    assert len(names) == 2 * number
    assert len(queries) == 3


@pytest.mark.skipif(connection.vendor != "sqlite", reason="reads a plan as SQLite writes it")
def test_timeline_page_of_a_country_walks_its_index() -> None:
    asked = TimelineFilter(countries=("KZ",), earliest=FIRST, latest=LAST)
    with CaptureQueriesContext(connection) as queries:
        timeline_page(asked)

    plans = []
    for query in queries:
        with connection.cursor() as cursor:
            cursor.execute("EXPLAIN QUERY PLAN " + query["sql"])
            plans.append(" ".join(str(row[3]) for row in cursor.fetchall()))

    assert ["TEMP B-TREE" in plan for plan in plans] == [False, False]
    assert "event_country_timeline_long" in plans[1]


def test_newest_events_until_a_day_leaves_out_what_is_to_come() -> None:
    make_event("2030", title="To come")
    make_event("2017", title="Past")

    assert [event.title for event in newest_events(5)] == ["To come", "Past"]
    assert [event.title for event in newest_events(5, until=date(2020, 1, 1))] == ["Past"]
