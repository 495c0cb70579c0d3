"""What a mention is compared by: its kind, days and places, and its words cut to their stems."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from datetime import date
from functools import lru_cache, partial

from timeline.extraction.events.act_keys import NO_ACT, ActKey, act_key
from timeline.extraction.events.happenings import find_happening
from timeline.extraction.events.mention_key import MentionKey
from timeline.extraction.events.rarity import rarity_of
from timeline.extraction.events.stems import WORD, stems_of
from timeline.extraction.events.usual import without_usual
from timeline.extraction.patterns import regex
from timeline.extraction.types import EventMention, EventType, Extraction, Stage

ENDS = frozenset('.!?:…"“”„«»\n')
UNKNOWN_YEAR = regex(r"XXXX-\d\d(?:-\d\d)?")
WORDS_OF_TOPIC = 120
ALL_NOUNS_IN_CAPITALS = ("de",)


def key_of(
    mention: EventMention,
    text: str = "",
    topic: Iterable[str] = (),
    extraction: Extraction | None = None,
) -> MentionKey:
    """``text`` is the document's, ``topic`` its most telling words."""
    act = mention.act
    vote = (act.vote.ayes, act.vote.noes) if act and act.vote else None
    days = (mention.earliest, mention.latest)
    published = extraction.publication.date if extraction else None
    return make_key(
        type=mention.type,
        stage=mention.stage,
        days=days,
        countries=[country.code for country in mention.countries],
        title=mention.title,
        actor=mention.actor,
        figures=[figure.value for figure in mention.claim.figures],
        edtf=mention.edtf,
        sentence=mention.span.of(text),
        topic=topic,
        trigger=mention.trigger.span.of(text),
        language=extraction.language if extraction else None,
        articles=[extraction.document_id] if extraction else (),
        retold=is_retold(mention.timex is not None, days, published),
        act=act_key(act.name, act.number, act.chamber, vote) if act else NO_ACT,
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
    sentence: str = "",
    topic: Iterable[str] = (),
    trigger: str = "",
    language: str | None = None,
    articles: Iterable[Hashable] = (),
    retold: bool = False,
    act: ActKey = NO_ACT,
) -> MentionKey:
    """The key of a mention or of an event that is stored; ``countries`` begin with the main one."""
    telling = partial(without_usual, language=language, countries=countries)
    return MentionKey(
        type,
        stage,
        *days,
        country=countries[0] if countries else None,
        countries=frozenset(countries),
        actor=_last_stem(actor),
        words=telling(_words_of(title)),
        sentence=telling(_words_of(sentence)),
        topic=telling(frozenset(topic)),
        names=telling(_names_of(sentence, language)),
        figures=frozenset(value for value in figures if value is not None),
        day=edtf[5:10] if UNKNOWN_YEAR.fullmatch(edtf) else None,
        trigger=next(stems_of(trigger), None),
        language=language or None,
        articles=frozenset(articles),
        retold=retold,
        act=act,
        happening=find_happening(trigger, title, sentence, language or "en"),
    )


def _last_stem(name: str | None) -> str | None:
    return next(reversed(tuple(stems_of(name or ""))), None)


def is_retold(
    has_words: bool, days: tuple[date | None, date | None], published: date | None
) -> bool:
    """Dated by words, and not on the day of publication."""
    if not has_words or days[0] is None or days[1] is None:
        return False
    return published is None or not days[0] <= published <= days[1]


def topic_of(text: str) -> tuple[str, ...]:
    """The stems that tell most of an article: often said in it, and rarely elsewhere."""
    counted = Counter(stems_of(text))
    weighed = {word: count * rarity_of(word) for word, count in counted.items()}
    return tuple(sorted(weighed, key=lambda word: (-weighed[word], word))[:WORDS_OF_TOPIC])


@lru_cache(maxsize=8192)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(stems_of(text))


@lru_cache(maxsize=8192)
def _names_of(text: str, language: str | None) -> frozenset[str]:
    """Words in capitals that do not open a sentence or a quotation."""
    if language in ALL_NOUNS_IN_CAPITALS:
        return frozenset()
    return frozenset(
        stem
        for match in WORD.finditer(text)
        if match[0][0].isupper() and match.start() > 1
        if ENDS.isdisjoint(text[match.start() - 2 : match.start()])
        for stem in stems_of(match[0])
    )
