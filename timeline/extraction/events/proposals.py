"""Sentence by sentence: what could be an event, with the features by which that is decided."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.date_roles import Place, choose_trigger
from timeline.extraction.events.intervals import (
    OPENERS,
    EventDate,
    date_of_publication,
    date_of_timex,
    is_end_of,
)
from timeline.extraction.events.leads import LANGUAGE, choose_main, sets_scene
from timeline.extraction.events.lexicon import FALLBACK_LANGUAGE
from timeline.extraction.events.mentions import draft_mention
from timeline.extraction.events.plain_verbs import NAME as GUESSED
from timeline.extraction.events.reading import Reading, take_apart
from timeline.extraction.events.salience import (
    PAGE_REGIONS,
    asks,
    describe_salience,
    is_calendar,
    reason_against_date,
    reason_against_event,
)
from timeline.extraction.events.scene import Scene
from timeline.extraction.events.word_order import DATE_FIRST
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.types import (
    EventMention,
    EventType,
    Granularity,
    Modality,
    Region,
    Rejection,
    Sentence,
    Span,
    Timex,
)

DATE_RULE = "dated sentence"
AUXILIARIES = word_list("auxiliaries")
PRESENT_AUXILIARIES = word_list("present_auxiliaries")
INFINITIVE = word_list("infinitive")
PERFECT = word_list("perfect")
LONGEST_JOINT = 3
VERBAL_ENDINGS = ("ed", "en", "ing", "s")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft of a mention that may stand, and what is seen of it."""

    mention: EventMention
    features: tuple[str, ...]
    reading: Reading
    trigger: Candidate


def propose(scene: Scene) -> Iterator[Proposal | Rejection]:
    """In reading order. A rejection has its reason from a rule; a proposal is yet to be weighed."""
    lead = _lead(scene)
    for sentence in scene.layout.sentences:
        timexes = tuple(t for t in scene.timexes_in(sentence.span) if is_calendar(t))
        if timexes or sentence is lead:
            yield from _read_sentence(scene, sentence, timexes, sentence is lead)


def _lead(scene: Scene) -> Sentence | None:
    """The first sentence of the body: the news itself."""
    return next((s for s in scene.layout.sentences if s.region is Region.BODY), None)


def _read_sentence(
    scene: Scene, sentence: Sentence, timexes: tuple[Timex, ...], is_lead: bool
) -> Iterator[Proposal | Rejection]:
    spans = tuple(timex.span for timex in timexes)
    reading = take_apart(scene.text, scene.layout.sentences, sentence, spans, scene.language)
    taken: set[Candidate] = set()
    told: set[tuple[Candidate, str]] = set()
    for before, timex in zip((None, *timexes), timexes, strict=False):
        reason = reason_against_date(timex, sentence, reading.words, scene)
        if is_end_of(before, timex):
            reason = "the end of a range"
        trigger = None
        if reason is None:
            apart = before is not None and _are_apart(before, timex, reading)
            trigger = _trigger_of(timex, reading, taken if apart else (), scene)
            reason = reason_against_event(trigger, reading.words, reading.clauses)
        if reason is not None or trigger is None:
            yield Rejection(timex.span, DATE_RULE, reason or "a date without an event")
            continue
        when = date_of_timex(timex, _said_on(scene, timexes, timex), _is_since(timex, reading))
        shared = (*_dated_too(timex, reading), *_reported_act(trigger, timexes, reading))
        for dated in dict.fromkeys((trigger, *shared)):
            taken.add(dated)
            if (dated, when.edtf) not in told:  # "six days later, on September 27"
                told.add((dated, when.edtf))
                yield _propose(scene, reading, dated, timex, when, timexes)
    if is_lead:
        yield from _main_news(scene, reading, taken, timexes)


def _propose(
    scene: Scene,
    reading: Reading,
    trigger: Candidate,
    timex: Timex | None,
    when: EventDate,
    timexes: tuple[Timex, ...],
) -> Proposal:
    mention = draft_mention(scene, reading, trigger, timex, when)
    features = describe_salience(scene, reading, trigger, mention, timexes)
    return Proposal(mention, features, reading, trigger)


def _are_apart(before: Timex, timex: Timex, reading: Reading) -> bool:
    """``in 2015, 2017 and 2019``: dates that stand together are of one thing."""
    within = reading.words.within
    return within(timex.span)[0] - within(before.span)[1] > LONGEST_JOINT


def _trigger_of(
    timex: Timex, reading: Reading, dated: Collection[Candidate], scene: Scene
) -> Candidate | None:
    published = scene.publication.date
    ahead = bool(published and timex.earliest and timex.earliest > published)
    place = Place(*reading.words.within(timex.span), ahead, scene.language in DATE_FIRST)
    return choose_trigger(place, reading.candidates, reading.words, reading.clauses, dated)


