"""An act as a dossier: its events as steps, with what is out of order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch

from timeline.extraction.types import Stage
from timeline.extraction.types.stages import ORDER, Step, steps_out_of_order
from timeline.models import Event, Measure, Mention

RANKS = {stage.value: rank for rank, stage in enumerate(ORDER)}


@dataclass(frozen=True, slots=True)
class MeasureStep:
    """An event of an act, with the chamber and the vote that its surest mention tells."""

    event: Event
    chamber: str
    ayes: int | None
    noes: int | None
    abstained: int | None


@dataclass(frozen=True, slots=True)
class MeasureDetail:
    """``steps`` in the order of stages; of ``disorders`` the earlier stage is the first."""

    measure: Measure
    steps: tuple[MeasureStep, ...]
    disorders: tuple[tuple[MeasureStep, MeasureStep], ...]


def measure_by_public_id(public_id: str) -> MeasureDetail | None:
    measure = Measure.objects.select_related("country").filter(public_id=public_id).first()
    if measure is None:
        return None
    steps = _steps(measure)
    return MeasureDetail(measure, steps, _disorders(steps))


def measures_of_events(events: Iterable[Event]) -> dict[int, Measure]:
    """The acts that the events are steps of, by key; no query where they are steps of none."""
    wanted = {event.measure_id for event in events if event.measure_id is not None}
    return Measure.objects.in_bulk(sorted(wanted)) if wanted else {}


def _steps(measure: Measure) -> tuple[MeasureStep, ...]:
    current = Mention.objects.filter(run__current=True, act__isnull=False)
    events = Event.objects.filter(measure=measure, shown=True).prefetch_related(
        Prefetch("mentions", current.order_by("-confidence", "id"), to_attr="acts")
    )
    ordered = sorted(events, key=lambda event: (*_rank(event), event.start, event.pk))
    return tuple(_step(event, getattr(event, "acts", ())) for event in ordered)


def _rank(event: Event) -> tuple[int, date]:
    """What is rejected and what has no stage stand by their day, behind those in order."""
    return RANKS.get(event.stage, len(RANKS)), event.start


def _step(event: Event, mentions: Iterable[Mention]) -> MeasureStep:
    acts = [mention.act for mention in mentions if mention.act]
    vote = next((act["vote"] for act in acts if act["vote"]), None) or {}
    return MeasureStep(
        event,
        next((act["chamber"] for act in acts if act["chamber"]), ""),
        vote.get("ayes"),
        vote.get("noes"),
        vote.get("abstained"),
    )


def _disorders(
    steps: tuple[MeasureStep, ...],
) -> tuple[tuple[MeasureStep, MeasureStep], ...]:
    staged = [step for step in steps if step.event.stage]
    found = steps_out_of_order(
        [Step(Stage(s.event.stage), s.event.earliest, s.event.latest) for s in staged]
    )
    return tuple((staged[early], staged[late]) for early, late in found)
