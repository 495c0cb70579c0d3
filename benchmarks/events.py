"""Events: detection, type, stage, country and merging beside the glue's; reports, calibration.

The scorers are ``../shared/scoring/events.py`` and ``reports.py``, run on what ``extract`` gives.
The linear models were trained on reports-dev and on the free texts of articles-dev2: their figures
there flatter; articles-dev they have not seen.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from timeline.extraction import Document, Extraction, extract
from timeline.extraction.events.coreference import corefer
from timeline.extraction.jsonl import document_from_fields, write_extraction
from timeline.management.training.salience import matches

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
CORPORA = SHARED / "corpora" / "events"
SCORING = SHARED / "scoring"
# The glue: HeidelTime dates, geotext countries, every dated sentence an event.
GLUE = {
    "articles-dev": "detection 65.2, full event 11.5, type 27 %, first country 65 %",
    "articles-dev2": "detection 60.1, full event 14.4",
    "reports-dev": "type 79 % by TF-IDF and a linear model, 30 % by the glue's keywords",
}
BUCKETS = 5


def main() -> None:
    if not SHARED.is_dir():
        sys.exit(f"The corpora are not here: {SHARED} is missing.")
    began = time.process_time()
    size = 0
    for name in ("articles-dev", "articles-dev2"):
        documents = _articles(CORPORA / name)
        size += sum(len(document.text) for document in documents)
        found = tuple(corefer(extract(document) for document in documents))
        _print_articles(name, _score_articles(CORPORA / name, documents, found))
        _print_calibration(CORPORA / name, found)
    documents = tuple(_lines(CORPORA / "reports-dev.jsonl"))
    size += sum(len(document.text) for document in documents)
    _print_reports(_score_reports(documents, [extract(document) for document in documents]))
    print(f"\n{size / 1000 / (time.process_time() - began):.0f} KB per CPU second, all stages")


def _articles(folder: Path) -> tuple[Document, ...]:
    raws = (json.loads(path.read_text()) for path in sorted((folder / "raw").glob("*.json")))
    return tuple(document_from_fields({**raw, "language": raw["lang"]}) for raw in raws)


def _lines(path: Path) -> Iterator[Document]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield document_from_fields(json.loads(line))


def _run(scorer: str, *arguments: str | Path) -> dict[str, Any]:
    command = [sys.executable, SCORING / scorer, *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    scores: dict[str, Any] = json.loads(result.stdout)
    return scores


def _written(documents: Iterable[Document], found: Iterable[Extraction]) -> str:
    pairs = zip(found, documents, strict=True)
    return "\n".join(write_extraction(extraction, document.text) for extraction, document in pairs)


def _score_articles(
    folder: Path, documents: Iterable[Document], found: Iterable[Extraction]
) -> dict[str, Any]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as prediction:
        prediction.write(_written(documents, found))
        prediction.flush()
        # The scorer looks for the gold beside itself, so it is told of both folders.
        script = (
            "import sys, json; sys.path.insert(0, sys.argv[1]); import events;"
            "print(json.dumps(events.score(events.load(sys.argv[2]), sys.argv[3] + '/gold',"
            " base=sys.argv[3])))"
        )
        command = [sys.executable, "-c", script, str(SCORING), prediction.name, str(folder)]
        result = subprocess.run(command, capture_output=True, text=True, check=True)
    scores: dict[str, Any] = json.loads(result.stdout)
    return scores


def _score_reports(documents: Iterable[Document], found: Iterable[Extraction]) -> dict[str, Any]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as prediction:
        prediction.write(_written(documents, found))
        prediction.flush()
        return _run("reports.py", CORPORA / "reports-dev.jsonl", prediction.name, "--json")


def _print_articles(name: str, scores: dict[str, Any]) -> None:
    detection, groups = scores["detection"], scores["groups"]
    print(f"\n{name} ({scores['articles']} articles; the glue: {GLUE[name]})")
    print(
        f"  detection P {detection['P']:.3f} R {detection['R']:.3f} F1 {detection['F1']:.3f}"
        f"   full event F1 {scores['full_event']['F1']:.3f}"
    )
    for figure in ("type_accuracy", "stage_accuracy", "country_top1", "planned_recall"):
        print(f"  {figure:<16}{scores[figure]}")
    print(
        f"  merging          precision {groups['merge_precision']},"
        f" recall on matched pairs {groups['merge_recall_on_matched']}"
    )
    for kind, row in scores["by_type"].items():
        print(f"    {kind:<28}{row['n']:>4}  recall {row['recall']}  type {row['type_acc']}")


def _print_reports(scores: dict[str, Any]) -> None:
    print(f"\nreports-dev ({scores['reports']} reports; {GLUE['reports-dev']})")
    for figure in ("found", "type", "stage", "country", "planned", "full"):
        print(f"  {figure:<9}{scores[figure]}")
    for kind, row in scores["by_type"].items():
        print(f"    {kind:<28}{row['n']:>4}  type {row.get('type', 0)}  full {row.get('full', 0)}")


def _print_calibration(folder: Path, found: Iterable[Extraction]) -> None:
    """Of events shown with a confidence, how many stand: those that the gold has or allows."""
    rows: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for extraction in found:
        path = folder / "gold" / f"{extraction.document_id}.json"
        gold = json.loads(path.read_text(encoding="utf-8"))["events"]
        for mention in extraction.events:
            row = rows[min(BUCKETS - 1, int(mention.confidence * BUCKETS))]
            row[0] += any(matches(mention, event) for event in gold)
            row[1] += 1
    print("  confidence: stand / shown")
    for bucket, (stand, shown) in sorted(rows.items()):
        span = f"{bucket / BUCKETS:.1f}-{(bucket + 1) / BUCKETS:.1f}"
        print(f"    {span}  {stand:>4} / {shown:<4} {stand / shown:.2f}")
