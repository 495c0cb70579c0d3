"""The article that the product started from, read through ``../shared``."""

from pathlib import Path

import pytest

from timeline.extraction import Document, Extraction, extract
from timeline.extraction.types import EventMention, EventType, Stage

SEED = Path("../shared/corpora/events/seed.txt")

pytestmark = [
    pytest.mark.corpora,
    pytest.mark.skipif(not SEED.exists(), reason="the corpora are not beside the project"),
]


@pytest.fixture(scope="module")
def seed() -> Extraction:
    return extract(Document("seed", SEED.read_text(encoding="utf-8")))


def events_on(extraction: Extraction, edtf: str) -> list[EventMention]:
    return [event for event in extraction.events if event.edtf == edtf]


def test_law_is_signed_by_the_president(seed: Extraction) -> None:
    (event,) = events_on(seed, "2017-07-11")

    assert (event.type, event.stage) == (EventType.LEGISLATION, Stage.SIGNED)
    assert event.actor == "Nursultan Nazarbayev"


@pytest.mark.parametrize("day", ["2017-04", "2017-11-13"])
def test_statement_is_the_presidents(seed: Extraction, day: str) -> None:
    (event,) = events_on(seed, day)

    assert (event.type, event.actor) == (EventType.STATEMENT, "Nursultan Nazarbayev")


@pytest.mark.parametrize("period", ["2016", "2017", "2011/2017-11-13"])
def test_count_is_a_statistic(seed: Extraction, period: str) -> None:
    assert EventType.STATISTIC in {event.type for event in events_on(seed, period)}


def test_kazakhstan_comes_first_everywhere(seed: Extraction) -> None:
    assert {event.countries[0].code for event in seed.events} == {"KZ"}
