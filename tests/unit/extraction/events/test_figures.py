"""Each figure with its own period, and the periods of one subject as a series."""

from datetime import date

import pytest

from timeline.extraction import Document, extract


def told(text: str) -> list[tuple[str, list[tuple[str, str | None]]]]:
    document = Document("1", text, date(2023, 5, 4), language="en")
    extraction = extract(document)
    assert extraction.failure is None
    return [
        (event.edtf, [(figure.span.of(text), figure.series) for figure in event.claim.figures])
        for event in extraction.events
        if event.timex
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Authorities registered 69 such thefts in 2016 and none in 2017.",
            [("2016", [("69 such thefts", "1")]), ("2017", [("none", "1")])],
        ),
        (
            "Unemployment was 5.1 percent in 2019. It rose to 6.4 percent in 2020.",
            [("2019", [("5.1 percent", "1")]), ("2020", [("6.4 percent", "1")])],
        ),
        (
            "In 2021 the port counted 451 ships, and 394 in 2020.",
            [("2021", [("451 ships", "1")]), ("2020", [("394", "1")])],
        ),
        (
            "The number of ships fell to 78, down from 124 in 2022.",
            [("2022", [("124", None)])],
        ),
        (
            "Police recorded 120 burglaries in 2016. Courts heard 310 appeals in 2017.",
            [("2016", [("120 burglaries", None)]), ("2017", [("310 appeals", None)])],
        ),
        (
            "Police recorded 120 burglaries in 2016. Police recorded 120 burglaries in 2016.",
            [("2016", [("120 burglaries", None)]), ("2016", [("120 burglaries", None)])],
        ),
    ],
)
def test_figures_go_with_their_period(
    text: str, expected: list[tuple[str, list[tuple[str, str | None]]]]
) -> None:
    assert told(text) == expected


def test_figures_beside_a_day_stay_with_every_date() -> None:
    text = "Police said on May 2, 2023 that 12 people had died in the fire of May 1, 2023."

    assert dict(told(text))["2023-05-01"] == [("12 people", None)]


def test_one_figure_under_two_dates_is_no_series() -> None:
    text = "A bomb killed 12 people on March 3, 2019, and police arrested a man on March 4, 2019."

    assert {series for _, figures in told(text) for _, series in figures} == {None}


def test_votes_of_two_days_are_no_series() -> None:
    text = (
        "The house passed the bill on May 2, 2022 by 43 votes. "
        "The senate passed it on May 9, 2022 by nine votes."
    )

    assert {series for _, figures in told(text) for _, series in figures} == {None}
