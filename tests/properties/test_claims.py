"""What holds of the claims of any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.costs import assert_in_proportion
from timeline.extraction.claims import ClaimReader
from timeline.extraction.text import lay_out
from timeline.extraction.types import Claim, Document

PIECES = st.sampled_from(
    [
        *["said ", "says ", "told ", "according to ", "reported by ", "that ", "the KNB ", "he "],
        *[
            "Lena Brandt ",
            "President ",
            ", ",
            ". ",
            '"',
            "“",
            "”",
            "; ",
            "(",
            "when ",
            "and ",
            "who ",
        ],
        *[
            "not ",
            "no ",
            "none ",
            "such cases ",
            "will ",
            "may ",
            "due to ",
            "hundreds of ",
            "men ",
        ],
        *["about ", "at least ", "between ", "69 ", "$", "5.5 million ", "percent ", "%", "2016 "],
        *["twenty-five ", "one ", "July ", "11", "-", ":", "\n", "\n\n", "of ", "in ", "number "],
    ]
)
TEXTS = st.text(max_size=200) | st.lists(PIECES, max_size=40).map("".join)


def read(text: str) -> tuple[Claim, ...]:
    document = Document("1", text, language="en")
    return ClaimReader(document, lay_out(document)).read_all()


@settings(deadline=None)
@given(TEXTS)
def test_every_sentence_has_its_claims_in_order(text: str) -> None:
    sentences = lay_out(Document("1", text, language="en")).sentences

    claims = read(text)

    assert list(dict.fromkeys(claim.sentence for claim in claims)) == [s.index for s in sentences]
    assert all(sentences[claim.sentence].span.contains(claim.span) for claim in claims)
    assert [claim.span for claim in claims] == sorted(claim.span for claim in claims)


@settings(deadline=None)
@given(TEXTS)
def test_claims_hold_every_word(text: str) -> None:
    sentences = lay_out(Document("1", text, language="en")).sentences

    words = "".join(claim.span.of(text) for claim in read(text))

    assert "".join(words.split()) == "".join(
        "".join(sentence.span.of(text) for sentence in sentences).split()
    )


@settings(deadline=None)
@given(TEXTS)
def test_spans_lie_in_the_text(text: str) -> None:
    for claim in read(text):
        assert all(0 <= f.span.start < f.span.end <= len(text) for f in claim.figures)
        if claim.attribution is not None:
            assert claim.attribution.source
            assert 0 <= claim.attribution.span.start < claim.attribution.span.end <= len(text)


@settings(deadline=None)
@given(TEXTS)
def test_claims_are_the_same_every_time(text: str) -> None:
    assert read(text) == read(text)


@pytest.mark.parametrize(
    "piece",
    [
        *["said ", "X said ", ", said ", "the ", "A ", "A, ", '"a ', "5 ", "5,", "about ", "of "],
        *["number of ", "between 5 and ", "no such ", "when ", "and ", "A. ", "one ", "hundred "],
        *["according to ", "1.000.", "$1 ", "who said ", "A and ", "X, Y, said "],
    ],
)
def test_hostile_text_takes_linear_time(piece: str) -> None:
    sentence = f"{piece * (1_900 // len(piece))}.\n\n"
    # Each begins in its own way, for what a page prints twice is read once.
    letters = "abcdefghijklmnopqrstuvwx"
    short, long = (
        "".join(f"{3 * one} {sentence}" for one in many) for many in (letters[:6], letters)
    )

    assert_in_proportion(read, short, long, most=12)


def test_endless_sentence_is_one_claim() -> None:
    text = "Brandt said 5 men and " * 5_000

    assert [(claim.figures, claim.attribution) for claim in read(text)] == [((), None)]


@settings(deadline=None)
@given(TEXTS)
def test_a_sentence_read_alone_says_what_it_says_among_all(text: str) -> None:
    document = Document("1", text, language="en")
    layout = lay_out(document)
    whole = ClaimReader(document, layout)
    claims = whole.read_all()

    for claim in reversed(claims):
        sentence = layout.sentences[claim.sentence]
        alone = ClaimReader(document, layout).claim_at(sentence, claim.span)
        assert alone == whole.claim_at(sentence, claim.span)
