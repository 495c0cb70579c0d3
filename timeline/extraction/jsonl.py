"""JSON Lines in and out: a document a line, an extraction a line, as EXTRACT.md says.

Field order is fixed and values are plain, so the same extraction gives the same bytes.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from timeline.extraction.patterns import regex
from timeline.extraction.types import (
    Act,
    Attribution,
    Document,
    EventMention,
    Extraction,
    Figure,
    Publication,
    Rejection,
    Span,
    Timex,
    Toponym,
)

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

SURROGATE = regex("[\ud800-\udfff]")
OPTIONAL_TEXTS = ("title", "language", "url", "publisher", "country")


class UnreadableDocumentError(ValueError):
    """A line that is no document; the message says why, ``document_id`` whose it is if known."""

    def __init__(self, reason: str, document_id: str | None = None) -> None:
        super().__init__(reason)
        self.document_id = document_id


def read_document(line: str) -> Document:
    """One line of input → a document. Raises ``UnreadableDocumentError`` with the reason."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableDocumentError(f"not JSON: {error}") from None
    if not isinstance(fields, dict):
        raise UnreadableDocumentError(f"not a JSON object but {type(fields).__name__}")
    return document_from_fields(fields)


def document_from_fields(fields: Mapping[str, object]) -> Document:
    """A mapping with the fields of EXTRACT.md → a document; fields it does not know are ignored."""
    document_id = fields.get("id")
    if isinstance(document_id, int) and not isinstance(document_id, bool):
        document_id = str(document_id)
    if not isinstance(document_id, str) or not document_id:
        raise UnreadableDocumentError("the field “id” is missing or no text")
    text = fields.get("text")
    if not isinstance(text, str):
        raise UnreadableDocumentError("the field “text” is missing or no text", document_id)
    if not text.strip():
        raise UnreadableDocumentError("the text is empty", document_id)
    optional = {name: _optional_text(fields, name, document_id) for name in OPTIONAL_TEXTS}
    return Document(
        id=document_id,
        text=_without_surrogates(text),
        published=read_day(fields.get("published"), document_id),
        **optional,
    )


def read_day(value: object, document_id: str | None = None) -> date | None:
    """``2017-11-17`` (a time behind it is left out) → a date; null → None."""
    if value is None or value == "":
        return None
    try:
        if not isinstance(value, str):
            raise ValueError
        return date.fromisoformat(value[:10] if value[10:11] in ("T", " ") else value)
    except ValueError:
        reason = f"the published date {value!r} is no date (YYYY-MM-DD)"
        raise UnreadableDocumentError(reason, document_id) from None


def write_extraction(extraction: Extraction, text: str) -> str:
    """An extraction of ``text`` → one line, without the line break."""
    return json.dumps(extraction_fields(extraction, text), ensure_ascii=False)


def extraction_fields(extraction: Extraction, text: str) -> dict[str, Json]:
    """An extraction of ``text`` as the object that EXTRACT.md describes."""
    return {
        "id": extraction.document_id,
        "ruleset": extraction.ruleset,
        "language": extraction.language,
        "failure": extraction.failure,
        "publication": _publication(extraction.publication),
        "countries": [{"code": c.code, "weight": c.weight} for c in extraction.countries],
        "timexes": [_timex(timex, text) for timex in extraction.timexes],
        "toponyms": [_toponym(toponym, text) for toponym in extraction.toponyms],
        "events": [_event(event, text) for event in extraction.events],
        "rejected": [_rejection(rejection) for rejection in extraction.rejected],
    }


def _optional_text(fields: Mapping[str, object], name: str, document_id: str) -> str | None:
    value = fields.get(name)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise UnreadableDocumentError(f"the field “{name}” is no text but {value!r}", document_id)
    return _without_surrogates(value)


def _without_surrogates(text: str) -> str:
    """JSON can escape half a character; replaced one for one, so that offsets stand."""
    return SURROGATE.sub("\ufffd", text)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _offsets(span: Span) -> dict[str, Json]:
    return {"start": span.start, "end": span.end}


def _quotation(span: Span, text: str) -> dict[str, Json]:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _publication(publication: Publication) -> dict[str, Json]:
    return {
        "date": _day(publication.date),
        "basis": publication.basis.value,
        "earliest": _day(publication.earliest),
        "latest": _day(publication.latest),
        "evidence": [_offsets(span) for span in publication.evidence],
    }


def _timex(timex: Timex, text: str) -> dict[str, Json]:
    return {
        **_quotation(timex.span, text),
        "type": timex.type.value,
        "value": timex.value,
        "edtf": timex.edtf,
        "earliest": _day(timex.earliest),
        "latest": _day(timex.latest),
        "granularity": timex.granularity.value if timex.granularity else None,
        "stated": dict(timex.stated),
        "implied": list(timex.implied),
        "anchor": timex.anchor.value if timex.anchor else None,
        "alternatives": list(timex.alternatives),
        "mod": timex.mod,
        "rule": timex.rule,
    }


def _toponym(toponym: Toponym, text: str) -> dict[str, Json]:
    return {
        **_quotation(toponym.span, text),
        "country": toponym.country,
        "kind": toponym.kind.value,
        "alternatives": list(toponym.alternatives),
        "gazetteer_id": toponym.gazetteer_id,
        "rule": toponym.rule,
    }


def _event(event: EventMention, text: str) -> dict[str, Json]:
    claim = event.claim
    return {
        **_offsets(event.span),
        "trigger": _quotation(event.trigger.span, text),
        "type": event.type.value,
        "stage": event.stage.value if event.stage else None,
        "date": {
            "edtf": event.edtf,
            "earliest": _day(event.earliest),
            "latest": _day(event.latest),
            "granularity": event.granularity.value if event.granularity else None,
            "start": event.timex.span.start if event.timex else None,
            "end": event.timex.span.end if event.timex else None,
        },
        "countries": [{"code": c.code, "role": c.role.value} for c in event.countries],
        "actor": event.actor,
        "figures": [_figure(figure, text) for figure in claim.figures],
        "attribution": _attribution(claim.attribution),
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "planned": event.planned,
        "confidence": event.confidence,
        "title": event.title,
        "rule": event.rule,
        "event_id": event.event_id,
        "act": _act(event.act),
    }


def _act(act: Act | None) -> dict[str, Json] | None:
    if act is None:
        return None
    vote = act.vote
    return {
        **_offsets(act.span),
        "kind": act.kind.value if act.kind else None,
        "name": act.name,
        "number": act.number,
        "chamber": act.chamber,
        "vote": {
            **_offsets(vote.span),
            "ayes": vote.ayes,
            "noes": vote.noes,
            "abstained": vote.abstained,
        }
        if vote
        else None,
    }


def _figure(figure: Figure, text: str) -> dict[str, Json]:
    return {
        **_quotation(figure.span, text),
        "value": figure.value,
        "min": figure.min,
        "max": figure.max,
        "approximate": figure.approximate,
        "subject": figure.subject,
        "unit": figure.unit,
        "period": figure.period.value if figure.period else None,
        "series_id": figure.series,
    }


def _attribution(attribution: Attribution | None) -> dict[str, Json] | None:
    if attribution is None:
        return None
    return {"source": attribution.source, **_offsets(attribution.span)}


def _rejection(rejection: Rejection) -> dict[str, Json]:
    return {**_offsets(rejection.span), "reason": rejection.reason}
