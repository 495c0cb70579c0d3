"""A statistic over several periods of one article, as its mentions state it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from timeline.models import Mention


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """A figure of one period; ``public_id`` is its event's, "" where none stands."""

    edtf: str
    figure: dict[str, Any]
    public_id: str


@dataclass(frozen=True, slots=True)
class Series:
    subject: str
    points: tuple[SeriesPoint, ...]


def series_of(mentions: Iterable[Mention]) -> tuple[Series, ...]:
    """The series that the mentions' figures are part of, each in order of its periods.

    One query, and none where no figure is part of a series.
    """
    wanted = {
        (mention.run_id, figure["series_id"])
        for mention in mentions
        for figure in mention.figures
        if figure.get("series_id")
    }
    if not wanted:
        return ()
    rows = (
        Mention.objects.filter(run__in={run for run, _ in wanted})
        .exclude(figures=[])
        .order_by("run", "earliest", "id")
        .values_list("run", "edtf", "figures", "event__public_id", "event__shown")
    )
    points: dict[tuple[int, str], dict[tuple[str, str], SeriesPoint]] = defaultdict(dict)
    for run, edtf, figures, public_id, shown in rows:
        for figure in figures:
            key = run, figure.get("series_id")
            if key in wanted:
                point = SeriesPoint(edtf, figure, public_id if shown else "")
                points[key].setdefault((edtf, figure["text"]), point)
    return tuple(_series(found) for _, found in sorted(points.items()))


def _series(points: dict[tuple[str, str], SeriesPoint]) -> Series:
    found = tuple(points.values())
    return Series(found[0].figure["subject"], found)
