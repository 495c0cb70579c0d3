"""A lead without a date: whether its news is a plan."""

from collections.abc import Callable

import pytest

from timeline.extraction.types import Extraction, Modality

Extract = Callable[..., Extraction]


@pytest.mark.parametrize(
    "text",
    [
        "The transport minister announces that she will resign.",
        "The mayor says he intends to step down after the flood.",
        "A newspaper reports that the army plans to withdraw, once the truce holds.",
    ],
)
def test_lead_that_tells_a_plan_is_planned(extract_text: Extract, text: str) -> None:
    (event,) = extract_text(text).events

    assert event.claim.modality is Modality.PLANNED


@pytest.mark.parametrize(
    "text",
    [
        "The transport minister announces that the bridge has closed.",
        "The mayor says the bridge was repaired, which will please the fishermen.",
        "The transport minister said that she will resign.",
        "The mayor opens a bridge that will carry trams.",
    ],
)
def test_lead_that_tells_a_fact_is_none(extract_text: Extract, text: str) -> None:
    assert all(e.claim.modality is Modality.ACTUAL for e in extract_text(text).events)
