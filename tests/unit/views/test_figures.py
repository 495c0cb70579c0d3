"""Figures as they are written, as a number, and over which time."""

from typing import Any

import pytest

from tests.factories import make_mention
from timeline.views.figures import figures_of


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        ({"value": 69, "unit": "cases"}, "69 cases"),
        ({"value": 0}, "0"),
        ({"value": 71.5, "unit": "%", "approximate": True}, "about 71.5%"),
        ({"value": 1_200_000}, "1,200,000"),
        ({"min": 10, "max": 20, "unit": "persons"}, "10 to 20 persons"),
        ({"min": 200}, "at least 200"),
        ({"max": 200}, "at most 200"),
        ({}, "a number"),
    ],
)
def test_figure_in_words(figure: dict[str, Any], words: str) -> None:
    (shown,) = figures_of(make_mention(figures=[{"start": 0, "end": 1, **figure}]))

    assert shown.words == words


def test_figure_in_letters_says_its_number_too() -> None:
    figures = [
        {"start": 0, "end": 1, "value": 0, "text": "no such cases", "subject": "cases"},
        {"start": 0, "end": 1, "value": 69, "text": "69 such cases", "subject": "departures"},
    ]

    none, some = figures_of(make_mention(figures=figures))

    assert (none.says_more, none.names_subject) == (True, False)
    assert (some.says_more, some.names_subject) == (False, True)
