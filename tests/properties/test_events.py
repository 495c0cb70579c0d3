"""What holds of events for any text."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.extraction import Document, extract
from timeline.extraction.events.coreference import key_of, same_event
from timeline.extraction.types import Extraction

PIECES = st.sampled_from(
    [
        "The president signed the law on July 11, 2017.",
        "Parliament passed the bill on Monday",
        "if adopted in 2019",
        "69 cases were registered in 2016,",
        "none in 2017",
        "said on May 4",
        '"Today we vetoed it,"',
        "(since 2011)",
        "since 2011 about 400 people have left",
        "\n\n",
        "Kazakhstan",
        "und das Gesetz trat am 1. Januar 2018 in Kraft.",
        "((((",
        "\u200f\u0301",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=12).map(" ".join))


def run(text: str) -> Extraction:
    return extract(Document("1", text, published=date(2021, 6, 16)))


@settings(deadline=None)
@given(TEXTS)
def test_any_text_is_read_without_failure(text: str) -> None:
    assert run(text).failure is None


@settings(deadline=None)
@given(TEXTS)
def test_spans_lie_in_the_text(text: str) -> None:
    for event in run(text).events:
        assert 0 <= event.span.start <= event.trigger.span.start
        assert event.trigger.span.start < event.trigger.span.end <= event.span.end <= len(text)
        assert 0.0 <= event.confidence <= 1.0
        assert event.title


@settings(deadline=None)
@given(TEXTS)
def test_same_text_gives_the_same_events(text: str) -> None:
    assert run(text) == run(text)


@settings(deadline=None)
@given(TEXTS)
def test_matching_is_symmetric(text: str) -> None:
    keys = [key_of(event) for event in run(text).events]

    assert all(same_event(a, b) == same_event(b, a) for a in keys for b in keys)
