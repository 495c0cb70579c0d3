"""Which chamber voted, and how."""

import pytest

from timeline.extraction.events.votes import find_chamber, find_vote
from timeline.extraction.types import Span


def whole(text: str) -> Span:
    return Span(0, len(text))


def trigger(text: str, word: str) -> Span:
    start = text.index(word)
    return Span(start, start + len(word))


@pytest.mark.parametrize(
    ("text", "tally"),
    [
        ("The Senate passed the bill 51–49.", (51, 49, None)),
        ("The bill passed by 84 votes to 30.", (84, 30, None)),
        ("Deputies voted 61-12 to pass it.", (61, 12, None)),
        ("It passed with 93 votes in favour and 7 against.", (93, 7, None)),
        ("It passed, 84 in favour, 30 against and 5 abstentions.", (84, 30, 5)),
    ],
)
def test_votes(text: str, tally: tuple[int, int, int | None]) -> None:
    vote = find_vote(text, whole(text), trigger(text, "pass"))

    assert vote is not None
    assert (vote.ayes, vote.noes, vote.abstained) == tally


@pytest.mark.parametrize(
    "text",
    [
        "The team won 3–2 and passed on.",
        "The Supreme Court voted 6-3 to pass on the case.",
        "It passed in the 2016-17 session.",
        "It passed for men aged 18 to 27 years.",
        "It passed.",
    ],
)
def test_no_votes(text: str) -> None:
    assert find_vote(text, whole(text), trigger(text, "pass")) is None


@pytest.mark.parametrize(
    ("text", "chamber"),
    [
        ("The Senate passed it after the House of Commons.", "Senate"),
        ("It was passed by the House of Commons.", "House of Commons"),
        ("The lower house passed it.", "lower house"),
        ("The White House says it passed.", None),
        ("Voters passed it.", None),
    ],
)
def test_chambers(text: str, chamber: str | None) -> None:
    assert find_chamber(text, whole(text), trigger(text, "passed")) == chamber
