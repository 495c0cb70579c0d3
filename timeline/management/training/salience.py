"""Which proposals of the events stage stand in the annotated articles and reports → examples."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from timeline.extraction.claims import find_claims
from timeline.extraction.dates import find_dates
from timeline.extraction.dates.edtf import Edtf, EdtfError
from timeline.extraction.events.proposals import Proposal, propose
from timeline.extraction.events.scene import set_scene
from timeline.extraction.jsonl import document_from_fields
from timeline.extraction.places import find_toponyms, rank_countries
from timeline.extraction.places.roles import prepare_places
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, EventMention
from timeline.management.training.corpus import FREE_SOURCES
from timeline.management.training.regression import Example

STANDS = "event"
FALLS = "no event"
LABELS = (STANDS, FALLS)
WEIGHT_OF_REPORTS = 0.3

Gold: TypeAlias = Mapping[str, Any]
Interval: TypeAlias = tuple[date | None, date | None]


def read_proposals_of_articles(folder: Path) -> Iterator[tuple[str, Example]]:
    """(id, example) of each proposal in the free English articles."""
    for path in sorted((folder / "gold").glob("*.json")):
        raw = json.loads((folder / "raw" / path.name).read_text(encoding="utf-8"))
        if raw["source"] not in FREE_SOURCES or raw["lang"] != "en":
            continue
        gold = json.loads(path.read_text(encoding="utf-8"))
        document = document_from_fields({**raw, "language": raw["lang"]})
        for proposal in proposals_of(document):
            stands = any(matches(proposal.mention, event) for event in gold["events"])
            yield raw["id"], Example(proposal.features, STANDS if stands else FALLS)


def read_proposals_of_reports(path: Path) -> Iterator[tuple[str, Example]]:
    """(id, example) of each proposal on the day of a report's main event."""
    for line in path.read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        for proposal in proposals_of(document_from_fields(report)):
            if is_day(proposal.mention, report["date"]):
                yield report["id"], Example(proposal.features, STANDS, WEIGHT_OF_REPORTS)


def proposals_of(document: Document) -> tuple[Proposal, ...]:
    layout = lay_out(document)
    publication, timexes = find_dates(document, layout)
    toponyms = find_toponyms(document, layout)
    countries = rank_countries(document, layout, toponyms)
    places = prepare_places(document, layout, toponyms, countries)
    claims = find_claims(document, layout)
    scene = set_scene(document, layout, publication, timexes, claims, places)
    return tuple(result for result in propose(scene) if isinstance(result, Proposal))


def matches(mention: EventMention, event: Gold) -> bool:
    """The same sentence, by half of the shorter, and the same days."""
    start = max(mention.span.start, event["sentence_start"])
    end = min(mention.span.end, event["sentence_end"])
    shorter = min(
        mention.span.end - mention.span.start, event["sentence_end"] - event["sentence_start"]
    )
    if (end - start) * 2 < shorter:
        return False
    return any(is_day(mention, value) for value in (event["date"], *event.get("date_alt", ())))


def is_day(mention: EventMention, value: str) -> bool:
    if mention.edtf.rstrip("~?%") == value.rstrip("~?%"):
        return True
    days = interval_of(value)
    return days is not None and (mention.earliest, mention.latest) == days


def interval_of(value: str) -> Interval | None:
    """The first and the last day of a gold date; None where it has no year."""
    try:
        edtf = Edtf.parse(value)
    except EdtfError:
        return None
    return (edtf.earliest, edtf.latest) if edtf.earliest or edtf.latest else None
