"""A sentence, taken apart: what is a verb, and what a noun."""

import pytest

from timeline.extraction.events.reading import take_apart
from timeline.extraction.types import Region, Sentence, Span


@pytest.mark.parametrize(
    ("text", "date", "form"),
    [
        ("The April 3 attack was long ago.", "April 3", "noun"),
        ("Monday's vote was close.", "Monday", "noun"),
        ("On Friday attack dogs barked.", "Friday", "base"),
        ("The attack of April 3 was long ago.", "April 3", "noun"),
        ("They attack on April 3.", "April 3", "base"),
        ("On April 3 attacked the town.", "April 3", "past"),
    ],
)
def test_word_behind_a_date_and_its_article_is_a_noun(text: str, date: str, form: str) -> None:
    sentence = Sentence(Span(0, len(text)), "test", 0, 0, Region.BODY)
    start = text.index(date)

    reading = take_apart(text, (sentence,), sentence, (Span(start, start + len(date)),), "en")

    assert reading.candidates[0].form == form
