"""Reports of one event by several articles, and reports that only look alike."""

from typing import Any

import pytest

from tests.consistency import assert_consistent
from tests.extractions import a_document, a_mention, an_extraction
from tests.factories import make_event, make_mention, make_user
from timeline.extraction.types import (
    Act,
    ActKind,
    Document,
    EventType,
    Extraction,
    Span,
    Vote,
)
from timeline.models import Decision, Event
from timeline.services import find_alike, ingest_articles, judge_event

pytestmark = pytest.mark.django_db

ONE = "President Tokayev signed the law on citizenship on July 11, 2017."
TITLE = "President Tokayev signed the law on citizenship"
OTHER = "The law on citizenship was signed by President Tokayev on July 11, 2017."
BUDGET = "Meanwhile the senate signed off the budget for harbours on July 11, 2017."


def report(*sentences: str, **fields: Any) -> None:
    """An article for each sentence, all in one batch, each with its mention."""
    if "signed" not in sentences[0]:
        fields |= {
            "trigger": "announced",
            "day": None,
            "type": EventType.TREATY_OR_AGREEMENT,
            "stage": None,
        }

    def finds(document: Document) -> Extraction:
        title = document.text.replace(" on July 11, 2017.", "")
        return an_extraction(
            document, a_mention(document, document.text, **{"title": title, **fields})
        )

    first = Event.objects.count()
    documents = [
        a_document(sentence, id=f"{first}-{number}", publisher=f"Paper {first}-{number}")
        for number, sentence in enumerate(sentences)
    ]
    stored = ingest_articles(documents, extract=finds, ruleset="test")
    assert [one.reason for one in stored] == [""] * len(sentences)


@pytest.mark.parametrize("together", [True, False])
def test_two_reports_of_one_event_are_one(together: bool) -> None:
    if together:
        report(ONE, OTHER)
    else:
        report(ONE)
        report(OTHER)

    event = Event.objects.get()
    assert (event.title, event.mention_count, event.source_count) == (TITLE, 2, 2)
    assert_consistent()


@pytest.mark.parametrize("together", [True, False])
def test_two_reports_that_name_the_countries_otherwise_are_one(together: bool) -> None:
    """Another country comes first in each: both stand on the timelines of both."""
    texts, countries = (ONE, OTHER), iter([("KZ", "UZ"), ("UZ", "KZ")])

    def finds(document: Document) -> Extraction:
        title = document.text.replace(" on July 11, 2017.", "")
        mention = a_mention(document, document.text, title=title, countries=next(countries))
        return an_extraction(document, mention)

    documents = [a_document(text, id=text, publisher=text[:9]) for text in texts]
    for batch in [documents] if together else [[document] for document in documents]:
        ingest_articles(batch, extract=finds, ruleset="test")

    assert Event.objects.get().mention_count == 2
    assert_consistent()


@pytest.mark.parametrize(
    "fields",
    [
        {"countries": ("UZ",)},
        {"countries": ()},
        {"edtf": "2017-07-12"},
        {"edtf": "XXXX-07-11"},
        {"type": EventType.STATEMENT, "stage": None, "title": "Tokayev spoke of citizenship"},
    ],
)
def test_reports_that_differ_are_two(fields: dict[str, Any]) -> None:
    report(ONE)

    report(OTHER, **fields)

    assert Event.objects.count() == 2
    assert_consistent()


def test_reports_of_two_acts_on_a_day_are_two() -> None:
    report(ONE, BUDGET, stage=None, type=EventType.EXECUTIVE_ACTION)

    assert Event.objects.count() == 2


@pytest.mark.parametrize(("number", "events"), [("12", 1), ("14", 2)])
def test_reports_that_number_their_acts_otherwise_are_two(number: str, events: int) -> None:
    vote = Vote(Span(0, 1), "tally", 51, 49)
    report(ONE, act=Act(Span(0, 1), "named", ActKind.LAW, None, "12", "Senate", vote))

    report(OTHER, act=Act(Span(0, 1), "named", ActKind.LAW, None, number))

    assert Event.objects.count() == events


