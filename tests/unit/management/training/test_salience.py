"""Which proposals count as annotated."""

import pytest

from timeline.extraction import Document
from timeline.extraction.events.linear import load_models
from timeline.extraction.types import Span
from timeline.management.training.corpus import LabelledEvent, LabelledText
from timeline.management.training.salience import describe_proposals, train_salience
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


def test_own_articles_are_marked_and_count_less() -> None:
    document = Document("1", TEXT, language="en")

    (example,) = describe_proposals(
        stage_texts([LabelledText(document, "own", "1", (), ())]), load_models()
    )

    assert (example.features[-1], example.label, example.weight) == ("written", "no event", 0.7)


def test_shares_are_centred_on_the_articles_that_are_not_ours() -> None:
    signed = LabelledEvent(Span(0, 46), None, ("legislation",), ("signed",), ("2021-03-03",))
    document = Document("1", TEXT, language="en")
    found = LabelledText(document, "wikinews", "1", (signed,), ())
    passed = LabelledText(document, "wikinews", "2", (), ())
    own = LabelledText(document, "own", "3", (), ())
    staged = tuple(stage_texts([found] * 9 + [passed] * 3 + [own] * 12))

    model = train_salience(staged, load_models())

    (example,) = describe_proposals(staged[:1], load_models())
    assert model.shares(example.features)[0] == pytest.approx(0.75, abs=0.01)
    assert "written" not in model.weights
