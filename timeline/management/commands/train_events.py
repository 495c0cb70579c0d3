"""``manage.py train_events``: the weights by which events are typed, from the labelled corpora."""

import json
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from timeline.extraction.events.linear import LinearModel
from timeline.management.training.articles import ARTICLES, read_own_articles
from timeline.management.training.corpus import LabelledText, read_articles, read_reports
from timeline.management.training.models import train_models
from timeline.management.training.rarity import rarity_table
from timeline.management.training.staging import stage_texts

CORPORA = Path("../shared/corpora/events")
MODELS = Path("timeline/extraction/data/models")
RARITY = "word_rarity.csv"


class Command(BaseCommand):
    help = "Train the linear models of the events stage and write their weights."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--corpora", type=Path, default=CORPORA, help=f"default: {CORPORA}")
        parser.add_argument("--articles", type=Path, default=ARTICLES, help="articles of our own")
        parser.add_argument("--output", type=Path, default=MODELS, help=f"default: {MODELS}")

    def handle(
        self, *args: Any, corpora: Path, articles: Path, output: Path, **options: Any
    ) -> None:
        if not corpora.is_dir():
            raise CommandError(f"There is no folder {corpora}; name it with --corpora.")
        texts = (
            *read_reports(corpora / "reports-dev.jsonl"),
            *read_articles(corpora / "articles-dev2"),
        )
        self.write_rarity(texts, output.parent / RARITY)
        texts = (*texts, *read_own_articles(articles))
        models = train_models(tuple(stage_texts(text for text in texts if text.is_free)))
        self.write(models.types, output / "event_type.json")
        self.write(models.concepts, output / "event_concepts.json")
        self.write(models.salience, output / "event_salience.json")

    def write_rarity(self, texts: Sequence[LabelledText], path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(rarity_table(texts), encoding="utf-8")
        self.stdout.write(f"{path}: {path.stat().st_size} bytes")

    def write(self, model: LinearModel, path: Path) -> None:
        write_model(model, path)
        self.stdout.write(f"{path}: {len(model.weights)} features, {path.stat().st_size} bytes")


def write_model(model: LinearModel, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    weights: dict[str, dict[str, tuple[int, ...]]] = {}
    for feature, row in model.weights.items():
        kind, _, value = feature.partition("=")
        weights.setdefault(kind, {})[value] = row
    stored = {"labels": model.labels, "weights": weights}
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text.replace('],"', '],\n"') + "\n", encoding="utf-8")
