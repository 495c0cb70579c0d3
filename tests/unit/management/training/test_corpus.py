"""Labelled texts as they lie beside the project."""

from pathlib import Path

from timeline.extraction.types import Span
from timeline.management.training.corpus import LabelledEvent, read_articles, read_reports


def test_article_has_its_event(corpora: Path) -> None:
    article, _ = read_articles(corpora / "articles-dev2")

    assert article.document.id == "a-1"
    assert article.events == (
        LabelledEvent(Span(0, 46), Span(14, 20), ("legislation",), ("signed",), ("2021-03-03",)),
    )


def test_other_accepted_type_comes_second(corpora: Path) -> None:
    _, article = read_articles(corpora / "articles-dev2")

    assert article.events[0].types == ("protest", "other")


def test_articles_on_the_same_event_are_a_group(corpora: Path) -> None:
    one, other = read_articles(corpora / "articles-dev2")

    assert one.group == other.group


def test_pages_are_not_free(corpora: Path) -> None:
    articles = read_articles(corpora / "articles-dev2")

    assert [article.is_free for article in articles] == [True, False]


def test_report_is_grouped_by_its_day(corpora: Path) -> None:
    one, other = read_reports(corpora / "reports-dev.jsonl")

    assert (one.group, other.group) == ("2025-01-01", "2025-01-02")
    assert one.is_free
    assert one.is_report
