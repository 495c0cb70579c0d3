"""The same as ``tense`` for the other languages: the words and endings of ``future`` and ``past``
in their ``calendar.toml`` tell whether a clause looks back or ahead.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from timeline.extraction.dates.tense import REACH, Direction
from timeline.extraction.dates.vocabulary import (
    EAST_ASIAN_LANGUAGES,
    PARTICLES,
    base_of,
    vocabulary_of,
)  # fmt: skip
from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

WORD = regex(r"\w+")
NUMBER = regex(r"\d")
# What opens a clause with no comma before it.
THAT = r"(?:que|qu['’]\w+|che|dat|أن|بأن|إن|bahwa|कि|rằng)"
CLAUSE_MARK = regex(rf"[,;:–—]\s|\s[–—-]\s|\s(?={THAT}\s)")
# "5日午前、会議が…": a clause of so few characters goes on behind its comma.
EAST_MARK = regex(r"(?<=.{4})[，、；;]")
FEWEST_WORDS = 2  # a clause of less ("Am Montag, dem 4. Mai, …") goes on behind its commas
OPENING_THAT = frozenset(PARTICLES["that"])
# "Votará" has the ending of the future, "verá" and "será" are listed, "verão" is the summer.
SHORTEST_VERB = 6
# So many words before a date, a verb tells of it alone: "maakten dinsdag bekend dat …".
BESIDE = 2


@dataclass(frozen=True, slots=True)
class Verbs:
    """Words of one tense; ``endings`` are of words, and of no name; ``never`` are no verbs."""

    words: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    never: frozenset[str] = frozenset()

    def tell(self, near: Iterable[str]) -> bool:
        return any(self._is_one(word) for word in near)

    def _is_one(self, word: str) -> bool:
        if word.lower() in self.words:
            return True
        verb = len(word) >= SHORTEST_VERB and not word[0].isupper() and word not in self.never
        return verb and word.endswith(self.endings)


@dataclass(frozen=True, slots=True)
class Tenses:
    """``spaced`` tells whether the language sets a space between words."""

    future: Verbs = Verbs()
    past: Verbs = Verbs()
    spaced: bool = True


@cache
def tenses_of(language: str | None) -> Tenses | None:
    """None for English, whose tenses ``tense`` reads."""
    base = base_of(language)
    if base == "en":
        return None
    vocabulary = vocabulary_of(base)
    words = vocabulary.words if vocabulary else {}
    future, past = (
        _verbs(words.get(key, ()), words.get(f"no_{key}", ())) for key in ("future", "past")
    )
    return Tenses(future, past, base not in EAST_ASIAN_LANGUAGES)


def _verbs(words: Sequence[str], never: Sequence[str]) -> Verbs:
    """A word with a dash before it is an ending: ``-rá`` of "votará"."""
    endings = tuple(word[1:] for word in words if word.startswith("-"))
    whole = frozenset(word for word in words if not word.startswith("-"))
    return Verbs(whole, endings, frozenset(never))


def direction_by(tenses: Tenses, text: str, sentence: Span, timex: Span) -> Direction:
    """The direction of the clause that holds the timex.

    Its words count from comma to comma, and those of the clause before, where it opens with
    "that": ``Erwartet wird, dass sie das Gesetz am Montag vorlegt``.
    """
    if not tenses.spaced:
        clause = EAST_MARK.split(text[timex.end : min(sentence.end, timex.end + REACH)])[0]
        # "将于12月": the word of a tense may stand right before.
        ahead = text[max(sentence.start, timex.start - BESIDE) : timex.start]
        return _direction_within(tenses, ahead + clause)
    start = max(sentence.start, timex.start - REACH)
    parts = CLAUSE_MARK.split(text[start : timex.start])
    behind = CLAUSE_MARK.split(text[timex.end : min(sentence.end, timex.end + REACH)])
    near = WORD.findall(parts[-1])
    if tenses.past.tell(near[-BESIDE:]) and not tenses.future.tell(near):
        return Direction.PAST
    near += WORD.findall(behind[0])
    if len(near) < FEWEST_WORDS:
        near += WORD.findall(next((part for part in behind[1:] if not NUMBER.search(part)), ""))
    if len(parts) > 1 and not OPENING_THAT.isdisjoint(WORD.findall(parts[-1].lower())[:1]):
        near += WORD.findall(parts[-2])
    if tenses.future.tell(near):
        return Direction.FUTURE
    return Direction.PAST if tenses.past.tell(near) else Direction.OPEN


def _direction_within(tenses: Tenses, clause: str) -> Direction:
    """Where words are not set apart, the first verb decides."""
    found = {
        Direction.FUTURE: _first_of(tenses.future.words, clause),
        Direction.PAST: _first_of(tenses.past.words, clause),
    }
    nearest = min(found, key=lambda direction: found[direction])
    return nearest if found[nearest] < len(clause) else Direction.OPEN


def _first_of(words: Iterable[str], text: str) -> int:
    places = (text.find(word) for word in words)
    return min((place for place in places if place >= 0), default=len(text))
