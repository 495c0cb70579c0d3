"""The act that each event of legislation is of, with the chamber and the vote.

"Such a law", "the bill" and "it" are the act that the article named last; where it names but one,
that one. Nothing is invented: an act without a name keeps its kind alone.
"""

from collections.abc import Sequence
from dataclasses import replace

from timeline.extraction.events.act_names import find_act_names
from timeline.extraction.events.named_acts import NamedActs
from timeline.extraction.events.votes import find_chamber, find_vote
from timeline.extraction.types import Act, ActKind, EventMention, EventType, Stage

LANGUAGE = "en"
OF_ACTS = frozenset((EventType.LEGISLATION, EventType.TREATY_OR_AGREEMENT))
VOTED = frozenset((Stage.INTRODUCED, Stage.PASSED, Stage.AMENDED, Stage.REJECTED, Stage.REPEALED))


def with_acts(
    mentions: Sequence[EventMention], text: str, language: str
) -> tuple[EventMention, ...]:
    """Mentions of legislation and treaties with their acts; the names are read once if at all."""
    if language != LANGUAGE or not any(mention.type in OF_ACTS for mention in mentions):
        return tuple(mentions)
    named = NamedActs(find_act_names(text))
    return tuple(
        replace(mention, act=_act_of(mention, named, text)) if mention.type in OF_ACTS else mention
        for mention in mentions
    )


def _act_of(mention: EventMention, acts: NamedActs, text: str) -> Act | None:
    trigger = mention.trigger.span
    named = acts.find_nearest(mention.span, trigger)
    if mention.type is EventType.TREATY_OR_AGREEMENT and (
        named is None or named.kind is not ActKind.TREATY
    ):
        return None
    source = acts.resolve(named, mention.span)
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
