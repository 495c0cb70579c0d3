"""The labelled corpora beside the project → examples. Only texts with a free licence."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from timeline.extraction.events.date_roles import Place, choose_trigger
from timeline.extraction.events.features import describe_type
from timeline.extraction.events.reading import Reading, take_apart
from timeline.extraction.events.triggers import Candidate
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, Region, Sentence, Span
from timeline.management.training.regression import Example

FREE_SOURCES = frozenset(("wikinews", "timeset"))


def read_reports(path: Path) -> Iterator[tuple[str, Example]]:
    """(id, example) of each report: its main event's type."""
    for line in path.read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        document = Document(report["id"], report["text"], language="en")
        marked = report["trigger"]
        reading, trigger = _read_report(document, marked)
        if trigger is not None:
            yield report["id"], example_of_type(reading, trigger, report["type"])


def _read_report(
    document: Document, marked: Mapping[str, Any] | None
) -> tuple[Reading, Candidate | None]:
    sentences = lay_out(document).sentences
    span = Span(marked["start"], marked["end"]) if marked else sentences[0].span
    sentence = next((s for s in sentences if s.span.overlaps(span)), sentences[0])
    reading = take_apart(document.text, sentences, sentence, (), "en")
    return reading, _candidate_at(reading, span) or _main_candidate(reading)


def _candidate_at(reading: Reading, span: Span) -> Candidate | None:
    first, after = reading.words.within(span)
    inside = [c for c in reading.candidates if c.first < after and c.last >= first]
    return inside[0] if inside else None


def _main_candidate(reading: Reading) -> Candidate | None:
    finite = tuple(c for c in reading.candidates if not c.is_noun) or reading.candidates
    return choose_trigger(Place(0, 0), finite, reading.words, reading.clauses)


def read_articles(folder: Path) -> Iterator[tuple[str, Example]]:
    """(id, example) of each annotated event of the free English articles."""
    for path in sorted((folder / "gold").glob("*.json")):
        raw = json.loads((folder / "raw" / path.name).read_text(encoding="utf-8"))
        if raw["source"] not in FREE_SOURCES or raw["lang"] != "en":
            continue
        gold = json.loads(path.read_text(encoding="utf-8"))
        document = Document(raw["id"], raw["text"], title=raw["title"], language="en")
        sentences = lay_out(document).sentences
        for event in gold["events"]:
            span = Span(event["sentence_start"], event["sentence_end"])
            before = sum(s.span.end <= span.start for s in sentences)
            sentence = Sentence(span, "gold", before, 0, Region.BODY)
            dates = tuple(Span(d["start"], d["end"]) for d in gold["dates"])
            reading = take_apart(raw["text"], sentences, sentence, dates, "en")
            start = raw["text"].find(event["trigger"], span.start)
            marked = Span(start, start + len(event["trigger"])) if start >= 0 else span
            trigger = _candidate_at(reading, marked)
            if trigger is not None:
                yield raw["id"], example_of_type(reading, trigger, event["type"])


def example_of_type(reading: Reading, trigger: Candidate, label: str) -> Example:
    features = describe_type(trigger, reading.words, reading.clauses, reading.context)
    return Example(features, label)
