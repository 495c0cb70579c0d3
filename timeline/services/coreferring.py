"""Which new mentions are of one event, and which of an event that is shown already.

``extraction.events.coreference`` says whether two mentions are of one event; here are only the
candidates: what stands on the main country's timeline, of that type, about those days.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeAlias

from timeline.extraction.events.coreference import LONGEST_SPAN, MentionKey, make_key, same_event
from timeline.extraction.types import EventType, Stage
from timeline.models import Event, EventCountry, Mention

MOST_CANDIDATES = 200
LEAST_SCORE = 0.8
"""Two events shown as one mislead more than one event shown twice."""

Block: TypeAlias = tuple[str, str]
"""A main country and a type: what does not share both is not of one event."""


@dataclass(slots=True)
class Candidate:
    """An event, stored or about to be made, and its new mentions."""

    key: MentionKey
    event: int | None = None
    mentions: list[Mention] = field(default_factory=list)

    def score(self, key: MentionKey, mention: Mention) -> float:
        """0 where they are two; two findings in one sentence always are."""
        for other in self.mentions:
            if (other.run, other.start, other.end) == (mention.run, mention.start, mention.end):
                return 0
        if _others_differ(self.key, key):
            return 0
        match = same_event(self.key, key)
        return match.score if match and match.score >= LEAST_SCORE else 0


def group_by_event(
    mentions: Sequence[Mention],
) -> tuple[list[tuple[Mention, int]], list[list[Mention]]]:
    """Mentions with the stored event of each, and the others in groups, an event each."""
    blocks = _stored_candidates(mentions)
    made: list[Candidate] = []
    for mention in mentions:
        key, block = _key_of_mention(mention), blocks[_block(mention)]
        best = max(block, key=lambda candidate: candidate.score(key, mention), default=None)
        if best is None or not best.score(key, mention):
            best = Candidate(key)
            made.append(best)
            block.append(best)
        best.mentions.append(mention)
    known = [
        (mention, candidate.event)
        for block in blocks.values()
        for candidate in block
        if candidate.event is not None
        for mention in candidate.mentions
    ]
    return known, [candidate.mentions for candidate in made]


def _stored_candidates(mentions: Iterable[Mention]) -> dict[Block, list[Candidate]]:
    found: dict[Block, set[int]] = defaultdict(set)
    for country, kind, earliest, latest in {
        (*_block(mention), mention.earliest, mention.latest) for mention in mentions
    }:
        if country and earliest is not None and latest is not None:
            found[country, kind].update(_near(country, kind, earliest, latest))
    ids = {event for block in found.values() for event in block}
    keys = _keys_of_events(ids)
    blocks: dict[Block, list[Candidate]] = defaultdict(list)
    for block, events in found.items():
        blocks[block] = [Candidate(keys[event], event) for event in sorted(events)]
    return blocks


def _near(country: str, kind: str, earliest: date, latest: date) -> Iterable[int]:
    """Events that share a day with these days; those that last long corefer with nothing."""
    first = earliest - timedelta(days=LONGEST_SPAN) if earliest.year > 1 else earliest
    return (
        EventCountry.objects.filter(
            country=country,
            type=kind,
            shown=True,
            long=False,
            position=0,
            start__gte=first,
            start__lte=latest,
            end__gte=earliest,
        )
        .order_by("-start", "-event")
        .values_list("event", flat=True)[:MOST_CANDIDATES]
    )


def _keys_of_events(ids: set[int]) -> dict[int, MentionKey]:
    """As events are shown; who acts and what is counted, as their mentions say."""
    said: dict[int, list[Mention]] = defaultdict(list)
    for mention in Mention.objects.filter(event__in=ids, run__current=True).only(
        "event", "actor", "figures"
    ):
        said[mention.event_id or 0].append(mention)
    countries: dict[int, list[str]] = defaultdict(list)
    rows = EventCountry.objects.filter(event__in=ids).order_by("position")
    for event, code in rows.values_list("event", "country"):
        countries[event].append(code)
    return {
        event.pk: make_key(
            type=EventType(event.type),
            stage=Stage(event.stage) if event.stage else None,
            days=(event.earliest, event.latest),
            countries=countries[event.pk],
            title=event.title,
            actor=next((mention.actor for mention in said[event.pk] if mention.actor), None),
            figures=[figure["value"] for mention in said[event.pk] for figure in mention.figures],
        )
        for event in Event.objects.filter(pk__in=ids)
    }


def _key_of_mention(mention: Mention) -> MentionKey:
    return make_key(
        type=EventType(mention.type),
        stage=Stage(mention.stage) if mention.stage else None,
        days=(mention.earliest, mention.latest),
        countries=[country["code"] for country in mention.countries],
        title=mention.title,
        actor=mention.actor or None,
        figures=[figure["value"] for figure in mention.figures],
    )


def _others_differ(one: MentionKey, other: MentionKey) -> bool:
    """An agreement with Japan is not the one with the Philippines, who ever announced both."""
    beside, other_beside = (key.countries - {key.country or ""} for key in (one, other))
    return bool(beside and other_beside and not beside & other_beside)


def _block(mention: Mention) -> Block:
    return (mention.countries[0]["code"] if mention.countries else "", mention.type)
