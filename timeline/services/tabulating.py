"""Keeps the series that the figures of a run are part of. Called inside ``writing()``."""

from collections.abc import Collection, Iterator
from typing import Any

from timeline.models import ArticleSeries, ExtractionRun, Mention
from timeline.services.mentions import fingerprint

LONGEST_SUBJECT = 300
LONGEST_UNIT = 100
WRITTEN = ("run", "number", "subject", "unit", "country")


def keep_series(runs: Collection[ExtractionRun]) -> None:
    """Each series of these runs, which are current now; one that was found before keeps its id."""
    found = list(_series_of(runs))
    if not found:
        return
    articles = {series.article_id for series in found}
    stored = {
        (series.article_id, series.key): series
        for series in ArticleSeries.objects.filter(article__in=articles)
    }
    for series in found:
        known = stored.get((series.article_id, series.key))
        if known is not None:
            series.pk, series.public_id = known.pk, known.public_id
    ArticleSeries.objects.bulk_create(series for series in found if series.pk is None)
    ArticleSeries.objects.bulk_update((series for series in found if series.pk), WRITTEN)


def _series_of(runs: Collection[ExtractionRun]) -> Iterator[ArticleSeries]:
    """The first figure of each says what it is of."""
    seen: set[tuple[int, str]] = set()
    mentions = (
        Mention.objects.filter(run__in=runs)
        .exclude(figures=[])
        .order_by("run", "start", "id")
        .values_list("run", "run__revision__article", "countries", "figures")
    )
    for run, article, countries, figures in mentions:
        for figure in figures:
            number = figure.get("series_id")
            if number and (run, number) not in seen:
                seen.add((run, number))
                yield ArticleSeries(
                    run_id=run,
                    article_id=article,
                    number=number,
                    country_id=countries[0]["code"] if countries else None,
                    **_described(figure),
                )


def _described(figure: dict[str, Any]) -> dict[str, str]:
    """A nought has no unit of its own: what is counted one by one is of one kind."""
    subject, unit = figure["subject"], figure["unit"] or ""
    kind = unit if unit and not unit.islower() else "count"
    return {
        "key": fingerprint(subject.lower(), kind),
        "subject": subject[:LONGEST_SUBJECT],
        "unit": unit[:LONGEST_UNIT],
    }
