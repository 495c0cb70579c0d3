"""However spans lie, the pieces are the text, and every piece bears the marks that cover it."""

from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.charts.segments import Mark, MarkKind, cut_paragraphs, cut_segments
from timeline.templatetags.timeline_words import marked

MARKS = st.lists(
    st.builds(
        Mark,
        start=st.integers(-2, 40),
        end=st.integers(-2, 40),
        kind=st.sampled_from(MarkKind),
        href=st.sampled_from(["", "/a", "/b"]),
        note=st.sampled_from(["", '<i>"note']),
        anchor=st.sampled_from(["", "here"]),
    ),
    max_size=8,
)
TEXTS = st.text(alphabet=st.sampled_from("ab<&>;/\"'\n\t\u00a0é"), max_size=40)


@settings(deadline=None)
@given(TEXTS, MARKS)
def test_segments_are_the_text(text: str, marks: list[Mark]) -> None:
    segments = cut_segments(text, marks)

    assert "".join(segment.text for segment in segments) == text


@settings(deadline=None)
@given(TEXTS, MARKS)
def test_segments_bear_the_marks_that_cover_them(text: str, marks: list[Mark]) -> None:
    inside = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    place = 0
    for segment in cut_segments(text, marks):
        covering = {
            mark for mark in inside if mark.start <= place and mark.end >= place + len(segment.text)
        }
        assert set(segment.marks) == (covering if segment.text else set())
        place += len(segment.text)


class TextOf(HTMLParser):
    """The text that a reader of the HTML sees, and the tags that it has."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.tags = "", set[str]()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@settings(deadline=None)
@given(TEXTS, MARKS)
def test_marked_html_without_its_tags_is_the_text(text: str, marks: list[Mark]) -> None:
    html = TextOf(marked(cut_segments(text, marks)))

    assert html.text == text
    assert html.tags <= {"a", "mark", "span"}


@settings(deadline=None)
@given(TEXTS, MARKS)
def test_paragraphs_are_the_text(text: str, marks: list[Mark]) -> None:
    paragraphs = cut_paragraphs(cut_segments(text, marks))

    assert (
        "".join(
            "".join(segment.text for segment in paragraph.segments) + paragraph.gap
            for paragraph in paragraphs
        )
        == text
    )
