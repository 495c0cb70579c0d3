"""A small record with fixed ids and times, so that whole answers can be compared."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from django.core.cache import cache

from tests.factories import (
    make_article,
    make_country,
    make_event,
    make_mention,
    make_revision,
    make_run,
    make_source,
)
from timeline.models import Article, Change, Event, Mention

MOMENT = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
TEXT = (
    "ASTANA -- The president signed the migration law on July 11, the ministry said. "
    "It counted about 400 permits in 2016."
)
LAW = TEXT[10:79]
PERMITS = TEXT[80:]


@dataclass(frozen=True)
class Record:
    """One article with two events, and an event of Uzbekistan that nothing reports yet."""

    article: Article
    law: Event
    permits: Event
    treaty: Event


@pytest.fixture(autouse=True)
def _no_requests_yet() -> Iterator[None]:
    """Each test is a client of its own."""
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def record(db: None) -> Record:
    article = make_article(
        public_id="a7k2m9q4x8ht",
        key="url:https://example.org/migration-law",
        source=make_source("Steppe Courier", id=7, country=make_country("KZ")),
        url="https://example.org/migration-law",
        title="President signs migration law",
        language="en",
        published=date(2017, 11, 17),
    )
    Article.objects.filter(pk=article.pk).update(created_at=MOMENT)
    run = make_run(
        make_revision(article, TEXT),
        ruleset="2026.11.4",
        findings={
            "countries": [{"code": "KZ", "weight": 0.9}],
            "timexes": [],
            "toponyms": [],
            "rejected": [{"start": 80, "end": 117, "reason": "a date without an event"}],
        },
    )
    law = _event(
        "2017-07-11",
        41,
        public_id="e3h8k2m7q9wx",
        stage="signed",
        title="President signs the migration law",
        status="accepted",
    )
    permits = _event(
        "2016~",
        42,
        public_id="e5p4r8t2v6yz",
        type="statistic",
        title="About 400 permits",
        confidence=0.75,
    )
    treaty = _event(
        "2018-03/2018-04",
        43,
        countries=("UZ", "KZ"),
        public_id="e9b3c7d4f8gh",
        type="treaty_or_agreement",
        title="Two states open a border post",
        planned=True,
        mention_count=0,
        source_count=0,
    )
    _mention_of_law(law, run)
    _mention_of_permits(permits, run)
    return Record(article, law, permits, treaty)


def _event(
    edtf: str, sequence: int, countries: tuple[str, ...] = ("KZ",), **fields: object
) -> Event:
    event = make_event(edtf, countries, changed_at=MOMENT, **fields)
    Change.objects.filter(event=event).update(sequence=sequence, at=MOMENT)
    Event.objects.filter(pk=event.pk).update(sequence=sequence, created_at=MOMENT)
    event.refresh_from_db()
    return event


def _mention_of_law(law: Event, run: object) -> Mention:
    signed, day, ministry = (TEXT.find(words) for words in ("signed", "July 11", "the ministry"))
    return make_mention(
        law,
        run,  # type: ignore[arg-type]
        fingerprint="1" * 64,
        start=10,
        end=79,
        quotation=LAW,
        trigger_start=signed,
        trigger_end=signed + 6,
        date_start=day,
        date_end=day + 7,
        date_text="July 11",
        anchor="publication",
        implied=["year"],
        alternatives=["2018-07-11"],
        actor="The president",
        attribution={"source": "the ministry", "start": ministry, "end": ministry + 12},
        rule="trigger_sign",
    )


def _mention_of_permits(permits: Event, run: object) -> Mention:
    figure, year, counted = (TEXT.find(words) for words in ("about 400", "2016", "counted"))
    return make_mention(
        permits,
        run,  # type: ignore[arg-type]
        fingerprint="2" * 64,
        start=80,
        end=len(TEXT),
        quotation=PERMITS,
        trigger_start=counted,
        trigger_end=counted + 7,
        date_start=year,
        date_end=year + 4,
        date_text="2016",
        date_rule="year",
        edtf="2016~",
        figures=[
            {
                "start": figure,
                "end": figure + 17,
                "text": "about 400 permits",
                "value": 400,
                "min": None,
                "max": None,
                "approximate": True,
                "subject": "permits",
                "unit": None,
                "period": "per period",
            }
        ],
        confidence=0.75,
        rule="trigger_count",
    )
