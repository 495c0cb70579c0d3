"""What is asked of a reader about words of its own choice."""

import pytest

from timeline.extraction.claims import ClaimReader
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, Modality, Polarity, Span


@pytest.mark.parametrize(
    ("text", "modality", "polarity"),
    [
        ("The house may not vote.", Modality.POSSIBLE, Polarity.NEGATED),
        ("The house voted.", Modality.ACTUAL, Polarity.AFFIRMED),
        ("Never!", Modality.ACTUAL, Polarity.AFFIRMED),
    ],
)
def test_what_is_no_sentence_holds_as_it_stands(
    text: str, modality: Modality, polarity: Polarity
) -> None:
    document = Document("1", text, language="en")
    layout = lay_out(document)
    reader, whole = ClaimReader(document, layout), Span(0, len(text))

    sentence = layout.sentences[0]

    assert reader.modality_in(sentence, whole) is modality
    assert reader.polarity_in(sentence, whole) is polarity
