"""``manage.py train_events``: the weights by which events are typed, from the labelled corpora."""

import json
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from timeline.extraction.events.linear import LinearModel, load_model
from timeline.extraction.types import EventType
from timeline.management.training.corpus import read_articles, read_reports
from timeline.management.training.regression import Example, train
from timeline.management.training.salience import (
    LABELS,
    read_proposals_of_articles,
    read_proposals_of_reports,
)

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
        self.write(train_types(reports, articles), output / "event_type.json")
        load_model.cache_clear()  # what is proposed depends on the types
        proposals = [
            *read_proposals_of_articles(corpora / "articles-dev2"),
            *read_proposals_of_reports(corpora / "reports-dev.jsonl"),
        ]
        self.write(train_salience([e for _, e in proposals]), output / "event_salience.json")

    def write(self, model: LinearModel, path: Path) -> None:
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


def train_salience(proposals: list[Example]) -> LinearModel:
    return train(proposals, LABELS, epochs=8, rate=0.05, rare=5, least=5)


def write_model(model: LinearModel, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    stored = {"labels": model.labels, "weights": model.weights}
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text.replace('],"', '],\n"') + "\n", encoding="utf-8")
