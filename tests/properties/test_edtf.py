"""What holds of every EDTF date; the ``edtf`` package is the oracle where it is right."""

from datetime import date, timedelta

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from timeline.extraction.dates.edtf import Edtf, EdtfError

DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(9998, 12, 31))
LEVEL_0 = st.one_of(
    DAYS.map(lambda day: day.isoformat()),
    DAYS.map(lambda day: day.isoformat()[:7]),
    DAYS.map(lambda day: day.isoformat()[:4]),
)
LEVEL_1 = st.one_of(
    st.tuples(LEVEL_0, st.sampled_from("~?%")).map("".join),
    DAYS.map(lambda day: f"{day.year // 10}X"),
    DAYS.map(lambda day: f"{day.year // 100}XX"),
    DAYS.map(lambda day: f"{day.year}-XX"),
    DAYS.map(lambda day: f"{day.isoformat()[:7]}-XX"),
    st.tuples(DAYS, st.integers(21, 24)).map(lambda pair: f"{pair[0].year}-{pair[1]}"),
)
INTERVALS = st.tuples(DAYS, st.timedeltas(timedelta(0), timedelta(9999))).map(
    lambda pair: f"{pair[0]}/{min(pair[0] + pair[1], date.max) if pair[0].year < 9900 else pair[0]}"
)


@given(st.one_of(LEVEL_0, LEVEL_1, INTERVALS))
def test_text_comes_back_as_written(text: str) -> None:
    assert str(Edtf.parse(text)) == text


@given(st.one_of(LEVEL_0, LEVEL_1, INTERVALS))
def test_first_day_is_not_after_the_last(text: str) -> None:
    edtf = Edtf.parse(text)

    assert edtf.earliest is not None
    assert edtf.latest is not None
    assert edtf.earliest <= edtf.latest


@given(LEVEL_0)
def test_bounds_of_plain_dates_agree_with_the_oracle(text: str) -> None:
    edtf, oracle = Edtf.parse(text), parse_edtf(text)

    assert edtf.earliest == date(*oracle.lower_strict()[:3])
    assert edtf.latest == date(*oracle.upper_strict()[:3])


@given(st.text(alphabet="0123456789X-/.~?%[],YT:Z ", max_size=25))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        edtf = Edtf.parse(text)
    except EdtfError:
        return
    assert Edtf.parse(str(edtf)) == edtf


@given(st.one_of(LEVEL_0, LEVEL_1, INTERVALS), st.one_of(LEVEL_0, LEVEL_1, INTERVALS))
def test_overlap_is_mutual_and_follows_from_within(one: str, other: str) -> None:
    first, second = Edtf.parse(one), Edtf.parse(other)

    assert first.overlaps(second) == second.overlaps(first)
    if first.is_within(second):
        assert first.overlaps(second)
    if first.is_within(second) and second.is_within(first):
        assert (first.earliest, first.latest) == (second.earliest, second.latest)


@pytest.mark.parametrize("text", ["2017-07-11", "2016/2018", "XXXX-07-11", "[2016,2017]"])
def test_equal_texts_give_equal_values(text: str) -> None:
    assert Edtf.parse(text) == Edtf.parse(text)
    assert hash(Edtf.parse(text)) == hash(Edtf.parse(text))
