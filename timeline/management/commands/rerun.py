"""``manage.py rerun``: reads every stored article again under the present ruleset."""

import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from tqdm import tqdm

from timeline.extraction import RULESET
from timeline.services import reread_articles


class Command(BaseCommand):
    help = (
        "Read the articles whose current run is under an older ruleset again, and print which "
        "mentions are gained and lost. What people decided stands."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--dry-run", action="store_true", help="read every article, store nothing"
        )

    def handle(self, *, dry_run: bool, **options: Any) -> None:
        articles = gained = lost = failed = 0
        for reread in tqdm(
            reread_articles(dry_run=dry_run), unit=" articles", disable=not sys.stderr.isatty()
        ):
            articles += 1
            gained += len(reread.gained)
            lost += len(reread.lost)
            if reread.reason:
                failed += 1
                self.stderr.write(f"{reread.article}: {reread.reason}.")
            if reread.gained or reread.lost:
                self.stdout.write(reread.article)
            for sign, mentions in (("+", reread.gained), ("-", reread.lost)):
                for mention in mentions:
                    self.stdout.write(f"  {sign} {mention}")
        self.stdout.write(
            f"{articles:,} articles read under ruleset {RULESET}: {gained:,} mentions gained, "
            f"{lost:,} lost, {failed:,} articles failed."
        )
        if failed:
            sys.exit(1)
