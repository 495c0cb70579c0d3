"""``manage.py decide``: the decisions of a sheet that ``export`` wrote and a person filled in."""

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser
from django.core.management.base import BaseCommand, CommandError

from timeline.readers import Unreadable
from timeline.readers.decisions import DecisionRow, read_decisions
from timeline.services import decide_rows

PAST = {"accept": "accepted", "reject": "rejected", "edit": "edited"}


class Command(BaseCommand):
    help = (
        "Decide on events as the sheet FILE says, in the name of a person: the column “decision” "
        "is accept, reject, edit or empty. An event that changed since the export is refused."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE")
        parser.add_argument("--by", required=True, metavar="USER", help="who decides")
        parser.add_argument(
            "--dry-run", action="store_true", help="say what would be decided, store nothing"
        )

    def handle(self, *, file: str, by: str, dry_run: bool, **options: Any) -> None:
        curator = _curator(by)
        read = tuple(_read(file))
        failed = 0
        for wrong in read:
            if isinstance(wrong, Unreadable):
                failed += 1
                self.stderr.write(str(wrong))
        rows = (row for row in read if isinstance(row, DecisionRow))
        counts: Counter[str] = Counter()
        for one in decide_rows(rows=rows, by=curator, dry_run=dry_run):
            if one.refusal:
                failed += 1
                self.stderr.write(f"{one.row}: {one.refusal}")
            elif one.decision:
                counts[PAST[one.decision]] += 1
                if dry_run:
                    self.stdout.write(f"{one.decision} {one.done}")
            else:
                counts["left alone"] += 1
        self.stdout.write(_summary(counts, failed, dry_run=dry_run))
        if failed:
            sys.exit(1)


def _read(file: str) -> Iterable[DecisionRow | Unreadable]:
    try:
        with Path(file).open("rb") as stream:
            return tuple(read_decisions(file, stream))
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror}.") from None


def _curator(name: str) -> AbstractUser:
    user = get_user_model().objects.filter(username=name).first()
    if user is None:
        raise CommandError(f"--by: there is no user {name!r}.")
    if not user.has_perm("timeline.change_event"):
        raise CommandError(f"--by: {name!r} may not decide on events.")
    return user


def _summary(counts: Counter[str], failed: int, *, dry_run: bool) -> str:
    words = ", ".join(_counted(counts)) or "nothing"
    refused = f" Refused: {failed:,}." if failed else ""
    return f"{'Would be' if dry_run else 'Decided'}: {words}.{refused}"


def _counted(counts: Counter[str]) -> Iterator[str]:
    for name in (*PAST.values(), "left alone"):
        if counts[name]:
            yield f"{counts[name]:,} {name}"
