"""An extraction's event mentions as rows, each with the fingerprint that knows it again."""

import hashlib
from collections import Counter
from typing import Any, cast

from timeline.extraction.jsonl import extraction_fields
from timeline.extraction.types import Document, EventMention, EventType, Extraction
from timeline.models import ExtractionRun, Mention

LONGEST = {field.name: field.max_length for field in Mention._meta.fields if field.max_length}


def mentions_of(run: ExtractionRun, document: Document, extraction: Extraction) -> list[Mention]:
    """Rows yet unsaved, of no event yet."""
    fields = cast("list[dict[str, Any]]", extraction_fields(extraction, document.text)["events"])
    seen: Counter[tuple[str, ...]] = Counter()
    mentions = []
    for event, described in zip(extraction.events, fields, strict=True):
        mention = _mention(run, document, event, described)
        what = (collapse(mention.quotation), mention.date_text, mention.type)
        seen[what] += 1
        mention.fingerprint = fingerprint(run.revision.article.key, *what, str(seen[what]))
        mentions.append(mention)
    return mentions


def fingerprint(*parts: str) -> str:
    """Of article, evidence, date words, type, and how often that stood there before."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def collapse(text: str) -> str:
    return " ".join(text.split())


def _mention(
    run: ExtractionRun, document: Document, event: EventMention, described: dict[str, Any]
) -> Mention:
    timex, day = event.timex, described["date"]
    return Mention(
        run=run,
        start=event.span.start,
        end=event.span.end,
        quotation=event.span.of(document.text),
        trigger_start=event.trigger.span.start,
        trigger_end=event.trigger.span.end,
        date_start=day["start"],
        date_end=day["end"],
        date_text=_short("date_text", timex.span.of(document.text)) if timex else "",
        edtf=event.edtf,
        earliest=event.earliest,
        latest=event.latest,
        granularity=day["granularity"] or "",
        date_rule=_short("date_rule", timex.rule) if timex else "",
        anchor=(timex.anchor or "") if timex else "",
        implied=list(timex.implied) if timex else [],
        alternatives=list(timex.alternatives) if timex else [],
        type=event.type.value,
        stage=(event.stage or "") if event.type is EventType.LEGISLATION else "",
        countries=described["countries"],
        actor=_short("actor", event.actor or ""),
        figures=described["figures"],
        attribution=described["attribution"],
        act=described["act"],
        polarity=described["polarity"],
        modality=described["modality"],
        planned=described["planned"],
        confidence=event.confidence,
        title=_short("title", event.title),
        rule=_short("rule", event.rule),
    )


def _short(field: str, text: str) -> str:
    """What the column holds: SQLite would take more, PostgreSQL would refuse it."""
    longest = LONGEST[field]
    return text if len(text) <= longest else text[: longest - 1] + "…"