def _dated_too(timex: Timex, reading: Reading) -> tuple[Candidate, ...]:
    """``left in 2016, when authorities registered 69 cases``: the clause behind shares the date."""
    forms = reading.words.forms
    _, after = reading.words.within(timex.span)
    opener = after + (forms[after : after + 1] == (",",))
    if forms[opener : opener + 1] != ("when",):
        return _joined(timex, reading)
    clause = reading.clauses[opener]
    return tuple(
        c for c in reading.candidates if reading.clauses[c.first] == clause and not c.is_noun
    )[:1]


def _joined(timex: Timex, reading: Reading) -> tuple[Candidate, ...]:
    """``On Friday, one resigned and another was sworn in``: an opening date is of both."""
    first, _ = reading.words.within(timex.span)
    if first > 1:
        return ()
    places = (place for place, form in enumerate(reading.words.forms) if form == "and")
    clause = next((reading.clauses[p] for p in places if _opens_clause(p, reading)), None)
    return tuple(
        c
        for c in reading.candidates
        if reading.clauses[c.first] == clause and c.form == "past" and c.entries[0].odds > 1
    )[:1]


def _opens_clause(place: int, reading: Reading) -> bool:
    return place > 0 and reading.clauses[place] != reading.clauses[place - 1]


def _reported_act(
    trigger: Candidate, timexes: tuple[Timex, ...], reading: Reading
) -> tuple[Candidate, ...]:
    """``announced on Monday that the president has signed the law``: the act is of that day too."""
    if len(timexes) > 1 or all(e.type is not EventType.STATEMENT for e in trigger.entries):
        return ()
    clause = reading.clauses[trigger.first] + 1
    return tuple(
        c
        for c in reading.candidates
        if reading.clauses[c.first] == clause
        and c.form == "past"
        and c.supported
        and c.entries[0].stage is not None
        and PERFECT.intersection(reading.words.forms[max(0, c.first - 2) : c.first])
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


def _main_news(
    scene: Scene, reading: Reading, taken: set[Candidate], timexes: tuple[Timex, ...]
) -> Iterator[Proposal]:
    """The lead's own event on the day of publication, where no date of the sentence claimed it."""
    when = date_of_publication(scene)
    if when is None or reading.sentence.region in PAGE_REGIONS or asks(reading.words):
        return
    finite = tuple(c for c in reading.candidates if not c.is_noun) or reading.candidates
    trigger = choose_main(finite, reading, scene.language)
    if trigger is None or reason_against_event(trigger, reading.words, reading.clauses):
        return
    if not _is_news(trigger, scene.language):
        return
    if not scene.is_short and any(_tells_past(dated) for dated in taken):
        return  # an article's lead that says "died on Tuesday" has told its news
    if not scene.is_short and scene.language == LANGUAGE and sets_scene(trigger, reading.words):
        return
    if taken and not _is_of_the_day(trigger, reading):
        return  # "said", "crashed": the day that the sentence names is this one's too
    proposal = _propose(scene, reading, trigger, None, when, timexes)
    # What is yet to come is not of the day that tells it.
    if proposal.mention.claim.modality is Modality.ACTUAL:
        yield _with_plan(proposal, trigger, reading, scene)


def _with_plan(proposal: Proposal, trigger: Candidate, reading: Reading, scene: Scene) -> Proposal:
    """``The minister announces that she will resign``: told on the day, and a plan."""
    if trigger.form != "present" or all(e.type is not EventType.STATEMENT for e in trigger.entries):
        return proposal
    clause = reading.clauses[trigger.first]
    behind = reading.clauses[trigger.last + 1 :]
    told = clause + (behind[:1] == (clause + 1,))  # "that" opens what is told
    inside = sum(1 for number in behind if number in (clause, told))
    words, mention = reading.words, proposal.mention
    news = Span(mention.trigger.span.end, words.ends[trigger.last + inside])
    if scene.claims.modality_in(reading.sentence, news) is not Modality.PLANNED:
        return proposal
    claim = replace(mention.claim, modality=Modality.PLANNED)
    return replace(proposal, mention=replace(mention, claim=claim, planned=True))


def _is_news(trigger: Candidate, language: str) -> bool:
    """A guess at the verb is none, save an English verb by its form ("burns", "is fading")."""
    if trigger.entries[0].name != GUESSED:
        return True
    if language != FALLBACK_LANGUAGE or trigger.lemma in AUXILIARIES:
        return False
    return trigger.lemma.endswith(VERBAL_ENDINGS)


def _tells_past(dated: Candidate) -> bool:
    return dated.form == "past" and dated.entries[0].name != GUESSED


def _is_of_the_day(trigger: Candidate, reading: Reading) -> bool:
    """News in the present tense ("sentences", "are arrested", "has fallen") is of the day."""
    if trigger.form == "present":
        return True
    before = reading.words.forms[max(0, trigger.first - 2) : trigger.first]
    if trigger.form == "base":
        return not INFINITIVE.intersection(before)
    return not PRESENT_AUXILIARIES.isdisjoint(before)
