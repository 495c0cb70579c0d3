"""Writes the states of events, and all that is kept beside them, in one go.

Called inside ``writing()``. An event's row, its rows per country, the counts by month and the
change feed are written here and nowhere else.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Max
from django.utils import timezone

from timeline.models import Change, ChangeKind, Event, EventCountry, Judgement, Mention
from timeline.services.counts import count_months
from timeline.services.states import State, public_content, state_that_follows, stored_state

WRITTEN = (
    "type", "stage", "title", "edtf", "earliest", "latest", "granularity", "start", "end", "long",
    "shown", "planned", "status", "confidence", "mention_count", "source_count", "merged_into",
    "withdrawn", "version", "sequence", "changed_at",
)  # fmt: skip
COPIED = ("start", "end", "long", "type", "status", "shown", "role", "position")


@dataclass(frozen=True, slots=True)
class Transition:
    """An event, what the public saw of it (``None``: it is new) and what it is to see."""

    event: Event
    before: State | None
    after: State

    @property
    def kind(self) -> ChangeKind | None:
        """What the change feed says; nothing where the public saw and sees nothing."""
        was_shown = self.before is not None and self.before.shown
        if self.after.shown:
            return ChangeKind.UPSERT
        if not was_shown:
            return None
        return ChangeKind.MERGE if self.after.merged_into else ChangeKind.DELETE


def create_events(states: Iterable[State]) -> list[Event]:
    """New events in these states, in this order."""
    transitions = [Transition(Event(version=0), None, state) for state in states]
    _number(transitions)
    events = Event.objects.bulk_create(transition.event for transition in transitions)
    _write_beside(transitions, {})
    return events


def settle_events(ids: Collection[int]) -> None:
    """Makes these events follow from their current mentions and judgements."""
    countries = _by_event(EventCountry.objects.filter(event__in=ids).order_by("position"))
    mentions = _by_event(
        Mention.objects.filter(event__in=ids, run__current=True)
        .select_related("run__revision__article")
        .defer("run__revision__text", "run__findings", "run__revision__given")
        .order_by("id")
    )
    judgements = _by_event(Judgement.objects.filter(event__in=ids).order_by("id"))
    transitions = []
    for event in Event.objects.filter(pk__in=ids).order_by("pk"):
        before = stored_state(event, countries[event.pk])
        after = state_that_follows(before, mentions[event.pk], judgements[event.pk])
        if before != after:
            transitions.append(Transition(event, before, after))
    if not transitions:
        return
    _number(transitions)
    for transition in transitions:  # one by one: bulk_update takes ten times as long
        transition.event.save(update_fields=WRITTEN)
    _write_beside(transitions, countries)


def _number(transitions: Sequence[Transition]) -> None:
    """Puts the states into the rows, and numbers those changes that the public can see."""
    sequence, now = _last_sequence(), timezone.now()
    for transition in transitions:
        event = transition.event
        _fill(event, transition.after)
        if transition.kind is not None:
            sequence += 1
            event.sequence, event.changed_at = sequence, now
            event.version += 1


def _fill(event: Event, state: State) -> None:
    values, placement = state.values, state.values.placement
    event.type, event.stage, event.title = values.type, values.stage, values.title
    event.edtf, event.granularity = values.edtf, values.granularity
    event.earliest, event.latest, event.planned = values.earliest, values.latest, values.planned
    event.start, event.end, event.long = placement.start, placement.end, placement.long
    event.status, event.shown = state.status, state.shown
    event.confidence = state.confidence
    event.mention_count, event.source_count = state.mention_count, state.source_count
    event.merged_into_id, event.withdrawn = state.merged_into, state.withdrawn


def _last_sequence() -> int:
    """Of the feed, or of an event whose change is past retention."""
    last = Change.objects.aggregate(last=Max("sequence"))["last"]
    return max(last or 0, Event.objects.aggregate(last=Max("sequence"))["last"] or 0)


def _write_beside(
    transitions: Sequence[Transition], countries: dict[int, list[EventCountry]]
) -> None:
    _write_countries(transitions, countries)
    counted: Counter[tuple[Any, ...]] = Counter()
    for transition in transitions:
        counted.update(transition.after.counted_in())
        counted.subtract(transition.before.counted_in() if transition.before else ())
    count_months(counted)
    Change.objects.bulk_create(
        Change(
            sequence=transition.event.sequence,
            event=transition.event,
            kind=transition.kind,
            version=transition.event.version,
            content=public_content(transition.after),
        )
        for transition in transitions
        if transition.kind is not None
    )


def _write_countries(
    transitions: Sequence[Transition], countries: dict[int, list[EventCountry]]
) -> None:
    """Adds, alters and removes rows, so that a row that stays keeps its id."""
    added: list[EventCountry] = []
    removed: list[int] = []
    for transition in transitions:
        event = transition.event
        rows = {row.country_id: row for row in countries.get(event.pk, ())}
        for position, (code, role) in enumerate(transition.after.values.countries):
            row = rows.pop(code, None)
            if row is None:
                added.append(_copy(event, EventCountry(country_id=code), role, position))
                continue
            before = _copied(row)
            if _copied(_copy(event, row, role, position)) != before:
                row.save(update_fields=COPIED)
        removed += [row.pk for row in rows.values()]
    if removed:
        EventCountry.objects.filter(pk__in=removed).delete()
    EventCountry.objects.bulk_create(added)


def _copied(row: EventCountry) -> list[object]:
    return [getattr(row, name) for name in COPIED]


def _copy(event: Event, row: EventCountry, role: str, position: int) -> EventCountry:
    row.event = event
    row.start, row.end, row.long = event.start, event.end, event.long
    row.type, row.status, row.shown = event.type, event.status, event.shown
    row.role, row.position = role, position
    return row


def _by_event(rows: Iterable[Any]) -> dict[int, list[Any]]:
    grouped: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        grouped[row.event_id].append(row)
    return grouped
