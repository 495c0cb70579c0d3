"""Which lines make one paragraph."""

from timeline.extraction.text.paragraphs import find_paragraphs


def paragraphs(text: str) -> list[str]:
    return [span.of(text) for span in find_paragraphs(text)]


def test_blank_line_parts_paragraphs() -> None:
    assert paragraphs("One.\n\nTwo.\n \t\nThree.") == ["One.", "Two.", "Three."]


def test_line_break_parts_paragraphs_where_nothing_is_wrapped() -> None:
    text = "Parliament passes a budget\nThe vote was close.\nMinisters were relieved."

    assert paragraphs(text) == text.split("\n")


def test_wrapped_lines_are_one_paragraph() -> None:
    wrapped = (
        "The Senate voted on Monday to\nadopt the law that the lower\nhouse had sent it in June.\n"
        "Nobody spoke against it then."
    )

    assert paragraphs(f"{wrapped}\n\nIt is in force.") == [wrapped, "It is in force."]


def test_short_line_ends_a_wrapped_paragraph() -> None:
    text = (
        "The Senate voted on Monday to adopt\nthe law that the house had sent\nit.\n"
        "Supporters cheered."
    )

    assert paragraphs(text)[-1] == "Supporters cheered."


def test_line_that_goes_on_with_a_small_letter_is_joined() -> None:
    text = "The ruling of\nthe court was read on Monday.\nNobody spoke.\nIt was late.\nIt is law."

    assert paragraphs(text)[0] == "The ruling of\nthe court was read on Monday."


def test_bullets_stay_apart() -> None:
    assert paragraphs("The bill would:\n- lower taxes\n- raise wages") == [
        "The bill would:",
        "- lower taxes",
        "- raise wages",
    ]


def test_windows_line_ends() -> None:
    assert paragraphs("One.\r\n\r\nTwo.\r\n") == ["One.", "Two."]


def test_nothing_in_an_empty_text() -> None:
    assert paragraphs(" \n\n ") == []
