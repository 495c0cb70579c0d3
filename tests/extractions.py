"""Documents and extractions by hand, for tests of what is done with them."""

from dataclasses import replace
from datetime import date
from typing import Any

from timeline.extraction.dates.edtf import Edtf
from timeline.extraction.types import (
    Claim,
    CountryRole,
    Document,
    EventCountryRole,
    EventMention,
    EventType,
    Extraction,
    Modality,
    Publication,
    PublicationBasis,
    Span,
    Stage,
    Timex,
    TimexType,
    Trigger,
)

LAW = "The president signed the law on July 11, 2017."
TRIP = "He met the minister in Tashkent on July 12, 2017."


def a_document(text: str = f"{LAW} {TRIP}", **fields: Any) -> Document:
    return Document(**{"id": "1", "text": text, "published": date(2017, 7, 17), **fields})


def a_mention(
    document: Document,
    words: str,
    edtf: str = "2017-07-11",
    *,
    trigger: str = "signed",
    day: str | None = "July 11, 2017",
    type: EventType = EventType.LEGISLATION,
    stage: Stage | None = Stage.SIGNED,
    countries: tuple[str, ...] = ("KZ",),
    modality: Modality = Modality.ACTUAL,
    **fields: Any,
) -> EventMention:
    """What the sentence ``words`` of the document reports."""
    span = span_of(document, words)
    value = Edtf.parse(edtf)
    dated = {
        "edtf": edtf,
        "earliest": value.earliest,
        "latest": value.latest,
        "granularity": value.granularity,
    }
    timex = day and Timex(
        span_of(document, day, span.start), "month_day", TimexType.DATE, edtf, **dated
    )
    return EventMention(
        **{
            "span": span,
            "rule": "by hand",
            "trigger": Trigger(span_of(document, trigger, span.start), "trigger", type, stage),
            "type": type,
            "stage": stage,
            "timex": timex or None,
            **dated,
            "countries": tuple(
                EventCountryRole(code, CountryRole.LEGISLATING) for code in countries
            ),
            "claim": Claim(span, "by hand", 0, modality=modality),
            "title": words.rstrip("."),
            "confidence": 0.8,
            **fields,
        }
    )


def a_trip(document: Document, **fields: Any) -> EventMention:
    return a_mention(
        document,
        TRIP,
        "2017-07-12",
        **{
            "trigger": "met",
            "day": "July 12, 2017",
            "type": EventType.MEETING_OR_VISIT,
            "stage": None,
            "countries": ("KZ", "UZ"),
            **fields,
        },
    )


def an_extraction(document: Document, *events: EventMention, **fields: Any) -> Extraction:
    extraction = Extraction(
        document.id,
        "test",
        language="en",
        publication=Publication(document.published, PublicationBasis.GIVEN),
        events=events,
    )
    return replace(extraction, **fields)


def span_of(document: Document, words: str, start: int = 0) -> Span:
    start = document.text.index(words, start)
    return Span(start, start + len(words))
