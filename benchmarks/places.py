"""Places: toponyms, sets of countries and focus beside the peers', speed, loading and memory.

The scorer is ``../shared/scoring/places.py``, run on what ``find_toponyms`` and ``rank_countries``
give for the text alone. Roles are measured on events whose trigger is given.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from timeline.extraction.places import (
    assign_roles,
    find_toponyms,
    load_gazetteer,
    prepare_places,
    rank_countries,
)
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, EventType, Layout, Span

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
SCORER = SHARED / "scoring" / "places.py"
CORPORA = {
    "GeoVirus": "geovirus.jsonl",
    "local news": "lgl-dev.jsonl",
    "CoronaNet": "coronanet-dev.jsonl",
}
# Toponym F1 / set F1 with the same scorer, as far as known.
PEERS = {
    "geotext": "47-64 / 67-85",
    "spaCy NER + gazetteer": "58-80 / 74-90, 17 KB per CPU second",
    "CLIFF (local news)": "63 / 80",
    "Palladian (local news)": "70 / 77",
    "Edinburgh (local news)": "62 / 74",
    "plain gazetteer + rules": "67-87 / 77-94, 2,500 KB per CPU second",
    "focus": "CLIFF 89 measured best; CoronaNet plain gazetteer 82",
}


def main() -> None:
    if not SHARED.is_dir():
        sys.exit(f"The corpora are not here: {SHARED} is missing.")
    _report_loading()
    print(
        f"{'corpus':<12}{'P':>7}{'R':>7}{'F1':>7}{'set F1':>8}{'focus':>8}{'right of answered':>19}"
    )
    documents: list[tuple[Document, Layout]] = []
    for name, file in CORPORA.items():
        gold = SHARED / "corpora" / "places" / file
        laid_out = [(each, lay_out(each)) for each in _documents(gold)]
        documents += laid_out
        print(f"{name:<12}{_row(_scores(gold, laid_out))}")
    print(f"\nRoles, first country right with the trigger given: {_roles():.1f} % of reports")
    print("\nToponym F1 / set F1 of the peers")
    for peer, figures in PEERS.items():
        print(f"{peer:<26}{figures}")
    _report_speed(documents)


def _report_loading() -> None:
    before, start = _memory(), time.process_time()
    load_gazetteer()
    took = time.process_time() - start
    print(f"Loading: {took:.2f} s of CPU, {_memory() - before:.0f} MB more memory at its peak\n")


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _documents(gold: Path) -> Iterator[Document]:
    for line in filter(None, gold.read_text(encoding="utf-8").split("\n")):
        row = json.loads(line)
        yield Document(id=str(row["id"]), text=row["text"])


def _places(document: Document, layout: Layout) -> dict[str, Any]:
    toponyms = find_toponyms(document, layout)
    return {
        "id": document.id,
        "toponyms": [
            {"start": t.span.start, "end": t.span.end, "country": t.country, "kind": t.kind}
            for t in toponyms
        ],
        "countries": [{"code": c.code} for c in rank_countries(document, layout, toponyms)],
    }


def _scores(gold: Path, documents: list[tuple[Document, Layout]]) -> dict[str, Any]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as found:
        for document, layout in documents:
            found.write(json.dumps(_places(document, layout)) + "\n")
        found.flush()
        command = [sys.executable, str(SCORER), "--json", str(gold), found.name]
        told = subprocess.run(command, capture_output=True, text=True, check=True)
    scores: dict[str, Any] = json.loads(told.stdout)
    return scores


def _row(scores: dict[str, Any]) -> str:
    names = scores.get("toponym")
    told = "".join(f"{100 * figure:7.1f}" for figure in names) if names else " " * 21
    told += f"{100 * scores['set'][2]:8.1f}" if "set" in scores else " " * 8
    return f"{told}{100 * scores['focus_top1']:8.1f}{100 * scores['focus_precision']:19.1f}"


def _roles() -> float:
    """Per cent of labelled reports whose first country is right, the gold's trigger given."""
    right = asked = 0
    reports = SHARED / "corpora" / "events" / "reports-dev.jsonl"
    for line in filter(None, reports.read_text(encoding="utf-8").split("\n")):
        report = json.loads(line)
        if report["countries"][:1] == ["ZZ"]:
            continue
        asked += 1
        right += _first_country(report) == report["countries"][0]
    return 100 * right / asked


def _first_country(report: dict[str, Any]) -> str | None:
    published = date.fromisoformat(report["published"])
    document = Document(id=report["id"], text=report["text"], published=published)
    layout = lay_out(document)
    toponyms = find_toponyms(document, layout)
    places = prepare_places(document, layout, toponyms, rank_countries(document, layout, toponyms))
    trigger = Span(report["trigger"]["start"], report["trigger"]["end"])
    sentence = max(
        (each for each in layout.sentences if each.span.start <= trigger.start),
        key=lambda each: each.span.start,
    )
    kind = EventType(report["type"])
    roles = assign_roles(kind, sentence.span, sentence, trigger, None, places)
    return roles[0].code if roles else None


def _report_speed(documents: list[tuple[Document, Layout]]) -> None:
    start = time.process_time()
    for document, layout in documents:
        rank_countries(document, layout, find_toponyms(document, layout))
    took = time.process_time() - start
    size = sum(len(document.text.encode()) for document, _ in documents) / 1000
    print(f"\n{size / took:,.0f} KB per CPU second")
