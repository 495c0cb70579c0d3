"""The article of "a two-week stay", "the year-ago results" and "its five year plan" is the noun's.

Not "the two weeks", whose article is their own.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.extraction.dates.readings import Candidate
from timeline.extraction.dates.words import NUMBERS, SP, alternatives
from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

RULES = frozenset({"duration", "ago", "accounting"})
UNIT = r"(?i:second|minute|hour|day|week|month|quarter|year|decade)"
MANY = alternatives(word for word, number in NUMBERS.items() if number > 1)
PATTERN = regex(
    rf"""
    (?P<article>(?i:the|an?|these|those|his|her|its|their){SP})
    (?: \S.*-{UNIT} | \S.*-(?i:ago|earlier) | (?:{MANY}|\d[\d.,]*){SP}{UNIT} )
    """,
    re.VERBOSE | re.DOTALL,
)


def leave_articles(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    return [_without_article(text, candidate) for candidate in candidates]


def _without_article(text: str, candidate: Candidate) -> Candidate:
    if candidate.rule not in RULES:
        return candidate
    match = PATTERN.fullmatch(text, candidate.span.start, candidate.span.end)
    if match is None:
        return candidate
    return replace(candidate, span=Span(match.end("article"), candidate.span.end))
