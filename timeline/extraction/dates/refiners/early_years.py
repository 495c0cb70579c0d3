"""Drops years of three figures (``in 348``) from a text that names no such year beyond doubt.

Beyond doubt are ``AD 348``, ``c. 348``, ``3 May 348`` and a life ``(837–908)``; an
interview's "in 348" is a room.
"""

from collections.abc import Sequence
from itertools import pairwise

from timeline.extraction.dates.readings import Candidate, DateParts

FIRST_OF_FOUR_FIGURES = 1000
A_LIFE = range(15, 101)


def drop_early_years(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    lives = any(_is_life(text, *pair) for pair in pairwise(candidates))
    if lives or any(_is_sure(candidate) for candidate in candidates):
        return list(candidates)
    return [candidate for candidate in candidates if candidate.rule != "early_year"]


def _is_life(text: str, born: Candidate, died: Candidate) -> bool:
    """Page numbers in brackets lie closer together."""
    one, other = born.reading, died.reading
    if not (isinstance(one, DateParts) and isinstance(other, DateParts)):
        return False
    if born.rule != "early_year" or died.rule != "early_year":
        return False
    years = (other.year or 0) - (one.year or 0)
    bracketed = text.startswith(")", died.span.end) and text.endswith("(", 0, born.span.start)
    return bracketed and years in A_LIFE


def _is_sure(candidate: Candidate) -> bool:
    reading = candidate.reading
    if candidate.rule == "early_year" or not isinstance(reading, DateParts):
        return False
    return reading.year is not None and 0 < reading.year < FIRST_OF_FOUR_FIGURES
