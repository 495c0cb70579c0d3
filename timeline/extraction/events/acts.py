"""The act that each event of legislation is of, with the chamber and the vote.

"Such a law", "the bill" and "it" are the act that the article named last; where it names but one,
that one. Nothing is invented: an act without a name keeps its kind alone.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from timeline.extraction.events.act_names import ActName, find_act_names
from timeline.extraction.events.votes import find_chamber, find_vote
from timeline.extraction.types import Act, ActKind, EventMention, EventType, Span, Stage

LANGUAGE = "en"
LONGEST_WAY_BACK = 1500
OF_ACTS = frozenset((EventType.LEGISLATION, EventType.TREATY_OR_AGREEMENT))
VOTED = frozenset((Stage.INTRODUCED, Stage.PASSED, Stage.AMENDED, Stage.REJECTED, Stage.REPEALED))
ALIKE = frozenset((ActKind.LAW, ActKind.BILL))
"""What one article calls a bill today and a law tomorrow."""


def with_acts(
    mentions: Sequence[EventMention], text: str, language: str
) -> tuple[EventMention, ...]:
    """Mentions of legislation and treaties with their acts; the names are read once if at all."""
    if language != LANGUAGE or not any(mention.type in OF_ACTS for mention in mentions):
        return tuple(mentions)
    names = find_act_names(text)
    return tuple(
        replace(mention, act=_act_of(mention, names, text)) if mention.type in OF_ACTS else mention
        for mention in mentions
    )


def _act_of(mention: EventMention, names: Sequence[ActName], text: str) -> Act | None:
    trigger = mention.trigger.span
    named = _nearest(mention.span, trigger, names)
    if mention.type is EventType.TREATY_OR_AGREEMENT and (
        named is None or named.kind is not ActKind.TREATY
    ):
        return None
    source = _resolve(named, mention.span, names)
    voted = mention.stage in VOTED
    chamber = find_chamber(text, mention.span, trigger) if voted else None
    vote = find_vote(text, mention.span, trigger) if voted else None
    if vote is not None and mention.stage is Stage.REJECTED and vote.ayes > vote.noes:
        vote = None  # "rejected it 214–213" does not tell who was for it
    if source is None and chamber is None and vote is None:
        return None
    if source is None:
        return Act(trigger, "chamber", None, None, None, chamber, vote)
    kind = named.kind if named else source.kind
    rule = "named" if source is named and source.is_telling else "referred"
    return Act(
        named.span if named else trigger, rule, kind, source.name, source.number, chamber, vote
    )


def _nearest(sentence: Span, trigger: Span, names: Sequence[ActName]) -> ActName | None:
    """In the sentence; what stands behind the trigger before what stands before it."""
    first = bisect_left(names, sentence.start, key=_start)
    inside = names[first : bisect_left(names, sentence.end, first, key=_start)]

    def distance(name: ActName) -> int:
        if name.span.start >= trigger.start:
            return name.span.start - trigger.start
        return 2 * (trigger.end - name.span.start)

    return min(inside, key=distance, default=None)


def _start(name: ActName) -> int:
    return name.span.start


def _resolve(named: ActName | None, sentence: Span, names: Sequence[ActName]) -> ActName | None:
    """The name that a noun, or nothing at all, stands for."""
    if named is not None and named.is_telling:
        return named
    telling = [name for name in names if name.is_telling and _fits(named, name)]
    start = named.span.start if named else sentence.start
    before = [name for name in telling if start - LONGEST_WAY_BACK <= name.span.start < start]
    if before:
        return before[-1]
    if len({(name.name, name.number) for name in telling}) == 1:
        return telling[0]
    return named


def _fits(named: ActName | None, name: ActName) -> bool:
    if named is None:
        return True
    return named.kind is name.kind or {named.kind, name.kind} <= ALIKE
