"""Series are kept, and keep their ids when an article is read again."""

from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.db import connection

from tests.extractions import a_document, a_mention, an_extraction
from timeline.extraction.types import Claim, EventType, Figure, Span
from timeline.models import ArticleSeries
from timeline.services import store_extraction

pytestmark = pytest.mark.django_db

TEXT = "Police counted 69 thefts in 2016 and none in 2017."


def count(
    series: str | None = "1", ruleset: str = "test", countries: tuple[str, ...] = ("KZ",), **of: Any
) -> None:
    """The article is read under ``ruleset``; its figures are ``of`` this subject and unit."""
    document = a_document(TEXT, id="counts")
    figure = Figure(Span(15, 17), "count", value=69, subject="Thefts", series=series)
    figures = (replace(figure, **of), replace(figure, value=0, span=Span(37, 41)))
    mentions = [
        a_mention(
            document, TEXT, edtf, trigger="counted", day=edtf, type=EventType.STATISTIC, stage=None,
            countries=countries, claim=Claim(Span(0, len(TEXT)), "by hand", 0, figures=(figure,)),
        )
        for edtf, figure in zip(("2016", "2017"), figures, strict=True)
    ]  # fmt: skip
    store_extraction(document, an_extraction(document, *mentions, ruleset=ruleset))


def test_figures_of_one_subject_are_a_series() -> None:
    count()

    series = ArticleSeries.objects.get()
    assert (str(series), series.unit, series.number, series.country_id) == ("Thefts", "", "1", "KZ")
    assert series.run.current


def test_figures_alone_are_none() -> None:
    count(None)

    assert not ArticleSeries.objects.exists()


def test_series_of_nowhere_has_no_country() -> None:
    count(countries=())

    assert ArticleSeries.objects.get().country is None


def test_series_keeps_its_id_when_it_is_found_again() -> None:
    count()
    first = ArticleSeries.objects.get()

    count("4", "later", unit="persons")

    again = ArticleSeries.objects.get()
    assert (again.pk, again.public_id) == (first.pk, first.public_id)
    assert (again.number, again.unit, again.run.ruleset) == ("4", "persons", "later")


def test_series_that_is_not_found_again_stays_with_its_run() -> None:
    count()
    count(None, "later")

    assert not ArticleSeries.objects.get().run.current


def test_series_in_another_money_is_another() -> None:
    count(unit="USD")
    count("1", "later", unit="EUR")

    assert ArticleSeries.objects.count() == 2


def test_migration_keeps_what_was_stored_before_and_forgets_it() -> None:
    count(unit="USD")
    store_extraction(a_document("Nothing was counted.", id="2"), an_extraction(a_document(id="2")))
    kept = list(ArticleSeries.objects.values("article", "run", "number", "key", "subject", "unit"))
    migration = import_module("timeline.migrations.0010_keep_series")
    editor = connection.schema_editor()

    migration.forget_series(apps, editor)
    assert not ArticleSeries.objects.exists()

    migration.keep_series(apps, editor)
    assert kept == list(
        ArticleSeries.objects.values("article", "run", "number", "key", "subject", "unit")
    )
