"""A distance that the text dates itself: "a decade later, in 2008", "two years later (218 BC)".

Not "a year later in 2008", which may be counted within that year.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from timeline.extraction.dates.readings import Candidate, DateParts, Shift
from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

BETWEEN = regex(r",\s(?:in|on)\s|\s\((?:in\s|on\s)?")


def find_appositions(text: str, candidates: Sequence[Candidate]) -> Mapping[Span, Candidate]:
    """The date behind each distance that has one."""
    return {
        distance.span: stated
        for distance, stated in pairwise(candidates)
        if distance.rule == "ago"
        and isinstance(distance.reading, Shift)
        and isinstance(stated.reading, DateParts)
        and stated.reading.year is not None
        and BETWEEN.fullmatch(text, distance.span.end, stated.span.start)
    }
