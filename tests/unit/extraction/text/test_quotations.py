"""The spans of quotations."""

import pytest

from timeline.extraction.text.paragraphs import find_paragraphs
from timeline.extraction.text.quotations import find_quotations


def quotations(text: str) -> list[str]:
    return [span.of(text) for span in find_quotations(text, find_paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "we won" and left.', ['"we won"']),
        ('"One," he said, "two."', ['"One,"', '"two."']),
        ("“We won,” she said.", ["“We won,”"]),
        ("„Wir haben gewonnen“, sagte sie.", ["„Wir haben gewonnen“"]),
        ("« On a gagné », dit-elle.", ["« On a gagné »"]),
        ("``We won,'' she said.", ["``We won,''"]),
        ("He said ‘we won’ and left.", ["‘we won’"]),
        ("“She said ‘we won’ and left,” he said.", ["“She said ‘we won’ and left,”"]),
        ('"It is late.\n\n"And it is law," he said.', ['"It is late.', '"And it is law,"']),
    ],
)
def test_quotation(text: str, expected: list[str]) -> None:
    assert quotations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The law was signed.",
        "The president's party won't vote.",
        "The workers’ union met.",
        "Prices rose in the '90s.",
        "It wasn’t the ministers’ fault.",
        "He is 6' tall.",
        "It closes here” said one.",
    ],
)
def test_no_quotation(text: str) -> None:
    assert quotations(text) == []
