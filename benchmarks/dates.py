"""Dates: precision, recall and F1 on the development corpora beside the peers', and speed.

The scorer is ``../shared/scoring/dates.py``, run on what ``find_dates`` gives with the publication
date of the gold. The peers' figures are those of ``../shared/corpora/README.md``.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from timeline.extraction.dates import find_dates
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, Layout

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
CORPORA = {
    "TimeBank": "timebank.en.jsonl",
    "AQUAINT": "aquaint.en.jsonl",
    "WikiWars": "wikiwars-train.en.jsonl",
    "MEANTIME": "meantime-dev.en.jsonl",
    "GUM": "gum-other.en.jsonl",
}
# CAL F1 / TempEval-3 value F1 with the same scorer.
PEERS = {
    "HeidelTime": {"AQUAINT": (83.4, 73.1), "TimeBank": (83.9, 79.6)},
    "SUTime": {"AQUAINT": (77.8, 67.4), "TimeBank": (73.5, 69.1)},
    "Recognizers-Text": {"AQUAINT": (76.5, 66.7), "TimeBank": (67.4, 63.6)},
    "chrono-node": {"AQUAINT": (73.5, 63.4), "TimeBank": (55.2, 47.9)},
    "dateparser": {"AQUAINT": (51.3, 42.4), "TimeBank": (33.2, 30.6)},
}
# dateparser reads this much of a corpus: it needs some 14 seconds for a megabyte.
SAMPLE = 40_000


def main() -> None:
    if not SHARED.is_dir():
        sys.exit(f"The corpora are not here: {SHARED} is missing.")
    columns = ("strict", "relaxed", "value", "CAL P", "CAL R", "CAL F1")
    print(f"{'corpus':<12}" + "".join(f"{column:>8}" for column in columns))
    documents: list[tuple[Document, Layout]] = []
    for name, file in CORPORA.items():
        gold = SHARED / "corpora" / "dates" / file
        laid_out = [(each, lay_out(each)) for each in _documents(gold)]
        documents += laid_out
        print(f"{name:<12}" + _row(_scores(gold, laid_out)))
    print("\nCAL F1 / value F1 of the peers")
    for peer, figures in PEERS.items():
        told = "  ".join(f"{corpus} {cal} / {value}" for corpus, (cal, value) in figures.items())
        print(f"{peer:<18}{told}")
    _compare_speed(documents)


def _documents(gold: Path) -> list[Document]:
    rows = (json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines())
    return [
        Document(row["id"], row["text"], date.fromisoformat(row["dct"][:10]), language=row["lang"])
        for row in rows
    ]


def _scores(gold: Path, documents: Sequence[tuple[Document, Layout]]) -> dict[str, Any]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as predictions:
        for document, layout in documents:
            _, timexes = find_dates(document, layout)
            found = [
                {"start": t.span.start, "end": t.span.end, "type": t.type, "value": t.value}
                for t in timexes
            ]
            predictions.write(json.dumps({"id": document.id, "timexes": found}) + "\n")
        predictions.flush()
        script = str(SHARED / "scoring" / "dates.py")
        scorer = [sys.executable, script, str(gold), predictions.name, "--json"]
        answer = subprocess.run(scorer, check=True, capture_output=True, text=True)
    scores: dict[str, Any] = json.loads(answer.stdout)
    return scores


def _row(scores: dict[str, Any]) -> str:
    figures = [scores["strict"][2], scores["relaxed"][2], scores["value_f1"], *scores["cal"]]
    strict, relaxed, value, precision, recall, cal = (100 * figure for figure in figures)
    return f"{strict:>8.1f}{relaxed:>8.1f}{value:>8.1f}{precision:>8.1f}{recall:>8.1f}{cal:>8.1f}"


def _compare_speed(documents: Sequence[tuple[Document, Layout]]) -> None:
    ours = _kilobytes_a_second(documents)
    theirs = _dateparser_kilobytes_a_second(documents)
    print(f"\nspeed {ours:,.0f} KB per CPU second; dateparser.search_dates {theirs:,.1f}", end="")
    print(f" in the same run: {ours / theirs:,.0f} times as fast")


def _kilobytes_a_second(documents: Sequence[tuple[Document, Layout]]) -> float:
    size = sum(len(document.text.encode()) for document, _ in documents)
    start = time.process_time()
    for document, layout in documents:
        find_dates(document, layout)
    return size / 1000 / (time.process_time() - start)


def _dateparser_kilobytes_a_second(documents: Sequence[tuple[Document, Layout]]) -> float:
    from dateparser.search import search_dates  # noqa: PLC0415 -- the core calls it nowhere

    size = 0
    start = time.process_time()
    for document, _ in documents:
        day = document.published or date(2000, 1, 1)
        base = datetime(day.year, day.month, day.day)  # noqa: DTZ001 -- a day, not an instant
        search_dates(document.text, languages=["en"], settings={"RELATIVE_BASE": base})
        size += len(document.text.encode())
        if size > SAMPLE:
            break
    return size / 1000 / (time.process_time() - start)


if __name__ == "__main__":
    main()
