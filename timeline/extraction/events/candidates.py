"""A word of a sentence that may announce an event."""

from dataclasses import dataclass

from timeline.extraction.events.lexicon import Entry
from timeline.extraction.types import Stage


@dataclass(frozen=True, slots=True)
class Candidate:
    """A trigger in a sentence, by the places of its words. The first ``supported`` of its entries
    are those whose ``near`` words are there; ``latent`` is the stage that it would have with them.
    """

    first: int
    last: int
    lemma: str
    form: str
    entries: tuple[Entry, ...]
    supported: int = 0
    latent: Stage | None = None

    @property
    def is_noun(self) -> bool:
        return self.form == "noun"
