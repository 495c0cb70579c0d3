"""Near-duplicate texts are one origin."""

from timeline.extraction.events.shingles import group_near_duplicates, resemblance, sketch

WIRE = " ".join(f"word{number} of the report" for number in range(60))
OTHER = " ".join(f"line{number} of another story" for number in range(60))


def test_reprint_with_a_new_head_resembles_its_source() -> None:
    assert resemblance(sketch(WIRE), sketch(f"From our own desk. {WIRE}")) > 0.9


def test_other_text_does_not_resemble() -> None:
    assert resemblance(sketch(WIRE), sketch(OTHER)) == 0.0


def test_empty_texts_resemble_nothing_but_do_not_fail() -> None:
    assert resemblance((), ()) == 0.0


def test_reprints_are_of_the_first_documents_origin() -> None:
    sketches = {"a": sketch(WIRE), "b": sketch(OTHER), "c": sketch(f"{WIRE} The end.")}

    assert group_near_duplicates(sketches) == {"a": "a", "b": "b", "c": "a"}
