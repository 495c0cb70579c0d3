"""How alike two mentions are: in kind, days, places, words and figures.

An act is signed once, but a country has many arrests a day. Days, place and kind that agree only
open the comparison: rare words that both have speak for one event, rare words that each has alone
speak against. Who names another day than that of its article tells of what is known ("yesterday's
fire"); two articles that each report of their own day mostly report of two things. An act at the
same stage needs the least. Where languages differ words prove nothing, and names do. Conflicting
figures do not part two mentions; they are kept side by side.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import fsum

from timeline.extraction.events.act_keys import ActKey
from timeline.extraction.events.common_days import same_day, same_days, score_days
from timeline.extraction.events.features import stem
from timeline.extraction.events.mention_key import MentionKey
from timeline.extraction.events.rarity import rarity_of
from timeline.extraction.events.sounds import sounds_of
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.types import EventType

LEAST_SCORE = 1.8
LEAST_SCORE_OF_SAYING = 2.5

SCORE_OF_STAGE = 1.45
SCORE_OF_ACTOR = 0.1
SCORE_OF_FIGURE = 0.2
SCORE_OF_TRIGGER = 0.25
SCORE_OF_RETOLD = 1.3
SCORE_OF_RETOLD_SAYING = 0.7
SCORE_OF_TWO_REPORTS = -0.5
SCORE_OF_ARTICLE = 0.85
SCORE_OF_ACT = 0.5
SCORE_OF_VOTE = 0.5
SCORE_OF_HOUSES = -0.5
SCORE_OF_TYPES = -0.35
SCORE_OF_PLACES = -0.25
SCORE_OF_PARTNERS = -0.3
SCORE_OF_ANOTHER = -1.0
SCORE_OF_HAPPENING = 0.6
SCORE_OF_ONCE = 0.5
SCORE_OF_ONE_OF_MANY = -0.3
SCORE_OF_OTHER_HAPPENING = -0.2
SCORE_OF_LANGUAGES = 0.4
WEIGHT_OF_WORDS = 0.9
WEIGHT_OF_TOPIC = 1.3
WEIGHT_OF_RARE = 0.12
WEIGHT_OF_CROSSED = 0.2
WEIGHT_OF_OWN = -0.3
WEIGHT_OF_NAMES = 0.2
WEIGHT_OF_OWN_NAMES = -0.3
FULL_SCORE = 4.0
MOST_RARE = 3.0
MOST_OWN = 3.0
LEAST_OF_WORDS = 2.5
LEAST_OF_TOPIC = 5.0
BETWEEN_STATES = (EventType.TREATY_OR_AGREEMENT, EventType.MEETING_OR_VISIT)
OTHERS = frozenset(stem(word) for word in word_list("others"))
MANY_A_DAY = (EventType.STATEMENT, EventType.EXECUTIVE_ACTION)
"""Of these one person has several a day, in the same words but for what they are about."""


@dataclass(frozen=True, slots=True)
class Match:
    """How sure it is that two mentions are one event, and what it rests on.

    ``margin`` is what is left of the points that one event needs; below 0 it is in doubt.
    """

    score: float
    reason: str
    margin: float


def same_event(one: MentionKey, other: MentionKey) -> Match | None:
    """A match with its score in [0, 1], or None. Symmetric, and pure: services call it too."""
    match = compare(one, other)
    return match if match is not None and match.margin >= 0 else None


def compare(one: MentionKey, other: MentionKey) -> Match | None:
    """However alike they are; None where they cannot be one event."""
    if _are_apart(one, other):
        return None
    days = score_days(one, other)
    if days is None:
        return None
    signs = [(days, "days"), *_compare_kinds(one, other), *_compare_words(one, other)]
    points = fsum(points for points, _ in signs)
    saying = one.type in MANY_A_DAY or other.type in MANY_A_DAY
    margin = points - (LEAST_SCORE_OF_SAYING if saying else LEAST_SCORE)
    reasons = dict.fromkeys(reason for points, reason in signs if points > 0)
    score = round(max(0.0, min(1.0, points / FULL_SCORE)), 3)
    return Match(score, "same " + ", ".join(reasons), margin)


def _are_apart(one: MentionKey, other: MentionKey) -> bool:
    """What is never one event, whatever else is alike."""
    same_stage = one.stage is not None and one.stage is other.stage
    if one.stage and other.stage and not same_stage:
        return True
    if one.countries.isdisjoint(other.countries):
        return True
    strange = one.telling.isdisjoint(other.telling)
    known = same_stage or _is_once_a_day(one, other)
    if strange and (not known or one.country != other.country):
        return True
    if one.act.is_another(other.act):
        return True
    between = one.type in BETWEEN_STATES and one.type is other.type
    return between and _partners_differ(one, other)


def _compare_kinds(one: MentionKey, other: MentionKey) -> Iterator[tuple[float, str]]:
    """Points for and against, each with what it rests on."""
    if one.type is not other.type:
        yield SCORE_OF_TYPES, "type"
    elif one.stage is not None and one.stage is other.stage:
        yield SCORE_OF_STAGE, f"stage {one.stage.value}"
    yield from _compare_acts(one.act, other.act)
    if one.country != other.country:
        yield SCORE_OF_PLACES, "country"
    if _partners_differ(one, other):
        yield SCORE_OF_PARTNERS, "partners"
    if one.actor and other.actor:
        yield (SCORE_OF_ACTOR if one.actor == other.actor else -SCORE_OF_ACTOR), "actor"
    if one.figures & other.figures:
        yield SCORE_OF_FIGURE, "figure"
    if one.trigger and one.trigger == other.trigger:
        yield SCORE_OF_TRIGGER, "verb"
    yield from _compare_happenings(one, other)
    yield from _compare_telling(one, other)


def _compare_happenings(one: MentionKey, other: MentionKey) -> Iterator[tuple[float, str]]:
    """Whether the words for what happened, which may differ, name one thing; a stage says it."""
    if one.stage is not None and one.stage is other.stage:
        return
    if one.happening.is_same(other.happening):
        yield SCORE_OF_HAPPENING, "happening"
    elif one.happening.is_another(other.happening):
        yield SCORE_OF_OTHER_HAPPENING, "happening"
    if _is_once_a_day(one, other):
        yield SCORE_OF_ONCE, "happening"
    if not same_days(one, other) and one.happening.is_one_of_many(other.happening):
        yield SCORE_OF_ONE_OF_MANY, "happening"


def _is_once_a_day(one: MentionKey, other: MentionKey) -> bool:
    """A vote on a bill is none of a country's elections."""
    if one.stage is not None or other.stage is not None:
        return False
    return same_day(one, other) and one.happening.is_once_a_day(other.happening)


