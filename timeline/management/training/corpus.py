"""The labelled corpora beside the project: articles and reports with their events."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline.extraction.events.shingles import group_near_duplicates, sketch
from timeline.extraction.jsonl import document_from_fields
from timeline.extraction.types import Document, Span

OWN = "own"
FREE_SOURCES = frozenset(("wikinews", "timeset", "report", OWN))


@dataclass(frozen=True, slots=True)
class LabelledEvent:
    """An event as a reader annotated it; of a report ``sentence`` is the whole text."""

    sentence: Span
    trigger: Span | None
    types: tuple[str, ...]
    stages: tuple[str, ...]
    dates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LabelledText:
    """``group`` is the same for texts that share an event, so that they are kept together."""

    document: Document
    source: str
    group: str
    events: tuple[LabelledEvent, ...]
    dates: tuple[Span, ...]

    @property
    def is_free(self) -> bool:
        """May the product be trained on it?"""
        return self.source in FREE_SOURCES

    @property
    def is_report(self) -> bool:
        return self.source == "report"

    @property
    def is_own(self) -> bool:
        """Was it written for this project?"""
        return self.source == OWN


def read_articles(folder: Path) -> tuple[LabelledText, ...]:
    raws = [_read(path) for path in sorted((folder / "raw").glob("*.json"))]
    groups = _groups(folder, {raw["id"]: raw["text"] for raw in raws})
    return tuple(
        _read_article(raw, _read(folder / "gold" / f"{raw['id']}.json"), groups) for raw in raws
    )


def _read(path: Path) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return fields


def _read_article(
    raw: Mapping[str, Any], gold: Mapping[str, Any], groups: Mapping[str, str]
) -> LabelledText:
    return LabelledText(
        document_from_fields({**raw, "language": raw["lang"]}),
        raw.get("source", "page"),
        groups[raw["id"]],
        tuple(_read_event(event, raw["text"]) for event in gold["events"]),
        tuple(Span(date["start"], date["end"]) for date in gold["dates"]),
    )


def _read_event(event: Mapping[str, Any], text: str) -> LabelledEvent:
    sentence = Span(event["sentence_start"], event["sentence_end"])
    start = text.find(event["trigger"], sentence.start)
    trigger = Span(start, start + len(event["trigger"])) if start >= 0 else None
    return LabelledEvent(
        sentence,
        trigger,
        (event["type"], *event.get("type_alt", ())),
        _stages(event),
        (event["date"], *event.get("date_alt", ())),
    )


def _stages(event: Mapping[str, Any]) -> tuple[str, ...]:
    stage = event.get("stage")
    return (stage, *event.get("stage_alt", ())) if stage else ()


def _groups(folder: Path, texts: Mapping[str, str]) -> dict[str, str]:
    """Articles printed twice, and articles that report the same event, are one group."""
    groups = group_near_duplicates({name: sketch(text) for name, text in texts.items()})
    for shared in json.loads((folder / "GROUPS.json").read_text(encoding="utf-8")):
        members = {groups[member["id"]] for member in shared["members"]}
        for name, group in groups.items():
            if group in members:
                groups[name] = min(members)
    return groups


def read_reports(path: Path) -> tuple[LabelledText, ...]:
    """The reports of one day are a group."""
    return tuple(_read_report(json.loads(line)) for line in _lines(path))


def _lines(path: Path) -> Iterator[str]:
    yield from path.read_text(encoding="utf-8").splitlines()


def _read_report(fields: Mapping[str, Any]) -> LabelledText:
    document = document_from_fields(fields)
    marked = fields["trigger"]
    event = LabelledEvent(
        Span(0, len(document.text)),
        Span(marked["start"], marked["end"]) if marked else None,
        (fields["type"], *fields.get("type_alt", ())),
        _stages(fields),
        (fields["date"],),
    )
    return LabelledText(document, "report", fields["published"], (event,), ())
