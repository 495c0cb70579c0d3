"""What a curator may mean instead of the date of an event."""

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.models import Event, Mention

MOST_DATES = 4


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
