"""Mentions as rows: of the current run, the surest first, with their article."""

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
from timeline.queries.evidence import ArticleRow, mentions_of_events

pytestmark = pytest.mark.django_db


def test_mentions_of_events_are_current_and_the_surest_first() -> None:
    event, other, silent = make_event(), make_event(), make_event()
    run = make_run()
    weak = make_mention(event, run, confidence=0.4)
    sure = make_mention(event, run, confidence=0.8)
    make_mention(event, make_run(run.revision, ruleset="older", current=False))
    make_mention(other, run)

    found = mentions_of_events([event.pk, silent.pk])

    assert [row.fingerprint for row in found[event.pk]] == [sure.fingerprint, weak.fingerprint]
    assert found[silent.pk] == ()


def test_mentions_of_events_carry_their_article() -> None:
    article = make_article(
        source=make_source("Gazette"), url="https://example.org/1", language="en"
    )
    mention = make_mention(run=make_run(make_revision(article)))

    (row,) = mentions_of_events([mention.event_id or 0])[mention.event_id or 0]

    assert row.article == ArticleRow(
        public_id=article.public_id,
        title=article.title,
        url="https://example.org/1",
        language="en",
        published=date(2017, 11, 17),
        published_basis="given",
        published_earliest=None,
        published_latest=None,
        created_at=article.created_at,
        source__name="Gazette",
        origin__public_id=None,
    )
    assert (row.quotation, row.run__ruleset) == (mention.quotation, "test")


@pytest.mark.parametrize("number", [1, 3])
def test_mentions_of_events_take_one_query(number: int) -> None:
    events = [make_mention().event_id or 0 for _ in range(number)]

    with CaptureQueriesContext(connection) as queries:
        mentions_of_events(events)

    assert len(queries) == 1
