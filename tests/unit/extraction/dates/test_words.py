"""What English words of number and calendar mean."""

import pytest

from timeline.extraction.dates.words import month_number, quantity, weekday_number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("12", 12),
        ("2.5", 2.5),
        ("2 1/2", 2.5),
        ("1½", 1.5),
        ("½", 0.5),
        ("twenty-five", 25),
        ("a", 1),
        ("an", 1),
        ("half a", 0.5),
        ("a couple of", 2),
        ("a  dozen", 12),
        ("a hundred", 100),
        ("several", None),
        ("a few", None),
    ],
)
def test_quantity_counts_words(words: str, number: float | None) -> None:
    assert quantity(words) == number


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("July", 7),
        ("july", 7),
        ("Sept.", 9),
        ("MAY", 5),
        ("may", None),
        ("sep", None),
        ("mar", None),
    ],
)
def test_month_needs_its_capital_where_it_is_a_word(word: str, month: int | None) -> None:
    assert month_number(word) == month


@pytest.mark.parametrize(
    ("word", "day"), [("Friday", 5), ("friday", 5), ("Fri.", 5), ("sun", None)]
)
def test_short_weekday_needs_its_capital(word: str, day: int | None) -> None:
    assert weekday_number(word) == day
