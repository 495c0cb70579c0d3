"""Stages that come out of order are told; none is changed."""

from datetime import date

import pytest

from timeline.extraction.types import Stage
from timeline.extraction.types.stages import Step, steps_out_of_order


def step(stage: Stage, day: int | None, last: int | None = None) -> Step:
    if day is None:
        return Step(stage, None, None)
    return Step(stage, date(2021, 6, day), date(2021, 6, last or day))


@pytest.mark.parametrize(
    "steps",
    [
        [step(Stage.IN_FORCE, 1), step(Stage.SIGNED, 2)],
        [step(Stage.SIGNED, 1), step(Stage.PASSED, 2)],
        [step(Stage.REPEALED, 1), step(Stage.SIGNED, 2)],
    ],
)
def test_a_later_stage_that_surely_came_first_is_told(steps: list[Step]) -> None:
    assert steps_out_of_order(steps) == ((1, 0),)


@pytest.mark.parametrize(
    "steps",
    [
        [],
        [step(Stage.PASSED, 1), step(Stage.SIGNED, 2), step(Stage.IN_FORCE, 2)],
        [step(Stage.IN_FORCE, 1, 30), step(Stage.SIGNED, 2)],
        [step(Stage.IN_FORCE, None), step(Stage.SIGNED, 2)],
        [step(Stage.PASSED, 1), step(Stage.PASSED, 2)],
        [step(Stage.REJECTED, 3), step(Stage.PASSED, 2)],
        [step(Stage.REPEALED, 1), step(Stage.AMENDED, 2)],
    ],
)
def test_what_can_be_in_order_is_not_told(steps: list[Step]) -> None:
    assert steps_out_of_order(steps) == ()
