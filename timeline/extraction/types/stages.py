"""Whether the stages of an act come in order: what is in force was signed before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from timeline.extraction.types.events import Stage

ORDER = (
    Stage.ANNOUNCED,
    Stage.INTRODUCED,
    Stage.PASSED,
    Stage.SIGNED,
    Stage.PUBLISHED,
    Stage.IN_FORCE,
    Stage.AMENDED,
    Stage.REPEALED,
    Stage.STRUCK_DOWN,
)

LASTING = frozenset((Stage.IN_FORCE, Stage.AMENDED, Stage.REPEALED))
"""Behind these the others come in any order."""


@dataclass(frozen=True, slots=True)
class Step:
    """A stage of an act on its days; ``None`` where a day is not known."""

    stage: Stage
    earliest: date | None
    latest: date | None


def steps_out_of_order(steps: Sequence[Step]) -> tuple[tuple[int, int], ...]:
    """Places of two steps of which the later stage surely came first: in force before signed.

    For a person to look at; nothing is changed by it. What amends or repeals comes whenever it does
    behind the signing, and an act that was rejected may begin anew.
    """
    ranks = {stage: rank for rank, stage in enumerate(ORDER)}
    found = []
    for one, other in combinations(range(len(steps)), 2):
        early, late = sorted((one, other), key=lambda place: ranks.get(steps[place].stage, 0))
        if _is_before(steps[late], steps[early]) and _follows(steps[early], steps[late], ranks):
            found.append((early, late))
    return tuple(found)


def _follows(early: Step, late: Step, ranks: dict[Stage, int]) -> bool:
    if early.stage not in ranks or late.stage not in ranks:
        return False
    return ranks[early.stage] < ranks[late.stage] and early.stage not in LASTING


def _is_before(one: Step, other: Step) -> bool:
    if one.latest is None or other.earliest is None:
        return False
    return one.latest < other.earliest
