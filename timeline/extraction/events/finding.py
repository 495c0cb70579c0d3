"""Sentence by sentence: dates find their triggers; the lead takes the publication's day."""

from datetime import date

from timeline.extraction.events.date_roles import Place, choose_trigger
from timeline.extraction.events.intervals import OPENERS, date_of_publication, date_of_timex
from timeline.extraction.events.mentions import make_mention
from timeline.extraction.events.reading import Reading, take_apart
from timeline.extraction.events.salience import (
    PAGE_REGIONS,
    is_calendar,
    reason_against_date,
    reason_against_event,
)
from timeline.extraction.events.scene import Scene
from timeline.extraction.events.triggers import Candidate
from timeline.extraction.types import (
    EventMention,
    EventType,
    Granularity,
    Region,
    Rejection,
    Sentence,
    Timex,
)

DATE_RULE = "dated sentence"


def find_mentions(scene: Scene) -> tuple[tuple[EventMention, ...], tuple[Rejection, ...]]:
    mentions: list[EventMention] = []
    rejections: list[Rejection] = []
    lead = _lead(scene)
    for sentence in scene.layout.sentences:
        timexes = tuple(t for t in scene.timexes_in(sentence.span) if is_calendar(t))
        if not timexes and sentence is not lead:
            continue
        found, rejected = _read_sentence(scene, sentence, timexes, sentence is lead)
        mentions += found
        rejections += rejected
    return tuple(mentions), tuple(rejections)


def _lead(scene: Scene) -> Sentence | None:
    """The first sentence of the body: the news itself."""
    return next((s for s in scene.layout.sentences if s.region is Region.BODY), None)


def _read_sentence(
    scene: Scene, sentence: Sentence, timexes: tuple[Timex, ...], is_lead: bool
) -> tuple[list[EventMention], list[Rejection]]:
    spans = tuple(timex.span for timex in timexes)
    reading = take_apart(scene.text, scene.layout.sentences, sentence, spans, scene.language)
    mentions: list[EventMention] = []
    rejections: list[Rejection] = []
    taken: set[Candidate] = set()
    for timex in timexes:
        reason = reason_against_date(timex, sentence, reading.words, scene)
        trigger = None
        if reason is None:
            trigger = _trigger_of(timex, reading)
            reason = reason_against_event(trigger, reading.words, reading.clauses)
        if reason is not None or trigger is None:
            rejections.append(Rejection(timex.span, DATE_RULE, reason or "a date without an event"))
            continue
        when = date_of_timex(timex, _said_on(scene, timexes, timex), _is_since(timex, reading))
        for dated in dict.fromkeys((trigger, *_dated_too(timex, reading))):
            taken.add(dated)
            mentions.append(make_mention(scene, reading, dated, timex, when))
    if is_lead:
        mentions += _main_news(scene, reading, taken)
    return mentions, rejections


def _trigger_of(timex: Timex, reading: Reading) -> Candidate | None:
    place = Place(*reading.words.within(timex.span))
    return choose_trigger(place, reading.candidates, reading.words, reading.clauses)


def _dated_too(timex: Timex, reading: Reading) -> tuple[Candidate, ...]:
    """``left in 2016, when authorities registered 69 cases``: the clause behind shares the date."""
    forms = reading.words.forms
    _, after = reading.words.within(timex.span)
    opener = after + (forms[after : after + 1] == (",",))
    if forms[opener : opener + 1] != ("when",):
        return ()
    clause = reading.clauses[opener]
    return tuple(
        c for c in reading.candidates if reading.clauses[c.first] == clause and not c.is_noun
    )[:1]


def _is_since(timex: Timex, reading: Reading) -> bool:
    first, after = reading.words.within(timex.span)
    return bool(OPENERS.intersection(reading.words.forms[max(0, first - 1) : after]))


def _said_on(scene: Scene, timexes: tuple[Timex, ...], timex: Timex) -> date | None:
    """The day that another date of the sentence gives, else the publication's."""
    days = [
        other.latest
        for other in timexes
        if other is not timex and other.granularity is Granularity.DAY and other.latest
    ]
    return min(days, default=scene.publication.date)


def _main_news(scene: Scene, reading: Reading, taken: set[Candidate]) -> list[EventMention]:
    """The lead's own event on the day of publication, where no date of the sentence claimed it."""
    when = date_of_publication(scene)
    if when is None or reading.sentence.region in PAGE_REGIONS:
        return []
    finite = tuple(c for c in reading.candidates if not c.is_noun) or reading.candidates
    trigger = choose_trigger(Place(0, 0), finite, reading.words, reading.clauses)
    if trigger is None or trigger in taken:
        return []
    if taken and any(entry.type is EventType.STATEMENT for entry in trigger.entries):
        return []
    return [make_mention(scene, reading, trigger, None, when)]
