"""What a curator may mean instead: another reading of the date, or an event already there."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from timeline.models import Event, EventCountry, Mention

MOST_DATES = 4
MOST_EVENTS = 3
MOST_COMPARED = 200
NEAR = timedelta(days=3)
WORD = re.compile(r"\w{4,}")
LEAST_SHARED = 0.4


@dataclass(frozen=True, slots=True)
class Reading:
    """``key`` chooses it."""

    key: str
    edtf: str


def other_dates(event: Event, mentions: Iterable[Mention]) -> tuple[Reading, ...]:
    """What the mentions' words could also mean, the surest mention's first."""
    found = (other for mention in mentions for other in (mention.edtf, *mention.alternatives))
    others = [edtf for edtf in dict.fromkeys(found) if edtf != event.edtf][:MOST_DATES]
    return tuple(Reading(str(number), edtf) for number, edtf in enumerate(others, start=1))


def same_events(event: Event) -> tuple[Event, ...]:
    """Shown events of its countries that begin within days of it and share words of its title."""
    words = _words(event)
    near = EventCountry.objects.filter(
        country__in=event.countries.values("country"),
        shown=True,
        start__range=(event.start - NEAR, event.start + NEAR),
    ).exclude(event=event.pk)
    rows = near.order_by("-start", "-event").values("event")[:MOST_COMPARED]
    events = Event.objects.filter(pk__in=[row["event"] for row in rows])
    likeness = [(_shared(words, _words(other)), other) for other in events]
    alike = [pair for pair in likeness if pair[0] >= LEAST_SHARED]
    alike.sort(key=lambda pair: (-pair[0], pair[1].pk))
    return tuple(other for _, other in alike[:MOST_EVENTS])


def _words(event: Event) -> frozenset[str]:
    return frozenset(word.casefold() for word in WORD.findall(event.title))


def _shared(some: frozenset[str], others: frozenset[str]) -> float:
    fewest = min(len(some), len(others))
    return len(some & others) / fewest if fewest else 0.0
