"""A text that was printed before is known again when it is stored."""

import pytest

from tests.consistency import assert_consistent
from tests.extractions import LAW, a_document, a_mention, an_extraction
from timeline.models import Article, ArticleSketch, Event, ShingleKey
from timeline.services import store_extraction, store_extractions

pytestmark = pytest.mark.django_db

STORY = " ".join(
    f"Clause {number} of the act names the harbour dues of pier." for number in range(30)
)
WIRE = f"{LAW} {STORY}"
OWN = f"{LAW} " + " ".join(
    f"Our reporter counted {number} boats at anchor." for number in range(30)
)


def printed(number: int, text: str, **fields: object) -> None:
    document = a_document(text, id=str(number), publisher=f"Paper {number}", **fields)
    store_extraction(document, an_extraction(document, a_mention(document, LAW)))


def origins() -> list[str | None]:
    articles = Article.objects.order_by("pk").select_related("origin")
    return [article.origin.key if article.origin else None for article in articles]


def test_a_reprint_names_the_article_that_came_first() -> None:
    printed(1, WIRE)
    printed(2, f"From our wire service. {WIRE}")
    printed(3, OWN)
    printed(4, f"{WIRE} More tomorrow.")

    assert origins() == [None, "id:Paper 1/1", None, "id:Paper 1/1"]


def test_reprints_in_one_batch_are_known() -> None:
    documents = [a_document(WIRE, id=str(number)) for number in range(3)]

    store_extractions([(document, an_extraction(document)) for document in documents])

    assert origins() == [None, "id:/0", "id:/0"]


def test_an_event_in_reprints_alone_has_one_source() -> None:
    for number in range(3):
        text = WIRE.replace("signed the law", f"signed the law no. {number}") if number else WIRE
        document = a_document(text, id=str(number), publisher=f"Paper {number}")
        sentence = text.partition(".")[0] if not number else text[: text.index("2017.") + 5]
        store_extraction(document, an_extraction(document, a_mention(document, sentence)))

    event = Event.objects.get()
    assert (event.mention_count, event.source_count) == (3, 1)


def test_a_report_of_ones_own_counts_beside_the_wire() -> None:
    printed(1, WIRE)
    printed(2, WIRE)
    text = OWN.replace(LAW, "On July 11, 2017, the president signed the law.")
    document = a_document(text, id="3", publisher="Paper 3")
    mention = a_mention(document, "On July 11, 2017, the president signed the law.")
    store_extraction(document, an_extraction(document, mention))

    event = Event.objects.get()
    assert (event.mention_count, event.source_count) == (3, 2)
    assert_consistent()


def test_an_article_that_is_rewritten_is_no_reprint_any_more() -> None:
    printed(1, WIRE)
    printed(2, WIRE)

    printed(2, OWN)

    assert origins() == [None, None]
    assert ArticleSketch.objects.count() == 2
    assert ShingleKey.objects.count() == 16


def test_a_text_read_again_keeps_its_origin() -> None:
    printed(1, WIRE)
    printed(2, WIRE)
    document = a_document(WIRE, id="1", publisher="Paper 1")

    store_extraction(document, an_extraction(document, a_mention(document, LAW), ruleset="later"))

    assert origins() == [None, "id:Paper 1/1"]
