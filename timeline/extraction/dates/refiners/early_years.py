"""Drops years of three figures (``in 348``) from a text that names no such year beyond doubt.

Beyond doubt are ``AD 348``, ``c. 348``, ``3 May 348``; an interview's "in 348" is a room.
"""

from collections.abc import Sequence

from timeline.extraction.dates.readings import Candidate, DateParts

FIRST_OF_FOUR_FIGURES = 1000


def drop_early_years(candidates: Sequence[Candidate]) -> list[Candidate]:
    if any(_is_sure(candidate) for candidate in candidates):
        return list(candidates)
    return [candidate for candidate in candidates if candidate.rule != "early_year"]


def _is_sure(candidate: Candidate) -> bool:
    reading = candidate.reading
    if candidate.rule == "early_year" or not isinstance(reading, DateParts):
        return False
    return reading.year is not None and 0 < reading.year < FIRST_OF_FOUR_FIGURES
