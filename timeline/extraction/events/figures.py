"""Which figures go with which date, and which of them are one series.

"69 cases in 2016 and none in 2017" states a figure for each year, and neither year has the other's.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.extraction.types import EventMention, Figure, Granularity, Span, Timex

FARTHEST = 24
FEWEST_PERIODS = 2
DAYS = frozenset((Granularity.DAY, None))


def figures_of(
    timex: Timex, figures: tuple[Figure, ...], timexes: Sequence[Timex]
) -> tuple[Figure, ...]:
    """Without those that stand beside another period of the sentence ("… in 2017")."""
    periods = [other for other in timexes if other.granularity not in DAYS]
    if not figures or len(timexes) < FEWEST_PERIODS or not periods:
        return figures
    owners = {figure.span: _owner(figure.span, figures, periods) for figure in figures}
    return tuple(f for f in figures if (owners[f.span] or timex) is timex)


def _owner(figure: Span, figures: Iterable[Figure], periods: Sequence[Timex]) -> Timex | None:
    """The nearest period behind the figure, else before it, with no other figure between."""
    behind = [p for p in periods if 0 <= p.span.start - figure.end <= FARTHEST]
    before = [p for p in periods if 0 <= figure.start - p.span.end <= FARTHEST]
    for period in (*behind[:1], *before[-1:]):
        first, last = sorted((figure, period.span))
        between = Span(first.end, last.start)
        if not any(between.overlaps(other.span) for other in figures):
            return period
    return None


def link_series(mentions: Sequence[EventMention]) -> tuple[EventMention, ...]:
    """Figures of the same subject and unit over several periods get the same ``series``.

    Series are numbered in reading order within the article.
    """
    stated: dict[tuple[str, str], dict[Span, str]] = defaultdict(dict)
    for mention in mentions:
        for figure in mention.claim.figures:
            if key := _subject(figure):
                stated[key].setdefault(figure.span, mention.edtf)
    several = [key for key, dates in stated.items() if len({*dates.values()}) >= FEWEST_PERIODS]
    numbers = {key: str(number) for number, key in enumerate(several, 1)}
    return (
        tuple(_numbered(mention, numbers) for mention in mentions) if numbers else tuple(mentions)
    )


def _numbered(mention: EventMention, numbers: dict[tuple[str, str], str]) -> EventMention:
    figures = tuple(
        replace(figure, series=numbers.get(_subject(figure) or ("", "")))
        for figure in mention.claim.figures
    )
    return replace(mention, claim=replace(mention.claim, figures=figures))


def _subject(figure: Figure) -> tuple[str, str] | None:
    """A nought counts in the unit of what it denies: "no such cases" are as many persons."""
    if not figure.subject:
        return None
    unit = figure.unit if figure.unit and not figure.unit.islower() else "count"
    return figure.subject.lower(), unit
