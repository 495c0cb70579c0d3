"""How far an act has come, and which words name it."""

from collections.abc import Iterable

from timeline.extraction.events.triggers import Candidate
from timeline.extraction.types import EventType, Stage

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


def decide_stage(trigger: Candidate, others: Iterable[Candidate] = ()) -> Stage | None:
    """The stage that the trigger's entries name; else that of another trigger of the clause."""
    for candidate in (trigger, *others):
        for entry in candidate.entries:
            if entry.type is EventType.LEGISLATION and entry.stage is not None:
                return entry.stage
    return trigger.latent
