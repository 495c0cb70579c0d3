"""A date in words says no more than the date."""

import pytest

from timeline.charts.date_words import DatePiece, date_pieces, date_words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2017-07-11", "11 July 2017"),
        ("2017-07-11T10:00:00Z", "11 July 2017"),
        ("2017-04", "April 2017"),
        ("2016", "2016"),
        ("0622", "622"),
        ("-0043-03-15", "15 March 44 BC"),
        ("2011~", "about 2011"),
        ("2017-04?", "probably April 2017"),
        ("2017-04-02%", "perhaps about 2 April 2017"),
        ("2017-21", "spring 2017"),
        ("2017-24", "winter 2017"),
        ("2017-30", "summer 2017"),
        ("2017-35", "third quarter of 2017"),
        ("2017-41", "second half of 2017"),
        ("2017-07-XX", "a day in July 2017"),
        ("2017-XX", "a month in 2017"),
        ("2017-XX-XX", "a day in 2017"),
        ("201X", "the 2010s"),
        ("19XX", "a year from 1900 to 1999"),
        ("XXXX-07-11", "11 July, year not known"),
        ("XXXX-07", "July, year not known"),
        ("XXXX", "year not known"),
        ("2012/2015", "from 2012 to 2015"),
        ("2017-07/2017-09", "from July to September 2017"),
        ("2022-09-12/2022-09-18", "from 12 to 18 September 2022"),
        ("2022-09-30/2022-10-02", "from 30 September to 2 October 2022"),
        ("2022-12-30/2023-01-02", "from 30 December 2022 to 2 January 2023"),
        ("2022-09-12~/2022-09-18", "from about 12 September 2022 to 18 September 2022"),
        ("2017-33/2017-34", "from first quarter of 2017 to second quarter of 2017"),
        ("XXXX-07-11/XXXX-07-13", "from 11 July, year not known to 13 July, year not known"),
        ("2011/2017-11-13", "since 2011, until 13 November 2017"),
        ("2011/..", "since 2011"),
        ("2011/", "since 2011, end not known"),
        ("../2017", "until 2017"),
        ("/2017", "until 2017, beginning not known"),
        ("[2016,2017]", "2016 or 2017"),
        ("[2016..2018]", "one of 2016 to 2018"),
        ("[..2016]", "2016 or before"),
        ("[2016..]", "2016 or after"),
        ("sometime", "sometime"),
    ],
)
def test_date_words(edtf: str, words: str) -> None:
    assert date_words(edtf) == words


def test_date_pieces_of_interval_give_machines_each_end() -> None:
    pieces = date_pieces("2011/2017-11-13")

    assert pieces == (
        DatePiece("since "),
        DatePiece("2011", "2011"),
        DatePiece(", until "),
        DatePiece("13 November 2017", "2017-11-13"),
    )


@pytest.mark.parametrize("edtf", ["XXXX-07-11", "201X", "2017-21", "2017-07-XX", "-0043"])
def test_date_pieces_without_calendar_date_give_machines_nothing(edtf: str) -> None:
    assert [piece.machine for piece in date_pieces(edtf)] == [""]
