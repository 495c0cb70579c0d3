import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from timeline.extraction import Document
from timeline.models import GazetteerEntry
from timeline.services import ingest_articles, reread_articles
from timeline.services.gazetteer import current_gazetteer, extract_as_curated

pytestmark = pytest.mark.django_db

TEXT = "The Zhasyl Odaq met the Majilis."


def countries_of(text: str) -> list[tuple[str, str]]:
    found = extract_as_curated(Document(id="1", text=text)).toponyms
    return [(toponym.span.of(text), toponym.country) for toponym in found]


def make_entry(name: str, effect: str = "add", code: str | None = "KZ", **fields: bool) -> None:
    GazetteerEntry.objects.create(name=name, effect=effect, country_id=code, **fields)


def test_without_entries_the_gazetteer_is_as_shipped() -> None:
    assert current_gazetteer() is None
    assert countries_of(TEXT) == [("Majilis", "KZ")]


def test_the_next_extraction_finds_an_added_name() -> None:
    make_entry("Zhasyl Odaq")

    assert countries_of(TEXT) == [("Zhasyl Odaq", "KZ"), ("Majilis", "KZ")]


def test_the_next_extraction_leaves_out_a_disabled_name() -> None:
    make_entry("Majilis", "disable", None)

    assert countries_of(TEXT) == []


def test_a_disabled_name_may_be_given_to_another_country() -> None:
    make_entry("Majilis", "disable", None)
    make_entry("Majilis", "add", "UZ")

    assert countries_of(TEXT) == [("Majilis", "UZ")]


@pytest.mark.parametrize("number", [1, 3])
def test_a_load_asks_once_however_many_documents(number: int) -> None:
    make_entry("Zhasyl Odaq")
    documents = [Document(id=str(one), text=f"{TEXT} It was {one}.") for one in range(number)]

    with CaptureQueriesContext(connection) as captured:
        ingest_articles(documents)

    asked = [query for query in captured if GazetteerEntry._meta.db_table in query["sql"]]
    assert len(asked) == 1


def test_reading_again_asks_once() -> None:
    ingest_articles([Document(id=name, text=TEXT + name) for name in "abc"])

    with CaptureQueriesContext(connection) as captured:
        assert len(list(reread_articles(dry_run=True))) == 3

    asked = [query for query in captured if GazetteerEntry._meta.db_table in query["sql"]]
    assert len(asked) == 1


def test_an_entry_switched_off_changes_nothing() -> None:
    make_entry("Majilis", "disable", None, is_active=False)

    assert countries_of(TEXT) == [("Majilis", "KZ")]


@pytest.mark.parametrize(("effect", "code"), [("add", None), ("disable", "KZ")])
def test_an_entry_has_a_country_exactly_if_it_adds(effect: str, code: str | None) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        make_entry("Majilis", effect, code)


@pytest.mark.parametrize(
    ("name", "effect", "code"), [("…", "add", "KZ"), ("A", "add", None), ("A", "disable", "KZ")]
)
def test_a_form_refuses_an_entry_with_a_sentence(name: str, effect: str, code: str | None) -> None:
    with pytest.raises(ValidationError):
        GazetteerEntry(name=name, effect=effect, country_id=code).full_clean()
