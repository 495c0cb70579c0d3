"""Mentions of the same event, in one article or in many, → one event.

Two mentions are one event when type, days and country agree and the words do not speak against it:
an act is signed once, but a country has many arrests a day. Conflicting figures do not part two
mentions; they are kept side by side. Only mentions that share a block (country, type, month) and a
telling word or name are compared, so that a million need no comparison of all pairs.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b
from typing import TypeAlias

from timeline.extraction.events.features import stem
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import split_words
from timeline.extraction.types import EventMention, EventType, Extraction, Span, Stage

LONGEST_SPAN = 92
FULLEST_BLOCK = 60
UNKNOWN_YEAR = re.compile(r"XXXX-\d\d(?:-\d\d)?")
LEAST_SCORE = 1.1
LEAST_SCORE_OF_STAGE = 0.9
FEWEST_WORDS = 6
SCORE_OF_DAY = 0.55
SCORE_OF_PERIOD = 0.25
SCORE_OF_STAGE = 0.45
SCORE_OF_ACTOR = 0.4
SCORE_OF_FIGURE = 0.3
WEIGHT_OF_WORDS = 1.6


Days: TypeAlias = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class MentionKey:
    """What two mentions are compared by; ``day`` is month and day where the year is not known."""

    type: EventType
    stage: Stage | None
    earliest: date | None
    latest: date | None
    country: str | None
    countries: frozenset[str]
    actor: str | None
    words: frozenset[str]
    figures: frozenset[float] = frozenset()
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """How sure it is that two mentions are one event, and what it rests on."""

    score: float
    reason: str


def key_of(mention: EventMention) -> MentionKey:
    return make_key(
        type=mention.type,
        stage=mention.stage,
        days=(mention.earliest, mention.latest),
        countries=[country.code for country in mention.countries],
        title=mention.title,
        actor=mention.actor,
        figures=[figure.value for figure in mention.claim.figures],
        edtf=mention.edtf,
    )


def make_key(
    *,
    type: EventType,
    stage: Stage | None,
    days: tuple[date | None, date | None],
    countries: Sequence[str],
    title: str,
    actor: str | None,
    figures: Iterable[float | None],
    edtf: str = "",
) -> MentionKey:
    """The key of a mention or of an event that is stored; ``countries`` begin with the main one."""
    words = split_words(title, Span(0, len(title))).forms
    telling = frozenset(
        stem(word) for word in words if word[0].isalpha() and word not in word_list("stopwords")
    )
    return MentionKey(
        type,
        stage,
        *days,
        countries[0] if countries else None,
        frozenset(countries),
        _last_name(actor),
        telling,
        frozenset(value for value in figures if value is not None),
        edtf[5:10] if UNKNOWN_YEAR.fullmatch(edtf) else None,
    )


def same_event(one: MentionKey, other: MentionKey) -> Match | None:
    """A match with its score in [0, 1], or None. Symmetric, and pure: services call it too."""
    if one.type is not other.type or not _places_agree(one, other):
        return None
    if one.stage is not other.stage and one.stage and other.stage:
        return None
    days = _score_days(one, other)
    if days is None:
        return None
    score, reasons = days, ["days"]
    for points, reason in _signs(one, other):
        score += points
        if points > 0:
            reasons.append(reason)
    if score < (LEAST_SCORE_OF_STAGE if one.stage and other.stage else LEAST_SCORE):
        return None
    return Match(round(min(1.0, score / 2), 3), "same " + ", ".join(reasons))


def _signs(one: MentionKey, other: MentionKey) -> Iterator[tuple[float, str]]:
    yield WEIGHT_OF_WORDS * _overlap(one.words, other.words), "words"
    if one.stage is not None and one.stage is other.stage:
        yield SCORE_OF_STAGE, f"stage {one.stage.value}"
    if one.actor and other.actor:
        yield (SCORE_OF_ACTOR if one.actor == other.actor else -SCORE_OF_ACTOR / 2), "actor"
    if one.figures & other.figures:
        yield SCORE_OF_FIGURE, "figure"


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the shorter title's words that the other has; short titles prove little."""
    shorter = min(len(one), len(other))
    return len(one & other) / max(shorter, FEWEST_WORDS) if shorter else 0.0


def _places_agree(one: MentionKey, other: MentionKey) -> bool:
    if one.country is None or other.country is None:
        return False
    return one.country == other.country


