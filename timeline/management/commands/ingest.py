"""``manage.py ingest``: articles in, stored with their events. Twice the same changes nothing."""

import sys
from argparse import ArgumentParser, ArgumentTypeError
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from timeline.management.ingestion import Defaults, Ingestion
from timeline.models import Country
from timeline.readers import Unreadable

STANDARD_INPUT = "-"


class Command(BaseCommand):
    help = (
        "Store articles and their events. A FILE is a text, or JSON Lines with a document a line "
        '({"id": …, "text": …, "published": …, "publisher": …}); - is standard input.'
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE")
        parser.add_argument(
            "--published",
            type=read_day,
            metavar="YYYY-MM-DD",
            help="when it was published, where the input does not say",
        )
        parser.add_argument("--country", help="the outlet's home country, a two-letter code")
        parser.add_argument("--source", help="who published it")
        parser.add_argument("--url", help="where it is on the web (for one text)")

    def handle(self, *, files: list[str], **options: Any) -> None:
        defaults = Defaults(
            options["published"],
            read_country(options["country"]),
            options["source"] or None,
            options["url"] or None,
        )
        if defaults.url and len(files) > 1:
            raise CommandError(f"--url names one article, but {len(files)} files are given.")
        with tqdm(
            total=total_bytes(files),
            unit="B",
            unit_scale=True,
            disable=not sys.stderr.isatty(),
        ) as progress:
            ingestion = Ingestion(defaults, self.stderr.write, progress.update)
            for name in files:
                ingest_file(ingestion, name)
        self.stdout.write(str(ingestion.totals))
        if ingestion.totals.failed:
            sys.exit(1)


def ingest_file(ingestion: Ingestion, name: str) -> None:
    if name == STANDARD_INPUT:
        ingestion.ingest("standard input", sys.stdin.buffer)
        return
    try:
        with Path(name).open("rb") as stream:
            ingestion.ingest(name, stream)
    except OSError as error:
        ingestion.fail(Unreadable(name, None, f"cannot be read: {error.strerror}"))


def read_day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ArgumentTypeError(f"{value!r} is no date (YYYY-MM-DD)") from None


def read_country(value: str | None) -> str | None:
    code = (value or "").upper() or None
    if code and not Country.objects.filter(pk=code).exists():
        raise CommandError(f"--country: the country {value!r} is unknown.")
    return code


def total_bytes(files: list[str]) -> int | None:
    """For the progress bar; nobody knows how much standard input brings."""
    if STANDARD_INPUT in files:
        return None
    return sum(Path(name).stat().st_size for name in files if Path(name).is_file())
