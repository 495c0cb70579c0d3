"""Series of the articles that were stored before these were kept."""

from hashlib import sha256
from itertools import islice
from typing import Any

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from timeline.models.ids import make_public_id

BATCH = 500


def keep_series(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    ArticleSeries = apps.get_model("timeline", "ArticleSeries")
    Mention = apps.get_model("timeline", "Mention")
    seen: set[tuple[int, str]] = set()
    rows = iter(
        Mention.objects.filter(run__current=True)
        .exclude(figures=[])
        .order_by("run", "start", "id")
        .values_list("run", "run__revision__article", "countries", "figures")
        .iterator(chunk_size=BATCH)
    )
    while batch := list(islice(rows, BATCH)):
        ArticleSeries.objects.bulk_create(
            ArticleSeries(public_id=make_public_id(), **series)
            for row in batch
            for series in _series_of(row, seen)
        )


def _series_of(row: tuple[Any, ...], seen: set[tuple[int, str]]) -> list[dict[str, Any]]:
    run, article, countries, figures = row
    found = []
    for figure in figures:
        number = figure.get("series_id")
        if not number or (run, number) in seen:
            continue
        seen.add((run, number))
        subject, unit = figure["subject"], figure.get("unit") or ""
        kind = unit if unit and not unit.islower() else "count"
        found.append(
            {
                "run_id": run,
                "article_id": article,
                "number": number,
                "key": sha256(f"{subject.lower()}\x1f{kind}".encode()).hexdigest(),
                "subject": subject[:300],
                "unit": unit[:100],
                "country_id": countries[0]["code"] if countries else None,
            }
        )
    return found


def forget_series(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("timeline", "ArticleSeries").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("timeline", "0009_add_series")]

    operations = [migrations.RunPython(keep_series, forget_series)]
