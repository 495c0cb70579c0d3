"""``manage.py load_samples``: the sample articles, stored, and a table of what was found."""

from argparse import ArgumentParser
from importlib.resources import files
from io import BytesIO
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from timeline.management.ingestion import Defaults, Ingestion
from timeline.models import Article
from timeline.queries import DateMatch, TimelineFilter, countries_with_counts, timeline_page

SAMPLES = files("timeline.management") / "samples" / "articles.jsonl"


class Command(BaseCommand):
    help = "Store the sample articles and print what was found in them."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--if-empty", action="store_true", help="only where no article is stored yet"
        )

    def handle(self, *, if_empty: bool, **options: Any) -> None:
        if if_empty and Article.objects.exists():
            return
        ingestion = Ingestion(Defaults(), self.stderr.write, lambda size: None)
        ingestion.ingest(SAMPLES.name, BytesIO(SAMPLES.read_bytes()))
        self.stdout.write(str(ingestion.totals))
        for line in table():
            self.stdout.write(line)
        if ingestion.totals.failed:
            raise CommandError("The samples are damaged.")


def table() -> list[str]:
    """Country, events, from and to, and the newest title."""
    rows = [("Country", "Events", "From", "To", "Newest")]
    for row in countries_with_counts():
        newest = timeline_page(
            TimelineFilter(
                countries=(row.code,),
                latest=timezone.now().date(),
                match=DateMatch.STARTS,
                limit=1,
            )
        ).events
        rows.append(
            (
                row.name,
                str(row.events),
                f"{row.first_month:%Y-%m}" if row.first_month else "",
                f"{row.last_month:%Y-%m}" if row.last_month else "",
                newest[0].title[:60] if newest else "",
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return [
        "  ".join(
            [cell.ljust(width) for cell, width in zip(row[:4], widths, strict=True)] + [row[4]]
        ).rstrip()
        for row in rows
    ]
