"""Runs ``events/*.toml`` through the whole core."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline.extraction import Document, extract
from timeline.extraction.types import EventMention

FOLDER = Path(__file__).parent / "events"
PUBLISHED = date(2021, 6, 16)
CASES = [
    pytest.param(case, id=f"{path.stem}-{number}")
    for path in sorted(FOLDER.glob("*.toml"))
    for number, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"])
]


def describe(event: EventMention, text: str, expected: dict[str, Any]) -> dict[str, Any]:
    """What the case speaks of, and no more."""
    seen = {
        "edtf": event.edtf,
        "type": event.type.value,
        "stage": event.stage.value if event.stage else None,
        "trigger": event.trigger.span.of(text),
        "planned": event.planned,
        "title": event.title,
        "modality": event.claim.modality.value,
        "polarity": event.claim.polarity.value,
    }
    return {name: seen[name] for name in expected}


@pytest.mark.parametrize("case", CASES)
def test_case_gives_its_events(case: dict[str, Any]) -> None:
    text = case["text"]
    published = PUBLISHED if case.get("published", True) else None
    found = extract(Document("1", text, published, language=case.get("language", "en")))
    dated = [event for event in found.events if event.timex or not case["events"]]

    assert len(dated) == len(case["events"])
    assert [
        describe(event, text, expected)
        for event, expected in zip(dated, case["events"], strict=True)
    ] == case["events"]