def _compare_acts(one: ActKey, other: ActKey) -> Iterator[tuple[float, str]]:
    if one.is_same(other):
        yield SCORE_OF_ACT, "act"
    if one.is_same_vote(other):
        yield SCORE_OF_VOTE, "vote"
    if one.is_other_house(other):
        yield SCORE_OF_HOUSES, "house"


def _compare_telling(one: MentionKey, other: MentionKey) -> Iterator[tuple[float, str]]:
    """Whether one tells again what the other reports."""
    if not one.articles.isdisjoint(other.articles):
        yield SCORE_OF_ARTICLE, "article"
    elif same_day(one, other):
        if not one.retold and not other.retold:
            known = one.articles and other.articles
            yield (SCORE_OF_TWO_REPORTS if known else 0.0), "day"
        elif not _is_repeated(one) and not _is_repeated(other):
            yield SCORE_OF_RETOLD, "day told again"
        elif one.stage is None and other.stage is None:
            yield SCORE_OF_RETOLD_SAYING, "day told again"


def _partners_differ(one: MentionKey, other: MentionKey) -> bool:
    """An agreement with Japan is not the one with the Philippines, who ever announced both."""
    mains = {one.country, other.country}
    partners, other_partners = one.countries - mains, other.countries - mains
    return bool(partners and other_partners) and partners.isdisjoint(other_partners)


def _compare_words(one: MentionKey, other: MentionKey) -> Iterator[tuple[float, str]]:
    known, other_known = _known_beside(one, other), _known_beside(other, one)
    telling, other_telling = one.telling & known, other.telling & other_known
    common = telling & other_telling
    if one.language and other.language and one.language != other.language:
        yield from _compare_names(one, other, common)
        return
    shared = one.words & other.words
    repeated: set[str | None] = set()
    if _is_repeated(one) or _is_repeated(other):
        repeated = {one.actor, other.actor, one.trigger, other.trigger}
        common, shared = common - repeated, shared - repeated
    title = max(min(_weight(one.words), _weight(other.words)), LEAST_OF_WORDS)
    yield WEIGHT_OF_WORDS * _weight(shared) / title, "words"
    yield WEIGHT_OF_RARE * min(MOST_RARE, _weight(shared & common)), "words"
    crossed = (one.words | other.words) & common
    yield WEIGHT_OF_CROSSED * min(MOST_RARE, _weight(crossed)), "topic"
    smaller = max(min(_weight(telling), _weight(other_telling)), LEAST_OF_TOPIC)
    yield WEIGHT_OF_TOPIC * _weight(common) / smaller, "topic"
    if not OTHERS.isdisjoint(one.words ^ other.words):
        yield SCORE_OF_ANOTHER, "words"
    own = (
        _weight((one.words & telling) - other_known - repeated),
        _weight((other.words & other_telling) - known - repeated),
    )
    yield WEIGHT_OF_OWN * min(MOST_OWN, *own), "words"
    yield WEIGHT_OF_NAMES * min(MOST_RARE, _weight(one.names & other.names & common)), "names"
    names = (
        _weight((one.names & telling) - other_known),
        _weight((other.names & other_telling) - known),
    )
    yield WEIGHT_OF_OWN_NAMES * min(MOST_OWN, *names), "names"


def _compare_names(
    one: MentionKey, other: MentionKey, common: frozenset[str]
) -> Iterator[tuple[float, str]]:
    """In two languages: names that are written or sound alike."""
    heard = _heard(one, other) | _heard(other, one)
    if common or heard:
        yield SCORE_OF_LANGUAGES, "names"
        yield WEIGHT_OF_RARE * min(MOST_RARE, max(_weight(common), len(heard))), "names"


def _heard(one: MentionKey, other: MentionKey) -> frozenset[str]:
    """Names of one that sound like words of the other, which may have no capitals."""
    return sounds_of(one.names) & sounds_of(other.said)


def _known_beside(key: MentionKey, other: MentionKey) -> frozenset[str]:
    """Within one article its topic tells nothing apart."""
    return key.known if key.articles.isdisjoint(other.articles) else key.said


def _is_repeated(key: MentionKey) -> bool:
    """One person signs two acts in the same words: who acts and the verb tell them not apart."""
    return key.stage is not None or key.type in MANY_A_DAY


def _weight(words: Iterable[str]) -> float:
    return fsum(map(rarity_of, words))
