"""One event and one article with what belongs to them, in a fixed number of queries."""

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.factories import (
    TEXT,
    make_article,
    make_event,
    make_judgement,
    make_mention,
    make_revision,
    make_run,
    make_source,
)
from timeline.queries import article_by_public_id, event_by_public_id

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("number", [1, 3])
def test_event_by_public_id_queries_do_not_grow(
    number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    made = make_event()
    for _ in range(number):
        run = make_run(make_revision(make_article(source=make_source())))
        make_mention(made, run)
        make_judgement(made)

    with django_assert_num_queries(5):
        event = event_by_public_id(made.public_id)
        assert event is not None
        sources = {
            mention.run.revision.article.source.name  # type: ignore[union-attr]
            for mention in event.mentions.all()
        }
        people = {judgement.by.get_username() for judgement in event.judgements.all()}
        countries = [row.country.name for row in event.countries.all()]
        sequences = [change.sequence for change in event.changes.all()]

    assert (len(sources), len(people), countries) == (number, number, ["Kazakhstan"])
    assert sequences == [event.sequence]


def test_event_by_public_id_leaves_out_older_runs() -> None:
    event = make_event()
    revision = make_revision()
    make_mention(event, make_run(revision, ruleset="older", current=False))
    current = make_mention(event, make_run(revision))

    found = event_by_public_id(event.public_id)

    assert found is not None
    assert list(found.mentions.all()) == [current]


def test_event_by_public_id_unknown_is_none() -> None:
    assert event_by_public_id("nothing") is None


def test_article_by_public_id_gives_the_current_run() -> None:
    article = make_article()
    make_mention(run=make_run(make_revision(article, "Older."), current=False))
    run = make_run(make_revision(article))
    mentions = (make_mention(run=run, start=2), make_mention(run=run, start=5))

    found = article_by_public_id(article.public_id)

    assert found is not None
    assert (found.article, found.run, found.mentions) == (article, run, mentions)
    assert found.text == TEXT
    assert found.findings["timexes"] == []


def test_article_by_public_id_before_any_run_is_empty() -> None:
    article = make_article()

    found = article_by_public_id(article.public_id)

    assert found is not None
    assert (found.run, found.mentions, found.text, found.findings) == (None, (), "", {})


def test_article_by_public_id_unknown_is_none() -> None:
    assert article_by_public_id("nothing") is None
