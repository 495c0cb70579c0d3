"""``manage.py train_events``: the weights by which events are typed, from the labelled corpora."""

import json
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from timeline.extraction.events.linear import LinearModel
from timeline.extraction.types import EventType
from timeline.management.training.corpus import read_articles, read_reports
from timeline.management.training.regression import Example, train

CORPORA = Path("../shared/corpora/events")
MODELS = Path("timeline/extraction/data/models")
WEIGHT_OF_ARTICLES = 1.5
BALANCE = 0.4


class Command(BaseCommand):
    help = "Train the linear models of the events stage and write their weights."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--corpora", type=Path, default=CORPORA, help=f"default: {CORPORA}")
        parser.add_argument("--output", type=Path, default=MODELS, help=f"default: {MODELS}")

    def handle(self, *args: Any, corpora: Path, output: Path, **options: Any) -> None:
        if not corpora.is_dir():
            raise CommandError(f"There is no folder {corpora}; name it with --corpora.")
        reports = [example for _, example in read_reports(corpora / "reports-dev.jsonl")]
        articles = [example for _, example in read_articles(corpora / "articles-dev2")]
        model = train_types(reports, articles)
        path = output / "event_type.json"
        write_model(model, path)
        self.stdout.write(f"{path}: {len(model.weights)} features, {path.stat().st_size} bytes")


def train_types(reports: list[Example], articles: list[Example]) -> LinearModel:
    """Rare types count for more, so that a frequent one is no safe guess."""
    counts = Counter(example.label for example in (*reports, *articles))
    most = max(counts.values())
    weighed = [
        Example(example.features, example.label, factor * (most / counts[example.label]) ** BALANCE)
        for factor, examples in ((1.0, reports), (WEIGHT_OF_ARTICLES, articles))
        for example in examples
    ]
    return train(weighed, [kind.value for kind in EventType])


def write_model(model: LinearModel, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    stored = {"labels": model.labels, "weights": model.weights}
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text.replace('],"', '],\n"') + "\n", encoding="utf-8")
