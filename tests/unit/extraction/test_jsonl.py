import json
from datetime import date

import pytest

from timeline.extraction.jsonl import (
    UnreadableDocumentError,
    extraction_fields,
    read_document,
    write_extraction,
)
from timeline.extraction.types import (
    Anchor,
    Attribution,
    Claim,
    CountryRole,
    CountryWeight,
    Document,
    EventCountryRole,
    EventMention,
    EventType,
    Extraction,
    Figure,
    FigurePeriod,
    Granularity,
    Publication,
    PublicationBasis,
    Rejection,
    Span,
    Stage,
    Timex,
    TimexType,
    Toponym,
    ToponymKind,
    Trigger,
)

TEXT = "The president signed the law on July 11, the office said. About 400 left."
SENTENCE, SIGNED, DAY = Span(0, 57), Span(14, 20), Span(32, 39)
TIMEX = Timex(
    span=DAY,
    rule="month_day",
    type=TimexType.DATE,
    value="2017-07-11",
    edtf="2017-07-11",
    earliest=date(2017, 7, 11),
    latest=date(2017, 7, 11),
    granularity=Granularity.DAY,
    stated={"month": 7, "day": 11},
    implied=("year",),
    anchor=Anchor.PUBLICATION,
    alternatives=("2018-07-11",),
)
FIGURE = Figure(
    span=Span(58, 67),
    rule="quantity",
    value=400,
    approximate=True,
    unit="persons",
    period=FigurePeriod.CUMULATIVE,
)
EVENT = EventMention(
    span=SENTENCE,
    rule="signed",
    trigger=Trigger(SIGNED, "signed", EventType.LEGISLATION, Stage.SIGNED),
    type=EventType.LEGISLATION,
    stage=Stage.SIGNED,
    timex=TIMEX,
    edtf="2017-07-11",
    earliest=date(2017, 7, 11),
    latest=date(2017, 7, 11),
    granularity=Granularity.DAY,
    countries=(EventCountryRole("KZ", CountryRole.LEGISLATING),),
    claim=Claim(
        SENTENCE,
        "sentence",
        0,
        attribution=Attribution(Span(41, 51), "said", "the office"),
        figures=(FIGURE,),
    ),
    title="The president signed the law",
    confidence=0.92,
    actor="The president",
)


def test_read_document_reads_every_field() -> None:
    line = json.dumps(
        {
            "id": "a",
            "text": "x",
            "title": "T",
            "published": "2017-11-17",
            "language": "en",
            "url": "https://a.example/1",
            "publisher": "A",
            "country": "KZ",
            "more": [],
        }
    )

    assert read_document(line) == Document(
        "a", "x", date(2017, 11, 17), "T", "en", "https://a.example/1", "A", "KZ"
    )


def test_read_document_takes_a_number_as_id_and_a_time_as_day() -> None:
    line = '{"id": 7, "text": "x", "published": "2017-11-17T08:00:00Z", "title": null}'

    assert read_document(line) == Document("7", "x", date(2017, 11, 17))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("[]", "not a JSON object but list"),
        ("nope", "not JSON: Expecting value: line 1 column 1 (char 0)"),
        ('{"text": "x"}', "the field “id” is missing or no text"),
        ('{"id": true, "text": "x"}', "the field “id” is missing or no text"),
        ('{"id": "a"}', "the field “text” is missing or no text"),
        ('{"id": "a", "text": " \\n"}', "the text is empty"),
        ('{"id": "a", "text": "x", "title": 4}', "the field “title” is no text but 4"),
        (
            '{"id": "a", "text": "x", "published": "2017-02-30"}',
            "the published date '2017-02-30' is no date (YYYY-MM-DD)",
        ),
        (
            '{"id": "a", "text": "x", "published": 2017}',
            "the published date 2017 is no date (YYYY-MM-DD)",
        ),
    ],
)
def test_read_document_refuses_with_a_reason(line: str, reason: str) -> None:
    with pytest.raises(UnreadableDocumentError) as caught:
        read_document(line)

    assert str(caught.value) == reason


def test_read_document_deeply_nested_is_refused() -> None:
    with pytest.raises(UnreadableDocumentError, match="not JSON"):
        read_document("[" * 100_000)


def test_read_document_half_a_character_keeps_offsets() -> None:
    document = read_document('{"id": "a", "text": "a\\ud83d b"}')

    assert document.text == "a\ufffd b"


def test_extraction_fields_are_those_of_the_contract() -> None:
    extraction = Extraction(
        "a",
        "2026.11",
        language="en",
        publication=Publication(
            date(2017, 11, 16),
            PublicationBasis.INFERRED,
            date(2017, 11, 16),
            None,
            (DAY,),
        ),
        countries=(CountryWeight("KZ", 0.83),),
        timexes=(TIMEX,),
        toponyms=(Toponym(SIGNED, "name", "KZ", ToponymKind.DEMONYM),),
        events=(EVENT,),
        rejected=(Rejection(SENTENCE, "no_event", "a date without an event"),),
    )

    assert extraction_fields(extraction, TEXT) == {
        "id": "a",
        "ruleset": "2026.11",
        "language": "en",
        "failure": None,
        "publication": {
            "date": "2017-11-16",
            "basis": "inferred",
            "earliest": "2017-11-16",
            "latest": None,
            "evidence": [{"start": 32, "end": 39}],
        },
        "countries": [{"code": "KZ", "weight": 0.83}],
        "timexes": [
            {
                "start": 32,
                "end": 39,
                "text": "July 11",
                "type": "DATE",
                "value": "2017-07-11",
                "edtf": "2017-07-11",
                "earliest": "2017-07-11",
                "latest": "2017-07-11",
                "granularity": "day",
                "stated": {"month": 7, "day": 11},
                "implied": ["year"],
                "anchor": "publication",
                "alternatives": ["2018-07-11"],
                "mod": None,
                "rule": "month_day",
            }
        ],
        "toponyms": [
            {
                "start": 14,
                "end": 20,
                "text": "signed",
                "country": "KZ",
                "kind": "demonym",
                "alternatives": [],
                "gazetteer_id": None,
                "rule": "name",
            }
        ],
        "events": [
            {
                "start": 0,
                "end": 57,
                "trigger": {"start": 14, "end": 20, "text": "signed"},
                "type": "legislation",
                "stage": "signed",
                "date": {
                    "edtf": "2017-07-11",
                    "earliest": "2017-07-11",
                    "latest": "2017-07-11",
                    "granularity": "day",
                    "start": 32,
                    "end": 39,
                },
                "countries": [{"code": "KZ", "role": "legislating"}],
                "actor": "The president",
                "figures": [
                    {
                        "start": 58,
                        "end": 67,
                        "text": "About 400",
                        "value": 400,
                        "min": None,
                        "max": None,
                        "approximate": True,
                        "subject": None,
                        "unit": "persons",
                        "period": "cumulative",
                        "series_id": None,
                    }
                ],
                "attribution": {"source": "the office", "start": 41, "end": 51},
                "polarity": "affirmed",
                "modality": "actual",
                "planned": False,
                "confidence": 0.92,
                "title": "The president signed the law",
                "rule": "signed",
                "event_id": None,
                "act": None,
            }
        ],
        "rejected": [{"start": 0, "end": 57, "reason": "a date without an event"}],
    }


def test_write_extraction_is_one_line() -> None:
    line = write_extraction(Extraction("a\n", "2026.11", failure="a\nb"), "")

    assert "\n" not in line
    assert json.loads(line)["failure"] == "a\nb"
