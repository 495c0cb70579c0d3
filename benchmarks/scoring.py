"""Runs the scorers of ``../shared/scoring`` on what was extracted."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from timeline.extraction import Document, Extraction
from timeline.extraction.jsonl import write_extraction

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
CORPORA = SHARED / "corpora" / "events"
SCORING = SHARED / "scoring"
# The scorer looks for the gold beside itself, so it is told of both folders.
SCORE_ARTICLES = (
    "import sys, json; sys.path.insert(0, sys.argv[1]); import events;"
    "print(json.dumps(events.score(events.load(sys.argv[2]), sys.argv[4], base=sys.argv[3])))"
)

Found = tuple[Document, Extraction]


def score_articles(
    folder: Path, found: Iterable[Found], gold: Path | None = None
) -> dict[str, Any]:
    """``gold`` holds the answers of some articles of ``folder`` only, where it is given."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as prediction:
        prediction.write(_written(found))
        prediction.flush()
        answers = str(gold or folder / "gold")
        return _run("-c", SCORE_ARTICLES, str(SCORING), prediction.name, str(folder), answers)


def score_selected(folder: Path, found: Iterable[Found], wanted: Iterable[str]) -> dict[str, Any]:
    """The figures over the ``wanted`` articles."""
    with tempfile.TemporaryDirectory() as gold:
        for name in wanted:
            (Path(gold) / f"{name}.json").symlink_to(folder / "gold" / f"{name}.json")
        return score_articles(folder, found, Path(gold))


def score_reports(found: Iterable[Found]) -> dict[str, Any]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as prediction:
        prediction.write(_written(found))
        prediction.flush()
        reports = str(CORPORA / "reports-dev.jsonl")
        return _run(str(SCORING / "reports.py"), reports, prediction.name, "--json")


def _written(found: Iterable[Found]) -> str:
    return "\n".join(write_extraction(extraction, document.text) for document, extraction in found)


def _run(*arguments: str) -> dict[str, Any]:
    result = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=True
    )
    scores: dict[str, Any] = json.loads(result.stdout)
    return scores
