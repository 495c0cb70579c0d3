"""However spans lie, the pieces are the text, and every piece bears the marks that cover it."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.charts.segments import Mark, MarkKind, cut_paragraphs, cut_segments

MARKS = st.lists(
    st.builds(
        Mark,
        start=st.integers(-2, 40),
        end=st.integers(-2, 40),
        kind=st.sampled_from(MarkKind),
        href=st.sampled_from(["", "/a", "/b"]),
    ),
    max_size=8,
)
TEXTS = st.text(alphabet=st.sampled_from("ab <&\n\t\u00a0é"), max_size=40)


@given(TEXTS, MARKS)
def test_segments_are_the_text(text: str, marks: list[Mark]) -> None:
    segments = cut_segments(text, marks)

    assert "".join(segment.text for segment in segments) == text


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
