"""What bodies of many states do is of no single country."""

import pytest

from timeline.extraction.places.international import acts_internationally
from timeline.extraction.types import Span


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The United Nations General Assembly adopts a resolution on seeds.", "adopts"),
        ("OPEC+ agrees to raise output by 9,000 barrels a day.", "agrees"),
        ("On Monday, the WHO reported 13 cases.", "reported"),
        ("The text was adopted by the UN Security Council.", "adopted"),
        ("The text was adopted without a vote by the African Union.", "adopted"),
    ],
)
def test_body_acts(text: str, trigger: str) -> None:
    assert acts_internationally(text, Span(0, len(text)), span_of(trigger, text))


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The minister told the United Nations that talks would go on.", "go on"),
        ("At the United Nations, the minister spoke.", "spoke"),
        ("A clerk of the World Bank resigned.", "resigned"),
        ("Who adopted the text?", "adopted"),
        ("The senate adopted a text on the UN.", "adopted"),
        ("The text was adopted by the senate.", "adopted"),
        ("A UNITED team won.", "won"),
    ],
)
def test_body_does_not_act(text: str, trigger: str) -> None:
    assert not acts_internationally(text, Span(0, len(text)), span_of(trigger, text))


def span_of(words: str, text: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
