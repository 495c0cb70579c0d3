"""What an event should say, given its mentions and what people decided. Nothing is written here.

Every write to events goes by way of a state: the state that follows is compared with the one
that is stored, and only a difference is written. So the same input twice changes nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from timeline.extraction.types import Granularity
from timeline.models import Decision, Event, EventCountry, Judgement, Mention, Status
from timeline.services.corroboration import count_origins
from timeline.services.placement import Placement, is_shown, place

FINENESS = {granularity.value: -rank for rank, granularity in enumerate(Granularity)}
STANDING = (Decision.ACCEPT, Decision.REJECT, Decision.EDIT)


@dataclass(frozen=True, slots=True)
class Values:
    """What a mention says of an event, and what a curator can change."""

    type: str
    stage: str
    title: str
    edtf: str
    earliest: date | None
    latest: date | None
    granularity: str
    planned: bool
    countries: tuple[tuple[str, str], ...]

    @property
    def placement(self) -> Placement:
        return place(self.earliest, self.latest)


@dataclass(frozen=True, slots=True)
class State:
    """All that the public sees of an event."""

    values: Values
    status: str
    confidence: float
    mention_count: int
    source_count: int
    merged_into: int | None
    withdrawn: bool

    @property
    def shown(self) -> bool:
        return is_shown(self.status, merged=self.merged_into is not None, withdrawn=self.withdrawn)

    def counted_in(self) -> Iterator[tuple[str, date, str, str]]:
        """The months that count it: country, month, type and status."""
        if self.shown:
            month = self.values.placement.month
            for code, _ in self.values.countries:
                yield code, month, self.values.type, self.status


def state_of_new(mentions: Sequence[Mention]) -> State:
    """What an event says that only these mentions report."""
    return _with_mentions(
        State(_values_of(_surest(mentions)), Status.MACHINE, 0, 0, 0, None, False), mentions
    )


def state_that_follows(
    stored: State, mentions: Sequence[Mention], judgements: Sequence[Judgement]
) -> State:
    """From the current mentions and all judgements, withdrawn ones among them, oldest first."""
    standing = [j for j in judgements if j.decision in STANDING and j.withdrawn_at is None]
    merge = next(
        (j for j in judgements if j.decision == Decision.MERGE and j.withdrawn_at is None), None
    )
    if standing:
        values = _judged_values(standing, judgements)
    else:
        values = _values_of(_surest(mentions)) if mentions else stored.values
    state = replace(
        stored,
        values=values,
        status=_status(standing),
        merged_into=merge.after["merged_into"] if merge else None,
        withdrawn=not mentions and not standing and merge is None,
    )
    return _with_mentions(state, mentions)


def stored_state(event: Event, countries: Sequence[EventCountry]) -> State:
    values = Values(
        event.type,
        event.stage,
        event.title,
        event.edtf,
        event.earliest,
        event.latest,
        event.granularity,
        event.planned,
        tuple((row.country_id, row.role) for row in countries),
    )
    return State(
        values,
        event.status,
        event.confidence,
        event.mention_count,
        event.source_count,
        event.merged_into_id,
        event.withdrawn,
    )


def values_to_json(values: Values) -> dict[str, Any]:
    return {
        "type": values.type,
        "stage": values.stage,
        "title": values.title,
        "edtf": values.edtf,
        "earliest": values.earliest.isoformat() if values.earliest else None,
        "latest": values.latest.isoformat() if values.latest else None,
        "granularity": values.granularity,
        "planned": values.planned,
        "countries": [list(country) for country in values.countries],
    }


def public_content(state: State) -> dict[str, Any] | None:
    """What a version of an event is kept as, so that a citation of it can be looked up."""
    if not state.shown:
        return None
    return {
        **values_to_json(state.values),
        "status": state.status,
        "confidence": state.confidence,
        "mention_count": state.mention_count,
        "source_count": state.source_count,
    }


def values_from_json(fields: dict[str, Any]) -> Values:
    return Values(
        **{
            **fields,
            "earliest": date.fromisoformat(fields["earliest"]) if fields["earliest"] else None,
            "latest": date.fromisoformat(fields["latest"]) if fields["latest"] else None,
            "countries": tuple((code, role) for code, role in fields["countries"]),
        }
    )


def _status(standing: Sequence[Judgement]) -> str:
    """The last decision's; an event whose fields a person changed stays edited when accepted."""
    if not standing:
        return Status.MACHINE
    if standing[-1].decision == Decision.REJECT:
        return Status.REJECTED
    edited = any(judgement.decision == Decision.EDIT for judgement in standing)
    return Status.EDITED if edited else Status.ACCEPTED


def _judged_values(standing: Sequence[Judgement], judgements: Sequence[Judgement]) -> Values:
    """As they were when a person first stood by the event, with the edits that still hold.

    What an edit had set that was withdrawn since goes back to what it was before.
    """
    fields = dict(standing[0].before)
    for judgement in reversed(judgements):
        undone = judgement.withdrawn_at is not None and judgement.decision == Decision.EDIT
        if undone and judgement.pk < standing[0].pk:
            for name, value in judgement.after.items():
                if fields[name] == value:
                    fields[name] = judgement.before[name]
    for judgement in standing:
        if judgement.decision == Decision.EDIT:
            fields |= judgement.after
    return values_from_json(fields)


def _with_mentions(state: State, mentions: Sequence[Mention]) -> State:
    return replace(
        state,
        confidence=max((mention.confidence for mention in mentions), default=state.confidence),
        mention_count=len(mentions),
        source_count=count_origins(mentions),
    )


def _surest(mentions: Sequence[Mention]) -> Mention:
    """The mention that speaks for the event: the surest, then the finest date, then the first."""
    return max(mentions, key=lambda m: (m.confidence, FINENESS.get(m.granularity, -99)))


def _values_of(mention: Mention) -> Values:
    return Values(
        mention.type,
        mention.stage,
        mention.title,
        mention.edtf,
        mention.earliest,
        mention.latest,
        mention.granularity,
        mention.planned,
        _each_once(mention.countries),
    )


def _each_once(countries: Sequence[dict[str, str]]) -> tuple[tuple[str, str], ...]:
    """A country that a mention names in two roles stands in the first."""
    roles: dict[str, str] = {}
    for country in countries:
        roles.setdefault(country["code"], country["role"])
    return tuple(roles.items())
