"""Dates as curators type them."""

from datetime import date

import pytest

from timeline.extraction.dates.edtf import EdtfError
from timeline.extraction.dates.typed import read_date


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("2017-07-11", "2017-07-11"),
        ("2017-04~", "2017-04~"),
        (" July 11, 2017 ", "2017-07-11"),
        ("mid-April 2017", "2017-04~"),
        ("11 июля 2017", "2017-07-11"),
        ("в апреле 2017 года", "2017-04"),
        ("2016–2018", "2016/2018"),
        ("from May 3 to May 5, 2012", "2012-05-03/2012-05-05"),
        ("the third quarter of 2016", "2016-35"),
        ("the 1990s", "199X"),
        ("summer 2016", "2016-22"),
        ("July 11", "XXXX-07-11"),
    ],
)
def test_words_become_edtf(words: str, edtf: str) -> None:
    assert str(read_date(words)) == edtf


def test_relative_words_count_from_today() -> None:
    assert str(read_date("last April", today=date(2017, 11, 16))) == "2017-04"


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "three days",
        "2016 and 2018",
        "the war of 1812 and its heirs",
        "February 30, 2017",
        "yesterday",
        "yesterday or so",
        "Friday",
    ],
)
def test_words_without_one_date_are_refused(words: str) -> None:
    with pytest.raises(EdtfError, match=r"no date|more than a date|no EDTF"):
        read_date(words)
