"""What holds of the layout of any text."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.costs import assert_in_proportion
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document

PIECES = st.sampled_from(
    [
        "The court ruled.",
        "Sen. ",
        "U.S. ",
        "\n",
        "\n\n",
        " ",
        "\r\n",
        '"',
        "“",
        "”",
        "«",
        "’",
        "``",
        "...",
        *["?", "!", "。", "By Arman Kaliyev", "ASTANA -- ", "May 3, 2019", "(file photo)"],
        *["Comments", "1. ", "г. ", "\u2028", "\xa0", "[1]", "Закон"],
    ]
)
TEXTS = st.text(max_size=300) | st.lists(PIECES, max_size=40).map("".join)


@settings(deadline=None)
@given(TEXTS)
def test_sentences_hold_every_word_in_order(text: str) -> None:
    sentences = lay_out(Document("1", text, language="en")).sentences

    assert [s.index for s in sentences] == list(range(len(sentences)))
    assert all(a.span.end <= b.span.start for a, b in pairwise(sentences))
    words = "".join(s.span.of(text) for s in sentences)
    kept = text.replace("\ufffd", "")
    assert "".join(words.replace("\ufffd", "").split()) == "".join(kept.split())


@settings(deadline=None)
@given(TEXTS)
def test_spans_are_trimmed_and_not_empty(text: str) -> None:
    layout = lay_out(Document("1", text, language="en"))
    spans = [s.span for s in layout.sentences] + [*layout.quotations, *layout.bylines]

    assert all(span.of(text).strip() for span in spans)
    assert all(s.span.of(text) == s.span.of(text).strip() for s in layout.sentences)


@settings(deadline=None)
@given(TEXTS)
def test_layout_is_the_same_every_time(text: str) -> None:
    assert lay_out(Document("1", text)) == lay_out(Document("1", text))


@pytest.mark.parametrize(
    "piece",
    [
        *[". ", "a.", '" ', "“", "A. ", "\n", "\n\n", " ", "x\n", "(", "[1]", "AA ", "A, "],
        *["By A ", "1 ", "\r", "no. A ", "? A a "],
    ],
)
def test_hostile_text_takes_linear_time(piece: str) -> None:
    short, long = piece * (25_000 // len(piece)), piece * (100_000 // len(piece))

    assert_in_proportion(
        lambda text: lay_out(Document("1", text, language="en")), short, long, most=12
    )