def test_reports_of_pacts_with_two_countries_are_two() -> None:
    report("Tokayev announced a pact on trade with the south.", countries=("KZ", "UZ"))

    report("Tokayev announced a pact on trade with the east.", countries=("KZ", "CN"))

    assert Event.objects.count() == 2


def test_report_of_a_rejected_event_elsewhere_is_a_new_one() -> None:
    report(ONE)
    judge_event(event=Event.objects.get(), decision=Decision.REJECT, by=make_user())

    report(OTHER)

    assert list(Event.objects.order_by("pk").values_list("shown", flat=True)) == [False, True]


def test_report_of_an_accepted_event_leaves_its_words() -> None:
    report(ONE)
    judge_event(event=Event.objects.get(), decision=Decision.ACCEPT, by=make_user())

    report(OTHER, confidence=0.99)

    event = Event.objects.get()
    assert (event.title, event.mention_count, event.confidence) == (TITLE, 2, 0.99)


def test_a_report_that_joins_counts_all_sources_anew() -> None:
    """What was counted before reprints were known is put right."""
    report(ONE)
    Event.objects.update(source_count=7)

    report(OTHER)

    assert Event.objects.get().source_count == 2


def test_two_findings_in_one_sentence_are_two() -> None:
    def finds_twice(document: Document) -> Extraction:
        mention = a_mention(document, document.text)
        return an_extraction(document, mention, mention)

    ingest_articles([a_document(ONE)], extract=finds_twice, ruleset="test")

    assert Event.objects.count() == 2
    ingest_articles([a_document(ONE)], extract=finds_twice, ruleset="later")
    assert Event.objects.count() == 2


def test_report_of_the_first_days_of_time_is_no_error() -> None:
    report(ONE, edtf="0001-01-01")
    report(OTHER, edtf="0001-01-01")

    assert Event.objects.count() == 1


def reported(title: str, *countries: str, edtf: str = "2017-07-11", **fields: Any) -> Event:
    """An event with a report in the words of its title."""
    event = make_event(edtf, countries or ("KZ",), title=title, **fields)
    make_mention(event, type=event.type, title=title, quotation=title, date_text="")
    return event


def test_alike_are_those_that_the_rule_of_merging_finds_nearly_so() -> None:
    event = reported("Tokayev appoints Wainwright to the border guard", "KZ", "UZ")
    best = reported("Tokayev appoints Wainwright head of the border guard")
    good = reported("Wainwright is to head the border guard", "UZ", "KZ")
    month = reported("Tokayev appoints Wainwright to the border guard", edtf="2017-07")
    reported("Miners of Ostrava strike over unpaid wages")
    reported("Tokayev appoints Wainwright to the border guard", edtf="2017-07-12")
    reported("Tokayev appoints Wainwright to the border guard", "FR")
    reported("Tokayev appoints Wainwright to the border guard", status="rejected")

    assert find_alike(event, 5) == (month, best, good)
    assert find_alike(event, 1) == (month,)


def test_nothing_is_alike_without_a_day() -> None:
    event = reported("Tokayev appoints Wainwright to the border guard", edtf="XXXX-07-11")
    reported("Tokayev appoints Wainwright to the border guard")

    assert find_alike(event, 5) == ()


@pytest.mark.parametrize("number", [1, 3])
def test_alike_are_found_in_as_many_queries_however_many(
    number: int, django_assert_num_queries: Any
) -> None:
    event = reported("Tokayev appoints Wainwright to the border guard", "KZ", "UZ")
    for _ in range(number):
        reported("Tokayev appoints Wainwright head of the border guard", "KZ", "UZ")

    with django_assert_num_queries(6):
        assert len(find_alike(event, 5)) == number
