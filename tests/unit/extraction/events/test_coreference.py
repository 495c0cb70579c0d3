"""Mentions of one event, and those that only look alike."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from timeline.extraction.events.coreference import MentionKey, group_mentions, same_event
from timeline.extraction.types import EventType, Stage

DAY = date(2021, 6, 14)
SIGNING = MentionKey(
    type=EventType.LEGISLATION,
    stage=Stage.SIGNED,
    earliest=DAY,
    latest=DAY,
    country="KZ",
    countries=frozenset({"KZ"}),
    actor="nazarba",
    words=frozenset({"signed", "law", "citizen"}),
    figures=frozenset({400.0}),
)


@pytest.mark.parametrize(
    "change",
    [
        {"words": frozenset({"put", "name", "law"})},
        {"actor": None},
        {"figures": frozenset({500.0})},
        {"earliest": date(2021, 6, 1), "latest": date(2021, 6, 30)},
    ],
)
def test_same_event_in_other_words(change: dict[str, object]) -> None:
    assert same_event(SIGNING, replace(SIGNING, **change)) is not None


@pytest.mark.parametrize(
    "change",
    [
        {"stage": Stage.PASSED},
        {"type": EventType.STATEMENT},
        {"country": "UZ"},
        {"country": None},
        {"earliest": DAY + timedelta(1), "latest": DAY + timedelta(1)},
        {"earliest": None, "latest": None},
        {"earliest": date(2021, 1, 1), "latest": date(2021, 12, 31)},
    ],
)
def test_another_event(change: dict[str, object]) -> None:
    assert same_event(SIGNING, replace(SIGNING, **change)) is None


def test_two_arrests_on_one_day_are_two_events() -> None:
    one = replace(
        SIGNING,
        type=EventType.SECURITY_OR_CRIME_INCIDENT,
        stage=None,
        actor=None,
        figures=frozenset(),
        words=frozenset({"police", "arrest", "banker", "capital"}),
    )

    assert same_event(one, replace(one, words=frozenset({"police", "arrest", "poacher"}))) is None


def test_match_says_what_it_rests_on() -> None:
    match = same_event(SIGNING, SIGNING)

    assert match is not None
    assert match.score == 1.0
    assert match.reason == "same days, words, stage signed, actor, figure"


def test_matching_is_symmetric() -> None:
    other = replace(SIGNING, actor=None, words=frozenset({"law"}))

    assert same_event(SIGNING, other) == same_event(other, SIGNING)


def test_groups_are_named_by_their_first_mention() -> None:
    other = replace(SIGNING, country="UZ")

    assert group_mentions([SIGNING, other, SIGNING, other]) == (0, 1, 0, 1)
