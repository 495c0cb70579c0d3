"""Gives the first of two dates the year of the second: ``from May 3 to May 5, 2012``."""

from dataclasses import replace

from timeline.extraction.dates.readings import Candidate, DateParts
from timeline.extraction.dates.vocabulary import NO_LETTER_AFTER, PARTICLES, fragment
from timeline.extraction.patterns import regex

LINKS = fragment(
    ("to", "through", "until", "till", "and", "or", *PARTICLES["range"], *PARTICLES["list"])
)
LINK = regex(
    rf"[.,]?\s{{0,2}}(?:{LINKS}{NO_LETTER_AFTER}|&|-|–|—|‒|/)\s{{0,2}}"
    rf"(?:{fragment(('the', 'early', 'mid', 'late', *PARTICLES['of_end']))}[\s-])?"
)


def share_years(text: str, candidates: list[Candidate]) -> list[Candidate]:
    shared = candidates[:]
    for place in range(len(candidates) - 2, -1, -1):
        dated = _with_shared_year(text, shared[place], shared[place + 1])
        if dated is not None:
            shared[place] = replace(shared[place], reading=dated)
    return shared


def _with_shared_year(text: str, first: Candidate, second: Candidate) -> DateParts | None:
    one, other = first.reading, second.reading
    if not (isinstance(one, DateParts) and isinstance(other, DateParts)):
        return None
    if one.year is not None or other.year is None or one.years is not None or one.which is not None:
        return None
    if not LINK.fullmatch(text[first.span.end : second.span.start]):
        return None
    if one.month is not None and other.month is not None:
        turns = (one.month, one.day or 0) > (other.month, other.day or 31)
        return replace(one, year=other.year - turns)
    both = one.group is not None and other.group is not None
    return replace(one, year=other.year) if both else None