def _score_days(one: MentionKey, other: MentionKey) -> float | None:
    """The same days score most; a day within the other's month some; disjoint days forbid."""
    if one.day or other.day:
        return _score_yearless(one, other)
    if one.earliest is None or one.latest is None:
        return None
    if other.earliest is None or other.latest is None:
        return None
    if one.latest < other.earliest or other.latest < one.earliest:
        return None
    if (one.earliest, one.latest) == (other.earliest, other.latest):
        return SCORE_OF_DAY
    longest = max((one.latest - one.earliest).days, (other.latest - other.earliest).days)
    return SCORE_OF_PERIOD if longest <= LONGEST_SPAN else None


def _score_yearless(one: MentionKey, other: MentionKey) -> float | None:
    """``July 11`` of an unknown year is the July 11 of another report of the same act."""
    if one.stage is None or one.stage is not other.stage:
        return None
    first, second = _month_and_day(one), _month_and_day(other)
    if first is None or second is None:
        return None
    shorter = min(len(first), len(second))
    return SCORE_OF_PERIOD if first[:shorter] == second[:shorter] else None


def _month_and_day(key: MentionKey) -> str | None:
    if key.day is not None or key.earliest is None or key.latest is None:
        return key.day
    if key.earliest == key.latest:
        return key.earliest.isoformat()[5:]
    same_month = key.earliest.isoformat()[:7] == key.latest.isoformat()[:7]
    return key.earliest.isoformat()[5:7] if same_month else None


def group_mentions(keys: Sequence[MentionKey]) -> tuple[int, ...]:
    """The place of the first mention of the same event, for each mention.

    A group's days are those that all its mentions allow: a week does not chain two days of it.
    """
    heads = list(range(len(keys)))
    days = [(key.earliest, key.latest) for key in keys]
    for one, other in _pairs(keys):
        first, second = sorted((_head(heads, one), _head(heads, other)))
        if first == second or same_event(keys[one], keys[other]) is None:
            continue
        common = _common_days(days[first], days[second])
        if common is not None:
            heads[second], days[first] = first, common
    return tuple(_head(heads, place) for place in range(len(keys)))


def _common_days(one: Days, other: Days) -> Days | None:
    """Days of an unknown year lie in any."""
    if one[0] is None or one[1] is None:
        return other
    if other[0] is None or other[1] is None:
        return one
    first, last = max(one[0], other[0]), min(one[1], other[1])
    return (first, last) if first <= last else None


def _head(heads: list[int], place: int) -> int:
    while heads[place] != place:
        heads[place] = heads[heads[place]]
        place = heads[place]
    return place


def _pairs(keys: Sequence[MentionKey]) -> Iterator[tuple[int, int]]:
    """Mentions that share a block and a sign; a sign that too many share tells nothing."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        for block in _blocks(key):
            earlier = blocks[block]
            yield from ((other, place) for other in earlier)
            if len(earlier) < FULLEST_BLOCK:
                earlier.append(place)


def _blocks(key: MentionKey) -> Iterator[tuple[str, ...]]:
    if key.country is None:
        return
    place = (key.country, key.type.value)
    months = _months(key)
    for month in months:
        for word in sorted(key.words):
            yield (*place, month, word)
        if key.actor:
            yield (*place, month, "actor", key.actor)
        if key.stage is not None:
            yield (*place, month, "stage", key.stage.value)
    month_and_day = _month_and_day(key)
    if key.stage is not None and month_and_day is not None:
        yield (*place, "any year", month_and_day[:2], key.stage.value)


def _months(key: MentionKey) -> tuple[str, ...]:
    """The months that the days lie in, no more than a season's."""
    if key.earliest is None or key.latest is None:
        return ()
    if (key.latest - key.earliest).days > LONGEST_SPAN:
        return (f"{key.earliest} to {key.latest}",)
    first = key.earliest.year * 12 + key.earliest.month
    last = key.latest.year * 12 + key.latest.month
    return tuple(str(month) for month in range(first, last + 1))


def corefer(extractions: Iterable[Extraction]) -> Iterator[Extraction]:
    """The extractions with an ``event_id`` on every mention, the same for one event."""
    kept = tuple(extractions)
    mentions = [(document, mention) for document in kept for mention in document.events]
    heads = group_mentions([key_of(mention) for _, mention in mentions])
    names = iter(_name(*mentions[head]) for head in heads)
    for extraction in kept:
        named = tuple(replace(mention, event_id=next(names)) for mention in extraction.events)
        yield replace(extraction, events=named)


def _name(extraction: Extraction, mention: EventMention) -> str:
    """Named after the first mention, so that the same input gives the same id."""
    first = f"{extraction.document_id}:{mention.trigger.span.start}:{mention.type}:{mention.edtf}"
    return blake2b(first.encode(), digest_size=8).hexdigest()


def _last_name(actor: str | None) -> str | None:
    return stem(actor.split()[-1].lower()) if actor else None
