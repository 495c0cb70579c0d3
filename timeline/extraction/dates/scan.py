"""One pass over the text: the words and digits that can start an expression, and what stands
there."""

import re
from collections.abc import Sequence

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import Candidate
from timeline.extraction.types import Span

# Chinese, Japanese and Korean set no spaces: there each character may start an expression.
EAST = "\u2e80-\ud7ff\uf900-\uffef"
TOKEN = re.compile(rf"[^\W\d_{EAST}]+|\d+|[{EAST}]|(?<!\w)['’](?=\d)")
FIRST_OF_THE_EAST = "\u2e80"

Index = dict[str, tuple[DateExpression, ...]]


OTHER_DIGITS = re.compile(r"[^\W\D0-9]|(?![0-9])\d")


def plain_digits(text: str) -> str:
    """The text with the digits of every script as 0-9; no character moves."""
    others = set(OTHER_DIGITS.findall(text))
    if not others:
        return text
    return text.translate({ord(digit): str(int(digit)) for digit in others})


def index_expressions(expressions: Sequence[DateExpression]) -> Index:
    """Each word that starts an expression, with the families to try there, in reading order."""
    starts = {start for expression in expressions for start in expression.starts}
    return {
        start: tuple(expression for expression in expressions if start in expression.starts)
        for start in starts
    }


def scan(text: str, index: Index) -> list[Candidate]:
    """The candidates of the text, left to right: at each place the longest, of two the first."""
    found: list[Candidate] = []
    reached = 0
    for token in TOKEN.finditer(text):
        start = token.start()
        if start < reached:
            continue
        word = token[0]
        if word[0].isdigit():
            expressions = index.get(f"#{len(word)}")
        else:
            lowered = word.lower()
            expressions = index.get(lowered) or index.get(f"{lowered[:3]}*")
        if expressions is None or (start and _joins(text[start - 1])):
            continue
        best = _longest(text, start, expressions)
        if best is not None:
            match, name, readings = best
            found += _candidates(match, name, readings)
            reached = max(found[-1].span.end, start + 1)
    return found


def _joins(char: str) -> bool:
    """Does a word or number go on from here? ``A2016`` and ``x_2016`` hold no year."""
    return (char.isalnum() and char < FIRST_OF_THE_EAST) or char == "_"


def _longest(
    text: str, start: int, expressions: tuple[DateExpression, ...]
) -> tuple[re.Match[str], str, Readings] | None:
    best: tuple[re.Match[str], str, Readings] | None = None
    for expression in expressions:
        match = expression.pattern.match(text, start)
        if match is None or (best is not None and match.end() <= best[0].end()):
            continue
        readings = expression.read(match)
        if readings is not None:
            best = match, expression.name, readings
    return best


def _candidates(match: re.Match[str], name: str, readings: Readings) -> list[Candidate]:
    if isinstance(readings, tuple):
        spans = [Span(*match.span(group)) for group, _ in readings]
        spans[-1] = Span(spans[-1].start, match.end())
        return [
            Candidate(span, name, reading)
            for span, (_, reading) in zip(spans, readings, strict=True)
        ]
    if readings is None:
        return []
    return [Candidate(Span(*match.span()), name, readings)]
