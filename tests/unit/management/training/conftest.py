"""A corpus of two articles and two reports, laid out as the large one is."""

import json
from pathlib import Path
from typing import Any

import pytest

SIGNED = "The president signed the law on March 3, 2021."
MARCHED = "Thousands marched through the capital on March 5, 2021."


def _article(folder: Path, name: str, text: str, source: str, event: dict[str, Any]) -> None:
    raw = {"id": name, "text": text, "title": None, "lang": "en", "source": source}
    gold = {"events": [{**event, "sentence_start": 0, "sentence_end": len(text)}], "dates": []}
    for part, fields in (("raw", raw), ("gold", gold)):
        path = folder / "articles-dev2" / part / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(fields), encoding="utf-8")


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    law = {"trigger": "signed", "type": "legislation", "stage": "signed", "date": "2021-03-03"}
    march = {"trigger": "marched", "type": "protest", "date": "2021-03-05", "type_alt": ["other"]}
    _article(tmp_path, "a-1", SIGNED, "wikinews", law)
    _article(tmp_path, "a-2", MARCHED, "page", march)
    shared = [{"event": "week", "members": [{"id": "a-1", "event": 0}, {"id": "a-2", "event": 0}]}]
    (tmp_path / "articles-dev2" / "GROUPS.json").write_text(json.dumps(shared), encoding="utf-8")
    reports = [
        {
            "id": f"r-{number}",
            "text": text,
            "published": f"2025-01-0{number}",
            "language": "en",
            "type": kind,
            "date": f"2025-01-0{number}",
            "trigger": {"start": text.index(word), "end": text.index(word) + len(word)},
        }
        for number, text, word, kind in (
            (
                1,
                "The court sentences a banker to two years in prison.",
                "sentences",
                "court_ruling",
            ),
            (2, "Farmers block the motorway in protest.", "block", "protest"),
        )
    ]
    lines = "\n".join(json.dumps(report) for report in reports)
    (tmp_path / "reports-dev.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path
