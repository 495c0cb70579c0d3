"""Words → numbers, in the marks of each language."""

import pytest

from timeline.extraction.claims.lexicon import quantities
from timeline.extraction.claims.numbers import read_number
from timeline.extraction.claims.words import read_words
from timeline.extraction.types import Span


def number(text: str, language: str = "en") -> tuple[float, float | None] | None:
    found = read_number(read_words(text, Span(0, len(text))), 0, quantities(language))
    return (found.value, found.high) if found else None


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("69 cases", "en", 69),
        ("1,217 votes", "en", 1217),
        ("40,816.38 points", "en", 40816.38),
        ("12,34,567 rupees", "en", 1234567),
        ("1.217 Stimmen", "de", 1217),
        ("1,5 Millionen", "de", 1500000),
        ("10 000 hommes", "fr", 10000),
        ("1 200 300 человек", "ru", 1200300),
        ("2.5 million", "en", 2500000),
        ("3bn", "en", 3000000000),
        ("twenty-five", "en", 25),
        ("one hundred and fifty", "en", 150),
        ("two hundred thousand", "en", 200000),
        ("sixty five men", "en", 65),
    ],
)
def test_number(text: str, language: str, value: float) -> None:
    assert number(text, language) == (value, None)


def test_range_in_figures() -> None:
    assert number("500-600 men") == (500, 600)


@pytest.mark.parametrize(
    "text",
    ["3rd", "1990s", "2019-20", "600-500", "10:30", "76-year-old", "5x", "1,2", "1.2.3", "1,23,45"],
)
def test_no_number(text: str) -> None:
    assert number(text) is None


def test_year_is_marked() -> None:
    found = read_number(read_words("2016", Span(0, 4)), 0, quantities("en"))

    assert found is not None
    assert found.like_year
