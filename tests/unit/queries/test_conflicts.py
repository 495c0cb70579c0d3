"""Where reports of one event disagree, and where they only speak of other things."""

from typing import Any

import pytest

from timeline.models import Mention
from timeline.queries.conflicts import dates_that_differ, figures_that_differ


def a_report(edtf: str = "2017-07-11", *figures: dict[str, Any]) -> Mention:
    return Mention(edtf=edtf, figures=list(figures))


def persons(value: float | None, **fields: Any) -> dict[str, Any]:
    return {"value": value, "unit": "persons", **fields}


def test_dates_stand_side_by_side_with_who_gives_them() -> None:
    one, other, third = a_report(), a_report("2017-07-12"), a_report()

    conflict = dates_that_differ([one, other, third])

    assert conflict is not None
    assert [(side.edtf, side.mentions) for side in conflict.sides] == [
        ("2017-07-11", (one, third)),
        ("2017-07-12", (other,)),
    ]


def test_one_date_is_no_conflict() -> None:
    assert dates_that_differ([a_report(), a_report()]) is None
    assert dates_that_differ(list[Mention]()) is None


def test_figures_stand_side_by_side_with_who_gives_them() -> None:
    one, other = a_report("2017", persons(400)), a_report("2017", persons(500))

    (conflict,) = figures_that_differ([one, other, one])

    assert (conflict.unit, conflict.period) == ("persons", None)
    assert [(side.figure, side.mentions) for side in conflict.sides] == [
        (persons(400), (one, one)),
        (persons(500), (other,)),
    ]


def test_a_reported_zero_is_a_side() -> None:
    (conflict,) = figures_that_differ([a_report("2017", persons(0)), a_report("2017", persons(3))])

    assert len(conflict.sides) == 2


@pytest.mark.parametrize(
    ("one", "other", "sides"),
    [
        (persons(400), persons(400, approximate=True), 2),
        (persons(400), persons(None, min=400), 2),
        (persons(None, min=400, max=500), persons(450, min=400, max=500), 0),
        (persons(400), persons(400, min=400, max=400), 0),
        (persons(400), persons(400, min=400), 0),
        (persons(400), {"value": 500, "unit": "USD"}, 0),
        (persons(400), persons(500, period="cumulative"), 0),
    ],
)
def test_only_numbers_of_one_kind_are_compared(
    one: dict[str, Any], other: dict[str, Any], sides: int
) -> None:
    found = figures_that_differ([a_report("2017", one), a_report("2017", other)])

    assert sum(len(conflict.sides) for conflict in found) == sides


def test_a_sentence_with_two_numbers_of_a_kind_stands_by_neither() -> None:
    assert figures_that_differ([a_report("2017", persons(1), persons(2)), a_report()]) == ()
