"""Batches of documents: one bad one stops no other, and nothing is read twice."""

import pytest

from tests.consistency import assert_consistent
from tests.extractions import LAW, a_document, a_mention, a_trip, an_extraction
from timeline.extraction.types import Document, EventMention, Extraction
from timeline.models import Article, Event
from timeline.services import Outcome, ingest_article, ingest_articles

pytestmark = pytest.mark.django_db


def finds_the_law(document: Document) -> Extraction:
    return an_extraction(document, a_mention(document, LAW))


def ingest(*documents: Document) -> list[tuple[Outcome, str]]:
    stored = ingest_articles(documents, extract=finds_the_law, ruleset="test")
    return [(one.outcome, one.reason) for one in stored]


def test_ingest_articles_bad_ones_fail_alone() -> None:
    def breaks_on_2(document: Document) -> Extraction:
        fields = {"confidence": 7.0} if document.id == "2" else {}
        return an_extraction(document, a_mention(document, LAW, **fields))

    documents = [a_document(id=number) for number in ("1", "2", "3")]
    stored = ingest_articles(documents, extract=breaks_on_2, ruleset="test")

    assert [one.outcome for one in stored] == [Outcome.NEW, Outcome.REFUSED, Outcome.NEW]
    assert stored[1].reason.startswith("IntegrityError: ")
    assert sorted(Article.objects.values_list("key", flat=True)) == ["id:/1", "id:/3"]
    assert_consistent()


def test_ingest_articles_twice_reads_once() -> None:
    def never(document: Document) -> Extraction:
        raise AssertionError

    ingest(a_document())

    stored = ingest_articles([a_document()], extract=never, ruleset="test")

    assert [(one.outcome, one.article) for one in stored] == [
        (Outcome.UNCHANGED, Article.objects.get().public_id)
    ]


def test_ingest_articles_same_article_twice_in_a_batch() -> None:
    assert ingest(a_document(LAW), a_document(f"{LAW} And more."), a_document(LAW)) == [
        (Outcome.NEW, ""),
        (Outcome.REVISED, ""),
        (Outcome.REVISED, ""),
    ]
    assert Event.objects.get().mention_count == 1
    assert_consistent()


def test_ingest_articles_unknown_country_found_is_refused() -> None:
    def finds_nowhere(document: Document) -> Extraction:
        return an_extraction(document, a_mention(document, LAW, countries=("QQ",)))

    stored = ingest_articles([a_document()], extract=finds_nowhere, ruleset="test")

    assert stored[0].reason == "extraction found the country 'QQ', which is unknown"
    assert not Article.objects.exists()


def test_ingest_article_that_cannot_be_extracted_is_kept_with_the_reason() -> None:
    def fails(document: Document) -> Extraction:
        return Extraction(document.id, "test", failure="ValueError: no")

    stored = ingest_articles([a_document()], extract=fails, ruleset="test")

    assert [(one.outcome, one.reason) for one in stored] == [(Outcome.NEW, "ValueError: no")]
    later = ingest_articles(
        [a_document()],
        extract=lambda document: an_extraction(document, a_trip(document), ruleset="later"),
        ruleset="later",
    )
    assert [(one.outcome, one.new_events) for one in later] == [(Outcome.REREAD, 1)]


def test_ingest_article_once_by_the_rules_we_have() -> None:
    document = a_document("The president of Kazakhstan signed the law on July 11, 2017.")

    assert ingest_article(document).outcome is Outcome.NEW
    assert ingest_article(document).outcome is Outcome.UNCHANGED


def test_ingest_articles_of_none_is_none() -> None:
    assert ingest() == []


def test_mention_of_one_country_in_two_roles_counts_in_the_first() -> None:
    def twice(document: Document) -> Extraction:
        mention: EventMention = a_mention(document, LAW, countries=("KZ", "KZ"))
        return an_extraction(document, mention)

    ingest_articles([a_document()], extract=twice, ruleset="test")

    assert [row.country_id for row in Event.objects.get().countries.all()] == ["KZ"]
