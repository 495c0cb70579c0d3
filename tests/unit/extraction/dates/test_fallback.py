"""dateparser reads the words that it is given, from the day that it is given."""

from datetime import date

import pytest

from timeline.extraction.dates.fallback import read_words
from timeline.extraction.dates.periods import Unit


@pytest.mark.parametrize(
    ("words", "unit", "value"),
    [
        ("vor drei Monaten", Unit.MONTH, "2017-08"),
        ("vor einem Jahr", Unit.YEAR, "2016"),
        ("vor dem Tage", Unit.DAY, None),
    ],
)
def test_words_count_from_the_base(words: str, unit: Unit, value: str | None) -> None:
    period = read_words(words, "de", unit, date(2017, 11, 16))

    assert (period.value if period else None) == value
