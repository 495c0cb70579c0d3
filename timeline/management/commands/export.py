"""``manage.py export``: events as a sheet, to read, or to decide in and send back to ``decide``."""

from argparse import ArgumentParser, ArgumentTypeError
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TextIO, cast

from django.core.management.base import BaseCommand, CommandError, OutputWrapper

from timeline.extraction.dates.edtf import Edtf, EdtfError
from timeline.models import Country, Status
from timeline.models.event import TYPES
from timeline.queries import TimelineFilter
from timeline.queries.sheet import csv_line, json_line, sheet_rows

STANDARD_OUTPUT = "-"
SHOWN = [status for status in Status.values if status != Status.REJECTED]


class Command(BaseCommand):
    help = (
        "Write the events on the timelines as CSV or, where OUTPUT ends with .jsonl, as JSON "
        "Lines; - is standard output. Fill in “decision” (accept, reject, edit) and give the "
        "file to “decide”."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("output", nargs="?", default=STANDARD_OUTPUT, metavar="OUTPUT")
        parser.add_argument("--format", choices=["csv", "jsonl"], help="if not by OUTPUT's end")
        parser.add_argument("--country", action="append", default=[], help="a two-letter code")
        parser.add_argument("--type", action="append", choices=[kind for kind, _ in TYPES])
        parser.add_argument("--status", action="append", choices=SHOWN)
        parser.add_argument("--from", dest="first", type=_first_day, metavar="DATE")
        parser.add_argument("--to", dest="last", type=_last_day, metavar="DATE")

    def handle(self, *, output: str, **options: Any) -> None:
        is_lines = (options["format"] or _format_of(output)) == "jsonl"
        asked = TimelineFilter(
            countries=tuple(map(_known_country, options["country"])),
            earliest=options["first"],
            latest=options["last"],
            types=tuple(options["type"] or ()),
            statuses=tuple(options["status"] or ()),
        )
        if asked.earliest and asked.latest and asked.latest < asked.earliest:
            raise CommandError(f"--to {asked.latest} lies before --from {asked.earliest}.")
        counts: Counter[str] = Counter()
        with _opened(output, self.stdout) as stream:
            if not is_lines:
                stream.write(csv_line())
            for row in sheet_rows(asked):
                stream.write(json_line(row) if is_lines else csv_line(row))
                counts[str(row["status"])] += 1
        parts = ", ".join(f"{counts[status]:,} {status}" for status in SHOWN if counts[status])
        total = f"Events: {sum(counts.values()):,}"
        self.stderr.write(f"{total} ({parts})." if parts else f"{total}.", self.style.NOTICE)


@contextmanager
def _opened(output: str, standard: OutputWrapper) -> Iterator[TextIO]:
    """A file is written whole or not at all."""
    if output == STANDARD_OUTPUT:
        yield cast("TextIO", standard)
        return
    path, unfinished = Path(output), Path(f"{output}.part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as stream:
            yield stream
        unfinished.replace(path)
    except OSError as error:
        raise CommandError(f"{output} cannot be written: {error.strerror}.") from None
    finally:
        unfinished.unlink(missing_ok=True)


def _format_of(output: str) -> str:
    return "jsonl" if Path(output).suffix.lower() in (".jsonl", ".ndjson") else "csv"


def _known_country(word: str) -> str:
    code = word.upper()
    if not Country.objects.filter(pk=code).exists():
        raise CommandError(f"--country: the country {word!r} is unknown.")
    return code


def _first_day(word: str) -> date:
    return _day(word, end=False)


def _last_day(word: str) -> date:
    return _day(word, end=True)


def _day(word: str, *, end: bool) -> date:
    try:
        edtf = Edtf.parse(word)
    except EdtfError:
        edtf = None
    day = (edtf.latest if end else edtf.earliest) if edtf else None
    if day is None:
        raise ArgumentTypeError(f"{word!r} is no date (2017, 2017-07 or 2017-07-11)")
    return day
