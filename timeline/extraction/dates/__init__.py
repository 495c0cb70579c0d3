"""Sentences → timexes, and the publication date that anchors them."""

from timeline.extraction.dates.anchors import Resolver
from timeline.extraction.dates.expressions import ENGLISH
from timeline.extraction.dates.modifiers import widen
from timeline.extraction.dates.narrative import is_narrative
from timeline.extraction.dates.publication import find_publication
from timeline.extraction.dates.refiners.joined import join_parts
from timeline.extraction.dates.refiners.law_names import drop_law_names
from timeline.extraction.dates.refiners.ranges import join_ranges
from timeline.extraction.dates.refiners.shared_years import share_years
from timeline.extraction.dates.scan import index_expressions, scan
from timeline.extraction.types import Document, Layout, Publication, Timex

__all__ = ["find_dates"]

INDEX = index_expressions(ENGLISH)


def find_dates(document: Document, layout: Layout) -> tuple[Publication, tuple[Timex, ...]]:
    text = document.text
    candidates = drop_law_names(text, scan(text, INDEX))
    candidates = join_parts(text, candidates)
    candidates = share_years(text, candidates)
    candidates = [widen(text, candidate) for candidate in candidates]
    publication = find_publication(document, layout, candidates)
    day = publication.date or publication.earliest
    narrative = is_narrative(candidates, day)
    timexes = Resolver(text, layout, candidates, day, narrative=narrative).timexes()
    return publication, tuple(join_ranges(text, timexes, day))
