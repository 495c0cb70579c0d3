"""Which figures go with which date, and which of them are one series.

"69 cases in 2016 and none in 2017" states a figure for each year, and neither year has the other's.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from timeline.extraction.types import EventMention, EventType, Figure, Granularity, Span, Timex

FARTHEST = 24
FEWEST_PERIODS = 2
DAYS = frozenset((Granularity.DAY, None))


def figures_of(
    text: str, timex: Timex, figures: tuple[Figure, ...], timexes: Sequence[Timex]
) -> tuple[Figure, ...]:
    """Without those that stand beside another period of the sentence ("… in 2017").

    Nor those of the same subject as one beside ``timex``: in "fell to 78, down from 124 in 2022"
    only the 124 are of 2022.
    """
    periods = [other for other in timexes if other.granularity not in DAYS]
    if not figures or not periods:
        return figures
    owners = {figure.span: _owner(text, figure.span, periods) for figure in figures}
    told = {_subject(figure) for figure in figures if owners[figure.span] is timex}
    return tuple(
        figure
        for figure in figures
        if owners[figure.span] is timex
        or (owners[figure.span] is None and _subject(figure) not in told)
    )


def _owner(text: str, figure: Span, periods: Sequence[Timex]) -> Timex | None:
    """The nearest period behind the figure, else before it, with no other number between."""
    behind = [p for p in periods if 0 <= p.span.start - figure.end <= FARTHEST]
    before = [p for p in periods if 0 <= figure.start - p.span.end <= FARTHEST]
    for period in (*behind[:1], *before[-1:]):
        first, last = sorted((figure, period.span))
        if not any(map(str.isdigit, text[first.end : last.start])):
            return period
    return None


def link_series(mentions: Sequence[EventMention]) -> tuple[EventMention, ...]:
    """Figures of the same subject and unit over several periods get the same ``series``.

    Series are numbered in reading order within the article.
    """
    stated: dict[tuple[str, str], dict[Span, str]] = defaultdict(dict)
    for mention in filter(_counts, mentions):
        for figure in mention.claim.figures:
            if key := _subject(figure):
                stated[key].setdefault(figure.span, mention.edtf)
    several = [key for key, dates in stated.items() if len({*dates.values()}) >= FEWEST_PERIODS]
    numbers = {key: str(number) for number, key in enumerate(several, 1)}
    return tuple(
        _numbered(mention, numbers) if numbers and _counts(mention) else mention
        for mention in mentions
    )


def _counts(mention: EventMention) -> bool:
    """Votes and the dead of single days are counted once; they are no statistic over time."""
    return mention.type is EventType.STATISTIC or mention.granularity not in DAYS


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
