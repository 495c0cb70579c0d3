"""Events: detection, type, stage, country and merging beside the glue's; reports, calibration.

The scorers are ``../shared/scoring/events.py`` and ``reports.py``, run on what ``extract`` gives.
The linear models were trained on reports-dev and on the free texts of articles-dev2: their figures
there flatter; articles-dev they have not seen. ``python -m benchmarks folds`` says what is reached
on unseen texts.
"""

import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from benchmarks.scoring import CORPORA, SHARED, score_articles, score_reports
from timeline.extraction import Extraction, extract
from timeline.extraction.events.coreference import corefer
from timeline.management.training.corpus import LabelledText, read_articles, read_reports
from timeline.management.training.matching import matches

# The glue: HeidelTime dates, geotext countries, every dated sentence an event.
GLUE = {
    "articles-dev": "detection 65.2, full event 11.5, type 27 %, first country 65 %",
    "articles-dev2": "detection 60.1, full event 14.4",
    "reports-dev": "type 79 % by TF-IDF and a linear model, 30 % by the glue's keywords",
}
BOUNDS = (0.0, 0.4, 0.6, 0.8, 0.9)


def main() -> None:
    if not SHARED.is_dir():
        sys.exit(f"The corpora are not here: {SHARED} is missing.")
    began = time.process_time()
    size = 0
    for name in ("articles-dev", "articles-dev2"):
        texts = read_articles(CORPORA / name)
        size += sum(len(text.document.text) for text in texts)
        found = tuple(corefer((extract(text.document), text.document.text) for text in texts))
        documents = (text.document for text in texts)
        print_articles(name, score_articles(CORPORA / name, zip(documents, found, strict=True)))
        print_calibration(zip(texts, found, strict=True))
    reports = tuple(text.document for text in read_reports(CORPORA / "reports-dev.jsonl"))
    size += sum(len(document.text) for document in reports)
    print_reports(score_reports((document, extract(document)) for document in reports))
    print(f"\n{size / 1000 / (time.process_time() - began):.0f} KB per CPU second, all stages")


def print_articles(name: str, scores: dict[str, Any]) -> None:
    groups = scores["groups"]
    print(f"\n{name} ({scores['articles']} articles; the glue: {GLUE[name]})")
    print_figures(scores)
    print(
        f"  merging          precision {groups['merge_precision']},"
        f" recall on matched pairs {groups['merge_recall_on_matched']}"
    )
    for kind, row in scores["by_type"].items():
        print(f"    {kind:<28}{row['n']:>4}  recall {row['recall']}  type {row['type_acc']}")


def print_figures(scores: dict[str, Any]) -> None:
    detection = scores["detection"]
    print(
        f"  detection P {detection['P']:.3f} R {detection['R']:.3f} F1 {detection['F1']:.3f}"
        f"   full event F1 {scores['full_event']['F1']:.3f}"
    )
    for figure in ("type_accuracy", "stage_accuracy", "country_top1", "planned_recall"):
        print(f"  {figure:<16}{scores[figure]}")


def print_reports(scores: dict[str, Any]) -> None:
    print(f"\nreports-dev ({scores['reports']} reports; {GLUE['reports-dev']})")
    for figure in ("found", "type", "stage", "country", "planned", "full"):
        print(f"  {figure:<9}{scores[figure]}")
    for kind, row in scores["by_type"].items():
        print(f"    {kind:<28}{row['n']:>4}  type {row.get('type', 0)}  full {row.get('full', 0)}")


def print_calibration(found: Iterable[tuple[LabelledText, Extraction]]) -> None:
    """Of events shown with a confidence, how many stand: those that the gold has or allows."""
    rows: dict[float, list[int]] = defaultdict(lambda: [0, 0])
    for text, extraction in found:
        for mention in extraction.events:
            row = rows[max(bound for bound in BOUNDS if bound <= mention.confidence)]
            row[0] += any(matches(mention, event) for event in text.events)
            row[1] += 1
    print("  confidence: stand / shown")
    for bound, (stand, shown) in sorted(rows.items()):
        print(f"    from {bound:.1f}  {stand:>4} / {shown:<4} {stand / shown:.2f}")
