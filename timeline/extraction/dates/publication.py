"""When was the article published? As given; else its dateline or byline; else what its dates
show."""

from collections.abc import Sequence
from datetime import date

from timeline.extraction.dates.readings import Candidate, DateParts
from timeline.extraction.types import Document, Layout, Publication, PublicationBasis


def find_publication(
    document: Document, layout: Layout, candidates: Sequence[Candidate]
) -> Publication:
    day = document.published
    if day is not None:
        return Publication(day, PublicationBasis.GIVEN, day, day)
    dated = [(c, c.reading) for c in candidates if isinstance(c.reading, DateParts)]
    for candidate, parts in dated:
        if (
            (
                layout.dateline
                and layout.dateline.date
                and layout.dateline.date.overlaps(candidate.span)
            )
            and parts.year
            and parts.month
            and parts.day
        ):
            found = date(parts.year, parts.month, parts.day)
            return Publication(found, PublicationBasis.DATELINE, found, found, (candidate.span,))
    return _inferred(dated)


def _inferred(dated: list[tuple[Candidate, DateParts]]) -> Publication:
    years = [parts.year for _, parts in dated if parts.year is not None]
    if not years:
        return Publication()
    year = max(years)
    if sum(1 for each in years if each >= year - 1) < 2:
        return Publication()
    days = []
    for candidate, parts in dated:
        if parts.month and parts.day and parts.year in {None, year}:
            try:
                days.append((date(year, parts.month, parts.day), candidate.span))
            except ValueError:
                continue
    if not days:
        return Publication()
    last, span = max(days)
    evidence = [c.span for c, parts in dated if parts.year == year]
    return Publication(last, PublicationBasis.INFERRED, last, None, (*sorted(evidence), span))
