"""Dates without a year that bound a stretch: "de janeiro a setembro", «с мая по июль». The second
tells the year of the first.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from timeline.extraction.dates.readings import Candidate, DateParts
from timeline.extraction.dates.refiners.ranges import LEAD_REACH, links
from timeline.extraction.types import Span


def find_ends(text: str, candidates: Sequence[Candidate]) -> Mapping[Span, Candidate]:
    """The last date of each stretch, under its first."""
    return {
        first.span: last
        for first, last in pairwise(candidates)
        if _is_yearless(first)
        and _is_yearless(last)
        and links(
            text[first.span.end : last.span.start],
            text[max(0, first.span.start - LEAD_REACH) : first.span.start],
        )
    }


def _is_yearless(candidate: Candidate) -> bool:
    parts = candidate.reading
    if not isinstance(parts, DateParts) or parts.month is None or parts.group is not None:
        return False
    return parts.year is None and parts.years is None and parts.which is None
