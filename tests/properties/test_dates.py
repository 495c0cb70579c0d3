"""What holds of the dates of any text at all."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.costs import assert_in_proportion
from timeline.extraction.dates import find_dates
from timeline.extraction.dates.edtf import Edtf
from timeline.extraction.types import Document, Layout, Sentence, Span, Timex

PIECES = """
    July May March 11 2017 1789 the last next this Monday of year years two ago later quarter third
    Q3 half end mid- early BC 480 – - / , . ' '96 1990s century summer fall 10:30 p.m. EST in on
    Monday weekend week decade year-ago previous following that
    since until to and between every daily now Christmas Easter 2017-07-11 11/07/2017 июля года vor
    drei Monaten 年 月 7 yesterday Act (2014) No. 12 $ %
"""
WORDS = st.sampled_from([*PIECES.split(), "\n", "\u00a0", "0\u0301", "\ufeff", "\ud800"])
TEXTS = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=40).map(" ".join))
DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))
LANGUAGES = st.sampled_from(["en", "ru", "de", "tr", "ar", "zh", "ja", "th", "vi", "xx", None])


def layout_of(text: str) -> Layout:
    return Layout(None, (Sentence(Span(0, len(text)), "whole", 0, 0),))


def found_in(text: str, day: date | None, language: str | None = "en") -> tuple[Timex, ...]:
    return find_dates(Document("1", text, day, language=language), layout_of(text))[1]


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.none() | DAYS, LANGUAGES)
def test_spans_lie_in_the_text_in_order(text: str, day: date | None, language: str | None) -> None:
    timexes = found_in(text, day, language)

    reached = 0
    for timex in timexes:
        assert reached <= timex.span.start < timex.span.end <= len(text)
        reached = timex.span.end


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.none() | DAYS)
def test_days_agree_with_the_edtf(text: str, day: date | None) -> None:
    for timex in found_in(text, day):
        if timex.edtf is None:
            assert timex.earliest is None
            continue
        edtf = Edtf.parse(timex.edtf)
        assert (timex.earliest, timex.latest) == (edtf.earliest, edtf.latest)


@settings(max_examples=200, deadline=None)
@given(TEXTS, DAYS)
def test_same_text_gives_the_same_timexes(text: str, day: date) -> None:
    assert found_in(text, day) == found_in(text, day)


@settings(max_examples=200, deadline=None)
@given(
    st.dates(min_value=date(1900, 1, 1), max_value=date(2050, 12, 31)),
    st.dates(min_value=date(1900, 1, 1), max_value=date(2050, 12, 31)),
)
def test_publication_changes_implied_parts_alone(day: date, published: date) -> None:
    stated = f"It was signed on {day:%B} {day.day}, {day.year} in the capital."

    (timex,) = found_in(stated, published)

    assert (timex.value, timex.implied) == (day.isoformat(), ())


@settings(max_examples=200, deadline=None)
@given(st.dates(min_value=date(1900, 3, 1), max_value=date(2050, 12, 31)), st.integers(0, 6))
def test_weekday_is_within_a_week_before(published: date, back: int) -> None:
    day = published - timedelta(back)

    (timex,) = found_in(f"The minister said on {day:%A} that it was so.", published)

    assert timex.value == day.isoformat()


@pytest.mark.parametrize("published", [date(1, 1, 1), date(9999, 12, 31)])
@pytest.mark.parametrize(
    "words", ["last Friday", "next Monday", "the weekend", "a year ago", "next century"]
)
def test_ends_of_the_calendar_anchor_nothing(words: str, published: date) -> None:
    timexes = found_in(f"It was signed {words}.", published)

    assert [timex for timex in timexes if timex.earliest] == []


HOSTILE = {
    "digits": "1" * 100_000,
    "numbers": "2017 " * 20_000,
    "slashes": "1/" * 50_000,
    "dashes": "2017-" * 20_000,
    "months": "July " * 20_000,
    "month_days": "July 11, " * 11_000,
    "articles": "the " * 25_000,
    "last": "the last " * 11_000,
    "spaces": "July" + " " * 100_000 + "11",
    "numerals": "two hundred and " * 6_250,
    "quotes": "'96" * 33_000,
    "weekdays": "Monday, " * 12_500,
    "will": "will " * 20_000 + "Monday",
    "colons": "10:" * 33_000,
    "letters": "a" * 100_000,
    "people": "by May's " * 11_000,
    "election_days": "Election Day " * 7_700,
    "acts": "the 2010 space authorization of " * 3_000,
    "plans": "will end in two years in " * 4_000,
    "eastern": "七月" * 50_000,
    "cyrillic": "июля " * 20_000,
}


DAY = date(2017, 11, 16)
HOSTILE_CASES = [
    *(("en", name, DAY) for name in HOSTILE),
    ("en", "month_days", None),
    ("ru", "cyrillic", DAY),
    ("zh", "eastern", DAY),
    ("zh", "digits", None),
]


@pytest.mark.parametrize(("language", "name", "day"), HOSTILE_CASES)
def test_hostile_text_costs_in_proportion(language: str, name: str, day: date | None) -> None:
    text = HOSTILE[name]

    assert_in_proportion(
        lambda piece: found_in(piece, day, language), text[: len(text) // 2], text, most=6
    )
