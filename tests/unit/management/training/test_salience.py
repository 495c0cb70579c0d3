"""Which proposals count as annotated."""

import pytest

from timeline.extraction import Document
from timeline.extraction.events.linear import load_models
from timeline.extraction.types import Span
from timeline.management.training.corpus import LabelledEvent, LabelledText
from timeline.management.training.salience import describe_proposals
from timeline.management.training.staging import stage_texts

TEXT = "The president signed the law on March 3, 2021."


@pytest.mark.parametrize(
    ("sentence", "day", "label"),
    [
        (Span(0, 46), "2021-03-03", "event"),
        (Span(0, 46), "2021-03-04", "no event"),
        (Span(40, 90), "2021-03-03", "no event"),
    ],
)
def test_proposal_stands_by_sentence_and_day(sentence: Span, day: str, label: str) -> None:
    event = LabelledEvent(sentence, None, ("legislation",), ("signed",), (day,))
    document = Document("1", TEXT, language="en")
    text = LabelledText(document, "wikinews", "1", (event,), ())

    examples = list(describe_proposals(stage_texts([text]), load_models()))

    assert [example.label for example in examples] == [label]
