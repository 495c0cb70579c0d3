"""Titles are the article's own words, trimmed."""

import pytest

from timeline.extraction.events.titles import LONGEST, make_title
from timeline.extraction.types import Span


@pytest.mark.parametrize(
    ("text", "date", "title"),
    [
        ("Parliament passed the bill on May 3.", "May 3", "Parliament passed the bill"),
        ("On May 3, parliament passed the bill.", "May 3", "Parliament passed the bill"),
        ("when officials counted 69 cases in 2016", "2016", "Officials counted 69 cases"),
        ("The May 3 ruling stands.", "May 3", "The ruling stands"),
    ],
)
def test_title_leaves_the_date_out(text: str, date: str, title: str) -> None:
    start = text.index(date)

    assert make_title(text, Span(0, len(text)), (Span(start, start + len(date)),)) == title


def test_long_title_is_cut_at_a_word() -> None:
    text = "word " * 60

    title = make_title(text, Span(0, len(text)))

    assert len(title) <= LONGEST + 1
    assert title.endswith("word…")


def test_title_keeps_to_the_clause() -> None:
    text = "One thing. Another thing."

    assert make_title(text, Span(0, 10)) == "One thing"
