"""A pattern that is compiled when it is first used."""

import re

import pytest

from timeline.extraction.patterns import regex


def test_pattern_reads_as_a_compiled_one() -> None:
    pattern = regex(r"(?P<day>\d+)(?:st|nd)", re.IGNORECASE)

    assert pattern.findall("the 1ST and the 2nd") == ["1", "2"]
    assert pattern.fullmatch("22ND") is not None
    assert pattern.search("third") is None


def test_pattern_that_is_wrong_says_so_when_used() -> None:
    pattern = regex("(")

    with pytest.raises(re.error):
        pattern.match("")


def test_pattern_has_nothing_that_patterns_lack() -> None:
    assert not hasattr(regex("a"), "compiled")
