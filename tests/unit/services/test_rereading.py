"""Reading again: what is gained and lost, and what a failure leaves alone."""

import pytest

from tests.extractions import LAW, a_document, a_mention, a_trip, an_extraction
from timeline.extraction.types import Document, Extraction
from timeline.models import Event, ExtractionRun
from timeline.services import Reread, reread_articles, store_extraction

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def law() -> Event:
    document = a_document(title="A law", country="KZ")
    store_extraction(document, an_extraction(document, a_mention(document, LAW)))
    return Event.objects.get()


def finds_the_trip(document: Document) -> Extraction:
    assert document == a_document(title="A law", country="KZ")
    return an_extraction(document, a_trip(document), ruleset="later")


@pytest.mark.parametrize("dry_run", [True, False])
def test_reread_says_what_is_gained_and_lost(dry_run: bool) -> None:
    found = list(reread_articles(dry_run=dry_run, extract=finds_the_trip, ruleset="later"))

    assert found == [
        Reread(
            "A law",
            gained=("2017-07-12 He met the minister in Tashkent on July 12, 2017",),
            lost=("2017-07-11 The president signed the law on July 11, 2017",),
        )
    ]
    assert Event.objects.count() == (1 if dry_run else 2)


def test_reread_under_the_same_ruleset_is_left_out() -> None:
    assert list(reread_articles(extract=finds_the_trip, ruleset="test")) == []


@pytest.mark.parametrize("dry_run", [True, False])
def test_reread_that_fails_leaves_what_was_found(law: Event, dry_run: bool) -> None:
    def fails(document: Document) -> Extraction:
        return Extraction(document.id, "later", failure="ValueError: no")

    found = list(reread_articles(dry_run=dry_run, extract=fails, ruleset="later"))

    assert found == [Reread("A law", reason="ValueError: no")]
    assert ExtractionRun.objects.get(current=True).ruleset == "test"
    assert Event.objects.get(pk=law.pk).shown
