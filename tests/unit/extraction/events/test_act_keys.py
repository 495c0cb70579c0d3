"""Acts, houses and votes that are told apart, and those that are not."""

import pytest

from timeline.extraction.events.act_keys import NO_ACT, act_key
from timeline.extraction.events.act_names import CHAMBERS, LOWER_HOUSES, UPPER_HOUSES


@pytest.mark.parametrize(
    ("one", "other", "same", "another"),
    [
        (("Wetlands Act", None), ("Wetlands Act 2021", None), True, False),
        (("wetlands law", None), ("Marshes Act", None), False, False),
        ((None, "12"), ("Marshes Act", "12"), True, False),
        ((None, "12"), ("Wetlands Act", None), False, False),
        (("Wetlands Act", None), ("Lorries Act", None), False, True),
        (("Ports Act 2014", None), ("Lorries Act 2014", None), False, True),
        (("Wetlands Act", "12"), ("Wetlands Act", "14"), True, True),
    ],
)
def test_names_and_numbers(
    one: tuple[str | None, str | None],
    other: tuple[str | None, str | None],
    same: bool,
    another: bool,
) -> None:
    first, second = act_key(*one, None, None), act_key(*other, None, None)

    assert (first.is_same(second), first.is_another(second)) == (same, another)


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("Senate", "House of Representatives", True),
        ("upper house", "Majilis", True),
        ("Senate", "upper chamber", False),
        ("Senate", "parliament", False),
        ("National Assembly", "lower house", False),
        (None, "Senate", False),
    ],
)
def test_houses(one: str | None, other: str | None, differ: bool) -> None:
    first, second = act_key(None, None, one, None), act_key(None, None, other, None)

    assert first.is_other_house(second) is second.is_other_house(first) is differ


@pytest.mark.parametrize(
    ("vote", "same"), [((51, 49), True), ((49, 51), False), ((51, 48), False), (None, False)]
)
def test_votes(vote: tuple[int, int] | None, same: bool) -> None:
    key = act_key(None, None, None, vote)

    assert act_key(None, None, None, (51, 49)).is_same_vote(key) is same
    assert not NO_ACT.is_same_vote(key)


def test_a_house_is_a_chamber_and_of_one_kind() -> None:
    assert set(CHAMBERS) >= UPPER_HOUSES | LOWER_HOUSES
    assert UPPER_HOUSES.isdisjoint(LOWER_HOUSES)
