"""Marked spans become pieces; the pieces are the text again."""

from timeline.charts.segments import (
    Mark,
    MarkKind,
    Paragraph,
    Segment,
    cut_paragraphs,
    cut_quotation,
    cut_segments,
)


def test_cut_segments_without_marks_is_the_text() -> None:
    assert cut_segments("A law.", ()) == (Segment("A law."),)


def test_cut_segments_of_nested_marks_puts_the_widest_first() -> None:
    evidence = Mark(0, 15, MarkKind.EVIDENCE)
    trigger = Mark(2, 8, MarkKind.TRIGGER)

    segments = cut_segments("I signed it now", (trigger, evidence))

    assert segments == (
        Segment("I ", (evidence,)),
        Segment("signed", (evidence, trigger)),
        Segment(" it now", (evidence,)),
    )


def test_cut_segments_of_overlapping_marks_cuts_at_each_end() -> None:
    first = Mark(0, 4, MarkKind.DATE)
    second = Mark(2, 6, MarkKind.TRIGGER)

    segments = cut_segments("abcdef", (first, second))

    assert [(segment.text, segment.kinds) for segment in segments] == [
        ("ab", (MarkKind.DATE,)),
        ("cd", (MarkKind.DATE, MarkKind.TRIGGER)),
        ("ef", (MarkKind.TRIGGER,)),
    ]


def test_cut_segments_leaves_out_marks_outside_the_text() -> None:
    marks = (Mark(0, 9, MarkKind.DATE), Mark(2, 2, MarkKind.DATE), Mark(-1, 2, MarkKind.DATE))

    assert cut_segments("abc", marks) == (Segment("abc"),)


def test_segment_leads_where_its_narrowest_mark_leads() -> None:
    wide, narrow = Mark(0, 9, MarkKind.EVIDENCE, "/a"), Mark(0, 3, MarkKind.DATE, "/b", "note")

    assert Segment("abc", (wide, narrow)).href == "/b"
    assert Segment("abc", (wide, narrow)).note == "note"
    assert Segment("abc").href == ""


def test_cut_quotation_moves_marks_to_the_quotation() -> None:
    segments = cut_quotation("signed July 11", 100, (Mark(107, 120, MarkKind.DATE),))

    assert [(segment.text, segment.kinds) for segment in segments] == [
        ("signed ", ()),
        ("July 11", (MarkKind.DATE,)),
    ]


def test_cut_paragraphs_cuts_a_segment_that_runs_over_a_blank_line() -> None:
    paragraphs = cut_paragraphs(cut_segments("One\ntwo\n \n\nthree", (Mark(4, 15, MarkKind.DATE),)))

    assert [
        ("".join(piece.text for piece in paragraph.segments), paragraph.gap)
        for paragraph in paragraphs
    ] == [("One\ntwo", "\n \n\n"), ("three"[:5], "")]


def test_cut_paragraphs_of_blank_beginning_keeps_it() -> None:
    assert cut_paragraphs((Segment("\n\nOne"),)) == (
        Paragraph((), "\n\n"),
        Paragraph((Segment("One"),), ""),
    )
