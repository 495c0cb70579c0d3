"""Where a clause begins."""

import pytest

from timeline.extraction.claims.clauses import find_boundaries
from timeline.extraction.claims.lexicon import assertion
from timeline.extraction.claims.words import read_words
from timeline.extraction.types import Span


def clauses(text: str) -> list[str]:
    """The first word of each clause but the first."""
    words = read_words(text, Span(0, len(text)))
    return [words.lower[index] for index in find_boundaries(words, assertion("en"))]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("They left in 2016, when police registered 69 cases", ["when"]),
        ("The law, which was signed in May, is in force", ["which", "is"]),
        ("It was signed in July after the Senate approved it", ["after"]),
        ("The house passed it and will vote again", ["and"]),
        ("The bill passed, and the minister resigned in May", ["and"]),
        ("The court met, and she signed the decree at once", ["and"]),
        ("The house voted in May; still, it waited for a while", ["still"]),
        ("The law, signed on July 11, will apply", ["signed", "will"]),
        ("The house voted in May; the senate waited", ["the"]),
        ("It was approved in May and published in June", ["and"]),
        ("It was approved in May and in force by June", ["and"]),
        ("He signed a law that would cut taxes", ["that"]),
        ("As no party had won, the king was asked", ["the"]),
        ("After the vote was held, the court ruled that it was void", ["the"]),
        ("If the vote was held, the court would rule", []),
        ("As of June, the court had ruled", []),
        ("Because it was late, quickly agreed", []),
    ],
)
def test_clause_begins(text: str, begins: list[str]) -> None:
    assert clauses(text) == begins


@pytest.mark.parametrize(
    "text",
    [
        "The house and the senate voted",
        "They returned after defeat",
        "It rose before falling",
        "The law of that year applies",
        "Bread, milk and eggs cost more",
        "It was quick but fair",
        "The court ruled, of course, in May",
        "When asked",
        "He came as a guest",
        "On Monday, the house voted",
    ],
)
def test_no_clause_begins(text: str) -> None:
    assert clauses(text) == []
