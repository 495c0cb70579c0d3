"""Where one clause ends and the next begins."""

import pytest

from timeline.extraction.events.clauses import number_clauses
from timeline.extraction.events.words import split_words
from timeline.extraction.types import Span


def clauses_of(text: str, *verbs: str) -> tuple[int, ...]:
    words = split_words(text, Span(0, len(text)))
    return number_clauses(words, {words.forms.index(verb) for verb in verbs})


@pytest.mark.parametrize(
    ("text", "verbs", "numbers"),
    [
        ("He said that it passed", ("said", "passed"), (0, 0, 1, 1, 1)),
        ("It passed and took effect", ("passed", "took"), (0, 0, 1, 1, 1)),
        ("It passed; it stands", ("passed", "stands"), (0, 0, 1, 1, 1)),
        ("Police say he stole it", ("say", "stole"), (0, 0, 1, 1, 1)),
        ("It said it would close", ("said", "close"), (0, 0, 1, 1, 1)),
        ("Police said Ann Lee fled", ("said", "fled"), (0, 0, 1, 1, 1)),
        ("Police said the man fled", ("said", "fled"), (0, 0, 1, 1, 1)),
        ("Ann fled, Bob, her son, stayed", ("fled", "stayed"), (0, 0, 0, 0, 0, 0, 0, 1, 1)),
        ("Yes, said Ann and fled", ("said", "fled"), (0, 0, 0, 0, 1, 1)),
        ("The court (WB) ruled", ("ruled",), (0, 0, -1, -1, -1, 0)),
    ],
)
def test_clause_is_opened(text: str, verbs: tuple[str, ...], numbers: tuple[int, ...]) -> None:
    assert clauses_of(text, *verbs) == numbers


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Syria and Iraq signed it", ("signed",)),
        ("On Monday, he signed it", ("signed",)),
        ("He signed it on July 11, 2017", ("signed",)),
        ("He signed laws and bills", ("signed",)),
        ("He signed it", ("signed",)),
        ("Police said Monday the man fled", ("said", "fled")),
        ("Police said the same on Monday", ("said",)),
        ("Police said men fled", ("said", "fled")),
        ("They fined Ann Lee, 22, on Monday", ("fined",)),
        ("They fined Ann Lee of Ely, Ohio, on Monday", ("fined",)),
        ("They fined Ann Lee of Ely, New Mexico, on Monday", ("fined",)),
        ("On Monday he signed", ("signed",)),
        ("The law says what he and they want", ("says",)),
    ],
)
def test_clause_goes_on(text: str, verbs: tuple[str, ...]) -> None:
    assert set(clauses_of(text, *verbs)) == {0}
