"""The lead of a text that gives no date of its own, or tells more than the date does."""

from collections.abc import Callable

import pytest

from timeline.extraction.types import Extraction

REST = " The house is old. The garden is wide. The street is long. The town is small."


@pytest.mark.parametrize(
    ("lead", "triggers"),
    [
        ("The mayor resigned.", {"resigned"}),
        ("The mayor resigns.", {"resigns"}),
        ("The mayor will resign.", set()),
        ("Has the mayor resigned?", set()),
        ("The mayor has resigned after a long quarrel over fish.", {"resigned"}),
        ("The mayor had resigned over fish.", set()),
        ("The town is burning.", set()),
        ("The wish to buy a boat has a long history.", set()),
        ("There died a mayor of whom few had heard.", set()),
        ("Your mayor has resigned.", set()),
    ],
)
def test_lead_is_of_the_day(
    extract_text: Callable[[str], Extraction], lead: str, triggers: set[str]
) -> None:
    text = lead + REST

    assert {event.trigger.span.of(text) for event in extract_text(text).events} == triggers


def test_lead_that_dates_the_past_has_told_its_news(
    extract_text: Callable[[str], Extraction],
) -> None:
    text = "Bo Lind, lead singer of the Owls, died on May 4, 2017." + REST

    assert {event.trigger.span.of(text) for event in extract_text(text).events} == {"died"}


def test_lead_that_sets_a_scene_is_set_aside_with_its_reason(
    extract_text: Callable[[str], Extraction],
) -> None:
    text = "He keeps bees behind the house and says little of the war." + REST

    extraction = extract_text(text)

    assert extraction.events == ()
    assert [(one.span.of(text), one.reason) for one in extraction.rejected] == [
        ("keeps", "a lead without an event of its day")
    ]
