"""EDTF text to days and back."""

from datetime import date

import pytest

from timeline.extraction.dates.edtf import Edtf, EdtfError
from timeline.extraction.types import Granularity

READINGS = [
    ("2017-07-11", date(2017, 7, 11), date(2017, 7, 11), "day"),
    ("2017-07", date(2017, 7, 1), date(2017, 7, 31), "month"),
    ("2016-02", date(2016, 2, 1), date(2016, 2, 29), "month"),
    ("2017", date(2017, 1, 1), date(2017, 12, 31), "year"),
    ("201X", date(2010, 1, 1), date(2019, 12, 31), "decade"),
    ("19X1", date(1901, 1, 1), date(1991, 12, 31), "year"),
    ("19XX", date(1900, 1, 1), date(1999, 12, 31), "century"),
    ("2017-21", date(2017, 3, 1), date(2017, 5, 31), "season"),
    ("2017-24", date(2017, 12, 1), date(2018, 2, 28), "season"),
    ("2019-24", date(2019, 12, 1), date(2020, 2, 29), "season"),
    ("9999-24", date(9999, 12, 1), None, "season"),
    ("2017-33", date(2017, 1, 1), date(2017, 3, 31), "quarter"),
    ("2017-36", date(2017, 10, 1), date(2017, 12, 31), "quarter"),
    ("2017-41", date(2017, 7, 1), date(2017, 12, 31), "half"),
    ("2017-04~", date(2017, 4, 1), date(2017, 4, 30), "month"),
    ("2017-XX", date(2017, 1, 1), date(2017, 12, 31), "year"),
    ("2017-04-XX", date(2017, 4, 1), date(2017, 4, 30), "month"),
    ("2017-04-X1", date(2017, 4, 1), date(2017, 4, 21), "day"),
    ("201X-02-29", date(2012, 2, 29), date(2016, 2, 29), "day"),
    ("2017-04-1X", date(2017, 4, 10), date(2017, 4, 19), "day"),
    ("XXXX-07-11", None, None, "day"),
    ("XXXX-07", None, None, "month"),
    ("XXXX", None, None, "century"),
    ("XXXX-02-29", None, None, "day"),
    ("2016/2018", date(2016, 1, 1), date(2018, 12, 31), "year"),
    ("2016-03/2017-11-13", date(2016, 3, 1), date(2017, 11, 13), "month"),
    ("2011/..", date(2011, 1, 1), None, "year"),
    ("2011/", date(2011, 1, 1), None, "year"),
    ("../2011-05", None, date(2011, 5, 31), "month"),
    ("/2011-05", None, date(2011, 5, 31), "month"),
    ("[2016,2018]", date(2016, 1, 1), date(2018, 12, 31), "year"),
    ("[2016-05..2016-07]", date(2016, 5, 1), date(2016, 7, 31), "month"),
    ("[..2016-07]", None, date(2016, 7, 31), "month"),
    ("-0043", None, None, "year"),
    ("Y17000", None, None, "year"),
    ("2004-01-01T10:10:10Z", date(2004, 1, 1), date(2004, 1, 1), "day"),
]


@pytest.mark.parametrize(("text", "earliest", "latest", "granularity"), READINGS)
def test_parse_reads_days_and_granularity(
    text: str, earliest: date | None, latest: date | None, granularity: str
) -> None:
    edtf = Edtf.parse(text)

    assert (edtf.earliest, edtf.latest, edtf.granularity) == (
        earliest,
        latest,
        Granularity(granularity),
    )
    assert str(edtf) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "July",
        "2017-7",
        "2017-13",
        "2017-02-29",
        "2017-04-31",
        "XXXX-02-30",
        "2017-20",
        "2017-21-03",
        "20170711",
        "2018/2017",
        "../..",
        "/",
        "2016/2017/2018",
        "-0000",
        "[]",
        "[2016,",
        "[2018..2016]",
        "2017~~",
        "2017-07-11\n",
        "２０１７",
    ],
)
def test_parse_refuses_what_is_no_edtf(text: str) -> None:
    with pytest.raises(EdtfError, match="is no EDTF"):
        Edtf.parse(text)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [("2017", False, False), ("2017~", True, False), ("2017?", False, True), ("2017%", True, True)],
)
def test_qualifiers_are_told_apart(text: str, approximate: bool, uncertain: bool) -> None:
    edtf = Edtf.parse(text)

    assert (edtf.is_approximate, edtf.is_uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "within", "starts"),
    [
        ("2017-07-11", "2017-07", True, True, True),
        ("2017-07", "2017-07-11", True, False, False),
        ("2017-06/2017-08", "2017-07", True, False, False),
        ("2017-06", "2017-07", False, False, False),
        ("2011/..", "2030", True, False, False),
        ("2030", "2011/..", True, True, True),
        ("../2011", "2011-12", True, False, False),
        ("XXXX-07-11", "2017", False, False, False),
        ("2017", "XXXX-07-11", False, False, False),
        ("2016-24", "2017-01", True, False, False),
    ],
)
def test_comparisons_follow_the_days(
    one: str, other: str, overlaps: bool, within: bool, starts: bool
) -> None:
    first, second = Edtf.parse(one), Edtf.parse(other)

    assert (first.overlaps(second), first.is_within(second), first.starts_in(second)) == (
        overlaps,
        within,
        starts,
    )


def test_order_puts_open_starts_first_and_the_unplaced_last() -> None:
    texts = ["XXXX-07-11", "2017", "../2011", "2016-03", "2016"]

    assert [str(edtf) for edtf in sorted(map(Edtf.parse, texts))] == [
        "../2011",
        "2016",
        "2016-03",
        "2017",
        "XXXX-07-11",
    ]
