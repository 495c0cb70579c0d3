"""Many words as one pattern."""

import re

from hypothesis import given
from hypothesis import strategies as st

from timeline.extraction.dates.word_trie import pattern_of


def test_pattern_shares_what_words_begin_with() -> None:
    assert pattern_of(["may", "march", "week"]) == "(?:ma(?:rch|y)|week)"


def test_longer_of_two_words_is_tried_first() -> None:
    assert re.match(pattern_of(["week", "weekend"]), "weekend").group() == "weekend"  # type: ignore[union-attr]


def test_star_stands_for_any_letters() -> None:
    assert re.fullmatch(pattern_of(["апр*"]), "апреле")


@given(st.lists(st.text("abc.-", min_size=1, max_size=5), min_size=1), st.text("abc.-", max_size=6))
def test_pattern_takes_the_words_and_no_others(words: list[str], other: str) -> None:
    pattern = re.compile(pattern_of(words))

    assert all(pattern.fullmatch(word) for word in words)
    assert (pattern.fullmatch(other) is not None) == (other in words)
