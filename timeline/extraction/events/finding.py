"""Weighs what is proposed: events that stand, and those set aside with the reason."""

from collections.abc import Iterator

from timeline.extraction.events.figures import link_series
from timeline.extraction.events.mentions import complete
from timeline.extraction.events.proposals import Proposal, propose
from timeline.extraction.events.salience import heads_line
from timeline.extraction.events.scene import Scene
from timeline.extraction.events.words import Words
from timeline.extraction.types import EventMention, EventType, Rejection

LEAST_SHARE_OF_DATED = 0.64
LEAST_SHARE_OF_COUNT = 0.25
LEAST_SHARE_OF_STAGE = 0.4
LEAST_SHARE_OF_LEAD = 0.75
ONLY_LOCATES = "the date only locates, or the sentence tells no event"
NO_NEWS = "a lead without an event of its day"


def find_mentions(scene: Scene) -> tuple[tuple[EventMention, ...], tuple[Rejection, ...]]:
    mentions: list[EventMention] = []
    rejections: list[Rejection] = []
    for result in _weigh(scene):
        if isinstance(result, EventMention):
            mentions.append(result)
        else:
            rejections.append(result)
    return link_series(mentions), tuple(rejections)


def _weigh(scene: Scene) -> Iterator[EventMention | Rejection]:
    for proposal in propose(scene):
        if isinstance(proposal, Rejection):
            yield proposal
            continue
        yield _decide(proposal, scene)


def _decide(proposal: Proposal, scene: Scene) -> EventMention | Rejection:
    mention, model = proposal.mention, scene.models.salience
    share = dict(zip(model.labels, model.shares(proposal.features), strict=True))["event"]
    if mention.timex is None:
        if share < LEAST_SHARE_OF_LEAD:
            return Rejection(mention.trigger.span, "lead", NO_NEWS)
    elif share < _least_share(mention, proposal.reading.words):
        return Rejection(mention.timex.span, mention.rule, ONLY_LOCATES)
    return complete(mention, scene, proposal.reading, proposal.trigger, share)


def _least_share(mention: EventMention, words: Words) -> float:
    """An act at a stated stage is what a timeline is for, and so is a figure ("registered 69
    cases") and a line of a chronology; a number over a stated period ("about 400 have left since
    2011") stands by itself."""
    is_number = mention.type is EventType.STATISTIC
    if is_number and "/" in mention.edtf:
        return LEAST_SHARE_OF_COUNT
    is_line = mention.timex is not None and heads_line(mention.timex, words)
    told = is_line or mention.stage is not None or (is_number and bool(mention.claim.figures))
    return LEAST_SHARE_OF_STAGE if told else LEAST_SHARE_OF_DATED
