"""Mentions of the same event, in one article or in many, → one event.

``likeness`` says whether two are; here are the pairs that are compared and the groups that follow.
Only mentions that share a block are compared (country and days; country, month and a telling word),
so that a million need no comparison of all pairs.
"""

from collections import defaultdict, deque
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from hashlib import blake2b
from typing import TypeAlias

from timeline.extraction.events.common_days import LONGEST_SPAN, month_and_day
from timeline.extraction.events.keys import key_of, topic_of
from timeline.extraction.events.likeness import same_event
from timeline.extraction.events.mention_key import TELLING, MentionKey
from timeline.extraction.events.rarity import rarity_of
from timeline.extraction.types import EventMention, Extraction

FULLEST_BLOCK = 60
"""The latest so many of a block are compared: a sign that more share tells nothing."""

Days: TypeAlias = tuple[date | None, date | None]


def corefer(found: Iterable[tuple[Extraction, str]]) -> Iterator[Extraction]:
    """Extractions, each of a text, with an ``event_id`` on every mention: one for one event."""
    kept = tuple(found)
    mentions = [(extraction, mention) for extraction, _ in kept for mention in extraction.events]
    keys = [key for extraction, text in kept for key in _keys_of(extraction, text)]
    sentences = [(extraction.document_id, mention.span) for extraction, mention in mentions]
    heads = group_mentions(keys, sentences)
    names = iter(_name(*mentions[head]) for head in heads)
    for extraction, _ in kept:
        named = tuple(replace(mention, event_id=next(names)) for mention in extraction.events)
        yield replace(extraction, events=named)


def _keys_of(extraction: Extraction, text: str) -> Iterator[MentionKey]:
    topic = topic_of(text) if extraction.events else ()
    for mention in extraction.events:
        yield key_of(mention, text, topic, extraction)


def group_mentions(
    keys: Sequence[MentionKey], sentences: Sequence[Hashable] = ()
) -> tuple[int, ...]:
    """The place of the first mention of the same event, for each mention.

    A group's days are those that all its mentions allow: a week does not chain two days of it.
    Two findings in one of the ``sentences`` are two events.
    """
    heads = list(range(len(keys)))
    days: list[Days] = [(key.earliest, key.latest) for key in keys]
    read = [{sentence} for sentence in sentences] or [set[Hashable]() for _ in keys]
    for one, other in _surest_first(keys):
        first, second = sorted((_head(heads, one), _head(heads, other)))
        if first == second or not read[first].isdisjoint(read[second]):
            continue
        common = _common_days(days[first], days[second])
        if common is not None:
            heads[second], days[first] = first, common
            read[first] |= read[second]
    return tuple(_head(heads, place) for place in range(len(keys)))


def _surest_first(keys: Sequence[MentionKey]) -> list[tuple[int, int]]:
    """Pairs that are one event, so that what is plain is joined before what is likely."""
    scored = []
    for one, other in _pairs(keys):
        match = same_event(keys[one], keys[other])
        if match is not None:
            scored.append((-match.score, one, other))
    return [(one, other) for _, one, other in sorted(scored)]


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
    """Those that share a block, each once."""
    latest = partial(deque[int], maxlen=FULLEST_BLOCK)
    blocks: defaultdict[tuple[str, ...], deque[int]] = defaultdict(latest)
    for place, key in enumerate(keys):
        near: dict[int, None] = {}
        for block in _blocks(key):
            near.update(dict.fromkeys(blocks[block]))
            blocks[block].append(place)
        near.pop(place, None)
        yield from ((other, place) for other in near)


def _blocks(key: MentionKey) -> Iterator[tuple[str, ...]]:
    telling = [word for word in sorted(key.words) if rarity_of(word) >= TELLING]
    month_of_any_year = month_and_day(key)
    for country in sorted(key.countries):
        yield country, str(key.earliest), str(key.latest)
        for month in _months(key):
            yield from ((country, month, word) for word in telling)
            if key.stage is not None:
                yield country, month, "stage", key.stage.value
        if key.stage is not None and month_of_any_year is not None:
            yield country, "any year", month_of_any_year[:2], key.stage.value


def _months(key: MentionKey) -> tuple[str, ...]:
    """The months that the days lie in, no more than a season's."""
    if key.earliest is None or key.latest is None:
        return ()
    if (key.latest - key.earliest).days > LONGEST_SPAN:
        return (f"{key.earliest} to {key.latest}",)
    first = key.earliest.year * 12 + key.earliest.month
    last = key.latest.year * 12 + key.latest.month
    return tuple(str(month) for month in range(first, last + 1))


def _name(extraction: Extraction, mention: EventMention) -> str:
    """Named after the first mention, so that the same input gives the same id."""
    first = f"{extraction.document_id}:{mention.trigger.span.start}:{mention.type}:{mention.edtf}"
    return blake2b(first.encode(), digest_size=8).hexdigest()
