"""Series as records: a page of them, and one with its figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from django.db.models import QuerySet

from timeline.models import ArticleSeries, Mention
from timeline.queries.evidence import ArticleRow
from timeline.queries.records import RecordFilter, RecordPage, page_of_ids, said

ARTICLE = "article__"


class SeriesRow(NamedTuple):
    """A series with the article that states it; ``unit`` is empty where things are counted."""

    public_id: str
    subject: str
    unit: str
    country_id: str | None
    run_id: int
    number: str
    run__current: bool
    article: ArticleRow


SERIES_PATHS = SeriesRow._fields[:-1]
ARTICLE_PATHS = tuple(ARTICLE + field for field in ArticleRow._fields)


class StatedFigure(NamedTuple):
    """A figure of one period and the mention that states it; no event where none is shown."""

    figure: dict[str, Any]
    edtf: str
    earliest: date | None
    latest: date | None
    granularity: str
    mention: str
    event: str | None


@dataclass(frozen=True, slots=True)
class SeriesRecord:
    """``figures`` in the order of their periods; none where no current run finds the series."""

    series: SeriesRow
    figures: tuple[StatedFigure, ...]


def series_page(asked: RecordFilter) -> RecordPage[SeriesRow]:
    """Those that a current run finds, the newest record first."""
    rows = ArticleSeries.objects.filter(
        run__current=True,
        **said(
            country__in=asked.countries,
            article__source__in=asked.sources,
            article__public_id=asked.article,
            subject__icontains=asked.text,
        ),
    )
    ids, page = page_of_ids(rows, asked, descending=True)
    found = ArticleSeries.objects.filter(id__in=ids).order_by("-id")
    return RecordPage(_series_rows(found), page.next, page.previous)


def series_record(public_id: str) -> SeriesRecord | None:
    found = _series_rows(ArticleSeries.objects.filter(public_id=public_id))
    if not found:
        return None
    (series,) = found
    return SeriesRecord(series, tuple(_figures_of(series)) if series.run__current else ())


def _series_rows(series: QuerySet[ArticleSeries]) -> tuple[SeriesRow, ...]:
    cut = len(SERIES_PATHS)
    return tuple(
        SeriesRow._make((*row[:cut], ArticleRow._make(row[cut:])))
        for row in series.values_list(*SERIES_PATHS, *ARTICLE_PATHS)
    )


def _figures_of(series: SeriesRow) -> Iterator[StatedFigure]:
    """Each figure once, though several mentions of one sentence may have it."""
    mentions = (
        Mention.objects.filter(run=series.run_id)
        .exclude(figures=[])
        .order_by("earliest", "id")
        .values_list(
            "figures", "edtf", "earliest", "latest", "granularity", "fingerprint",
            "event__public_id", "event__shown",
        )
    )  # fmt: skip
    seen: set[tuple[str, int]] = set()
    for figures, edtf, earliest, latest, granularity, mention, event, shown in mentions:
        for figure in figures:
            place = edtf, figure["start"]
            if figure.get("series_id") == series.number and place not in seen:
                seen.add(place)
                yield StatedFigure(
                    figure, edtf, earliest, latest, granularity, mention, event if shown else None
                )
