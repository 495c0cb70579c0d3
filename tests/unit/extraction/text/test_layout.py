"""``lay_out``: the parts of the text stage together."""

from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, Region, Span

TEXT = """Parliament passes a budget

By Amina Odhiambo

NAIROBI, May 3 -- The budget was passed. "We won," the minister said."""


def test_layout_of_an_article() -> None:
    layout = lay_out(Document("1", TEXT))

    assert layout.language == "en"
    assert [(s.span.of(TEXT), s.region) for s in layout.sentences] == [
        ("Parliament passes a budget", Region.TITLE),
        ("By Amina Odhiambo", Region.BYLINE),
        ("NAIROBI, May 3 -- The budget was passed.", Region.BODY),
        ('"We won," the minister said.', Region.BODY),
    ]
    assert layout.dateline is not None
    assert layout.dateline.date is not None
    assert layout.dateline.date.of(TEXT) == "May 3"
    assert [span.of(TEXT) for span in layout.bylines] == ["By Amina Odhiambo"]
    assert [span.of(TEXT) for span in layout.quotations] == ['"We won,"']


def test_language_given_is_kept_without_its_region() -> None:
    assert lay_out(Document("1", TEXT, language="en-GB")).language == "en"


def test_empty_text_has_an_empty_layout() -> None:
    layout = lay_out(Document("1", ""))

    assert (layout.language, layout.sentences, layout.quotations) == (None, (), ())


def test_text_of_one_line() -> None:
    (sentence,) = lay_out(Document("1", "The law was signed.")).sentences

    assert (sentence.span, sentence.paragraph) == (Span(0, 19), 0)
