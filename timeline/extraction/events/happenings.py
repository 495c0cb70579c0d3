"""What happened, whichever word a report chooses: "the vote", "the election", "die Wahl".

A country has some things at most once on a day: an election, an earthquake, a coup. Of others it
may have many in a month: raids, clashes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from timeline.extraction.events.concepts import find_concepts
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.patterns import regex

WORD = regex(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")
TABLE = "happenings"
OCCURRENCE = "occurrence"
"""Words that only say that what stands beside them took place."""
ONCE_A_DAY = word_list("once_a_day")
MANY_A_MONTH = word_list("many_a_month")


@dataclass(frozen=True, slots=True)
class Happening:
    """What the trigger has ``announced``, and all that is ``spoken`` of beside it."""

    announced: frozenset[str] = frozenset()
    spoken: frozenset[str] = frozenset()

    def is_same(self, other: "Happening") -> bool:
        return bool(self._shared(other))

    def is_once_a_day(self, other: "Happening") -> bool:
        return not ONCE_A_DAY.isdisjoint(self._shared(other))

    def is_one_of_many(self, other: "Happening") -> bool:
        return self.is_same(other) and self._shared(other) <= MANY_A_MONTH

    def is_another(self, other: "Happening") -> bool:
        return bool(self.spoken and other.spoken) and self.spoken.isdisjoint(other.spoken)

    def _shared(self, other: "Happening") -> frozenset[str]:
        """What one of them is dated by, and the other speaks of too."""
        return (self.announced & other.spoken) | (other.announced & self.spoken)


NO_HAPPENING = Happening()


@lru_cache(maxsize=8192)
def find_happening(trigger: str, title: str, sentence: str, language: str) -> Happening:
    """The sentence speaks where neither trigger nor title does."""
    announced = _announced(trigger, title, language)
    spoken = announced | _spoken(title, language)
    return Happening(announced, spoken or _spoken(sentence, language))


def _announced(trigger: str, title: str, language: str) -> frozenset[str]:
    """What the trigger names; "began" leaves it to the nearest word of the title."""
    named = frozenset(_names_in(trigger, language))
    if OCCURRENCE not in named:
        return named
    before, _, behind = title.lower().partition(trigger.lower())
    beside = [*reversed(tuple(_names_in(before, language))), *_names_in(behind, language)]
    nearest = next((name for name in beside if name != OCCURRENCE), None)
    return (named - {OCCURRENCE}) | ({nearest} if nearest else set())


def _spoken(text: str, language: str) -> frozenset[str]:
    return frozenset(_names_in(text, language)) - {OCCURRENCE}


def _names_in(text: str, language: str) -> Iterator[str]:
    for match in WORD.finditer(text):
        yield from find_concepts(match[0].lower(), language, TABLE)
