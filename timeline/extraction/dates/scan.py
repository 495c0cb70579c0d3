"""One pass over the text: the words and digits that can start an expression, and what stands
there."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.extraction.dates.expressions.expression import DateExpression, Read
from timeline.extraction.dates.readings import Candidate
from timeline.extraction.dates.word_trie import pattern_of
from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

# Chinese, Japanese and Korean set no spaces: there each character may start an expression.
EAST = "\u2e80-\ud7ff\uf900-\uffef"
FIRST_OF_THE_EAST = "\u2e80"
NEXT_WORD = regex(r"\s{1,4}['’]?(\w+)")


@dataclass(frozen=True, slots=True)
class Index:
    """The families to try at each word that can start an expression, in reading order.

    ``articles`` start too many phrases to try them all: only before one of ``after_articles``, or
    a figure.
    """

    starts: re.Pattern[str]
    families: Mapping[str, tuple[DateExpression, ...]]
    articles: frozenset[str] = frozenset()
    after_articles: frozenset[str] = frozenset()


OTHER_DIGITS = regex(r"[^\D0-9]")


def plain_digits(text: str) -> str:
    """The text with the digits of every script as 0-9; no character moves."""
    others = set() if text.isascii() else set(OTHER_DIGITS.findall(text))
    if not others:
        return text
    return text.translate({ord(digit): str(int(digit)) for digit in others})


def index_expressions(
    expressions: Sequence[DateExpression],
    articles: frozenset[str] = frozenset(),
    after_articles: frozenset[str] = frozenset(),
) -> Index:
    keys = {start for expression in expressions for start in expression.starts}
    families = {
        key: tuple(expression for expression in expressions if key in expression.starts)
        for key in keys
    }
    return Index(_starts(keys), families, articles, after_articles)


def _starts(keys: Iterable[str]) -> re.Pattern[str]:
    """One pattern for the words and figures that can start an expression, where a word begins."""
    words = [key for key in keys if key[0] not in "#'" and not key[0].isdigit()]
    eastern = "".join(word[0] for word in words if word[0] >= FIRST_OF_THE_EAST)
    spaced = pattern_of(word for word in words if word[0] < FIRST_OF_THE_EAST)
    alternatives = [r"\d+", r"['’](?=\d)"]
    if spaced:
        alternatives.insert(0, rf"(?i:{spaced})(?![^\W\d_{EAST}])")
    if eastern:
        alternatives.append(f"[{eastern}]")
    return regex(rf"(?<![^\W{EAST}])(?:{'|'.join(alternatives)})")


def scan(text: str, index: Index) -> list[Candidate]:
    """The candidates of the text, left to right: at each place the longest, of two the first."""
    found: list[Candidate] = []
    reached = 0
    for token in index.starts.finditer(text):
        start = token.start()
        if start < reached:
            continue
        expressions = _families(text, token, index)
        best = _longest(text, start, expressions) if expressions else None
        if best is not None:
            match, name, readings = best
            found += _candidates(match, name, readings)
            reached = max(found[-1].span.end, start + 1)
    return found


def _families(text: str, token: re.Match[str], index: Index) -> tuple[DateExpression, ...] | None:
    word = token[0]
    if word[0].isdigit():
        return index.families.get(f"#{len(word)}")
    word = "'" if word == "’" else word.lower()
    if word in index.articles and not _leads_on(text, token.end(), index.after_articles):
        return None
    if word[0] >= FIRST_OF_THE_EAST:
        return index.families.get(f"{word[0]}*")
    return index.families.get(word) or index.families.get(f"{word[:3]}*")


def _leads_on(text: str, end: int, words: frozenset[str]) -> bool:
    following = NEXT_WORD.match(text, end)
    if following is None:
        return False
    word = following[1].lower()
    return word in words or word[0].isdigit()


def _longest(
    text: str, start: int, expressions: tuple[DateExpression, ...]
) -> tuple[re.Match[str], str, Read] | None:
    best: tuple[re.Match[str], str, Read] | None = None
    for expression in expressions:
        match = expression.pattern.match(text, start)
        if match is None or (best is not None and match.end() <= best[0].end()):
            continue
        readings = expression.read(match)
        if readings is not None:
            best = match, expression.name, readings
    return best


def _candidates(match: re.Match[str], name: str, readings: Read) -> list[Candidate]:
    if isinstance(readings, tuple):
        spans = [Span(*match.span(group)) for group, _ in readings]
        spans[-1] = Span(spans[-1].start, match.end())
        return [
            Candidate(span, name, reading)
            for span, (_, reading) in zip(spans, readings, strict=True)
        ]
    return [Candidate(Span(*match.span()), name, readings)]
