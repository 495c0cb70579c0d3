"""``manage.py train_events``: weights on the disk, the same each time."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

NAMES = ("event_type.json", "event_salience.json")


def test_training_twice_writes_the_same_bytes(corpora: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"

    for output in (first, second):
        call_command("train_events", corpora=corpora, articles=tmp_path, output=output, verbosity=0)

    assert [(first / n).read_bytes() for n in NAMES] == [(second / n).read_bytes() for n in NAMES]


def test_missing_corpora_are_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="There is no folder"):
        call_command("train_events", corpora=tmp_path / "nowhere")
