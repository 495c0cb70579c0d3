"""What two mentions are compared by."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date

from timeline.extraction.events.act_keys import NO_ACT, ActKey
from timeline.extraction.events.happenings import NO_HAPPENING, Happening
from timeline.extraction.events.rarity import rarity_of
from timeline.extraction.types import EventType, Stage

TELLING = 0.6
"""From this rarity on, a word is not of every second report from the same country."""


@dataclass(frozen=True, slots=True)
class MentionKey:
    """A mention, or an event that is stored; ``day`` is month and day where no year is known.

    ``words`` are the title's, ``sentence`` those of the evidence, ``topic`` the most telling of the
    article. ``retold`` says that the day was not the article's own: what is told is known already.
    """

    type: EventType
    stage: Stage | None
    earliest: date | None
    latest: date | None
    country: str | None
    countries: frozenset[str]
    actor: str | None
    words: frozenset[str]
    sentence: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    figures: frozenset[float] = frozenset()
    day: str | None = None
    trigger: str | None = None
    language: str | None = None
    articles: frozenset[Hashable] = frozenset()
    retold: bool = False
    act: ActKey = NO_ACT
    happening: Happening = NO_HAPPENING
    said: frozenset[str] = field(init=False, repr=False, compare=False)
    known: frozenset[str] = field(init=False, repr=False, compare=False)
    telling: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        said = self.words | self.sentence
        known = said | self.topic
        object.__setattr__(self, "said", said)
        object.__setattr__(self, "known", known)
        telling = frozenset(word for word in known if rarity_of(word) >= TELLING)
        object.__setattr__(self, "telling", telling)
