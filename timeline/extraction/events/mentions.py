"""A trigger, a date, a claim and the countries → one event mention."""

from dataclasses import replace
from functools import partial

from timeline.extraction.events.actors import find_actor
from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.figures import figures_of
from timeline.extraction.events.intervals import EventDate, runs_on
from timeline.extraction.events.kinds import decide_type
from timeline.extraction.events.legislation import decide_stage
from timeline.extraction.events.reading import Reading
from timeline.extraction.events.salience import is_calendar
from timeline.extraction.events.scene import Scene
from timeline.extraction.events.titles import choose_words, make_title
from timeline.extraction.events.words import Words
from timeline.extraction.places.roles import assign_roles
from timeline.extraction.types import (
    Claim,
    EventMention,
    EventType,
    Modality,
    Polarity,
    Span,
    Stage,
    Timex,
    Trigger,
)

FINITE = frozenset(("past", "present", "base"))
BE = frozenset(("be", "been"))
OBJECT = 4  # "killed no one", "took no decision"
# What many have done over years ("about 400 have left since 2011") is a number, whatever they did.
UNCOUNTED = frozenset(
    (
        EventType.OTHER,
        EventType.STATEMENT,
        EventType.MEETING_OR_VISIT,
        EventType.SECURITY_OR_CRIME_INCIDENT,
    )
)


def draft_mention(
    scene: Scene, reading: Reading, trigger: Candidate, timex: Timex | None, when: EventDate
) -> EventMention:
    """What tells whether an event stands; ``complete`` adds what is shown of those that do."""
    words, sentence = reading.words, reading.sentence
    kind, share = decide_type(trigger, reading, scene.is_short, scene.language, scene.models)
    span = Span(words.starts[trigger.first], words.ends[trigger.last])
    claim = _held_by(trigger, span, scene.claims.claim_at(sentence, span), reading, scene)
    is_ahead = _lies_ahead(when, scene)
    claim = _settle(claim, is_ahead=is_ahead)
    if timex is not None:
        figures = figures_of(scene.text, timex, claim.figures, scene.timexes_in(sentence.span))
        if figures != claim.figures:
            claim = replace(claim, figures=figures)
    if kind in UNCOUNTED and runs_on(when) and _counts(reading, trigger, claim):
        kind = EventType.STATISTIC
    stage = _stage(kind, trigger, reading, scene.language)
    return EventMention(
        span=sentence.span,
        rule=trigger.entries[0].name,
        trigger=Trigger(span, trigger.entries[0].name, kind, stage),
        type=kind,
        stage=stage,
        timex=timex,
        edtf=when.edtf,
        earliest=when.earliest,
        latest=when.latest,
        granularity=when.granularity,
        countries=(),
        claim=claim,
        title="",
        confidence=round(share, 2),
        planned=is_ahead or claim.modality is Modality.PLANNED,
    )


def complete(
    draft: EventMention, scene: Scene, reading: Reading, trigger: Candidate, share: float
) -> EventMention:
    """With its countries, title and actor, and the share by which it stands."""
    words, span = reading.words, draft.trigger.span
    first, after = reading.clause_of(trigger)
    opening = first if draft.timex else _opening(scene, words)
    clause = Span(words.starts[opening], words.ends[after - 1])
    actor = find_actor(scene.text, words, (opening, after), trigger)
    return replace(
        draft,
        countries=assign_roles(
            draft.type, clause, reading.sentence, span, actor, scene.places, draft.earliest
        ),
        title=_title(scene, reading, clause, draft),
        confidence=round(share, 2),
        actor=scene.name_of(actor) if actor else None,
    )


def _title(scene: Scene, reading: Reading, clause: Span, draft: EventMention) -> str:
    opening, timex = reading.words.starts[_opening(scene, reading.words)], draft.timex
    says = draft.type is EventType.STATEMENT
    sentence, trigger = reading.sentence.span, draft.trigger.span
    chosen = choose_words(scene.text, sentence, clause, trigger, opening, says=says)
    if timex and _tells_of_another_date(chosen, timex, scene, reading):
        is_behind = timex.span.start > chosen.start
        chosen = Span(chosen.start, sentence.end) if is_behind else Span(opening, chosen.end)
    # What stands before a date and goes with it ("on", "in") is known for English only.
    date = timex.span if timex and scene.language == "en" else None
    return make_title(scene.text, chosen, date)


def _tells_of_another_date(chosen: Span, timex: Timex, scene: Scene, reading: Reading) -> bool:
    """``fell by a tenth by 2030, and by a third by 2050``: words that belong to the first date."""
    if chosen.contains(timex.span):
        return False
    others = scene.timexes_in(reading.sentence.span)
    return any(chosen.contains(other.span) and is_calendar(other) for other in others)


def _opening(scene: Scene, words: Words) -> int:
    """The news of a lead begins with its subject, clauses away, behind the dateline."""
    dateline = scene.layout.dateline
    if dateline is None or not words.starts[0] <= dateline.span.start < words.ends[-1]:
        return 0
    return min(words.within(dateline.span)[1], len(words.starts) - 1)


def _counts(reading: Reading, trigger: Candidate, claim: Claim) -> bool:
    """``About 400 people have left``, ``no such cases``: the subject is a number of something."""
    first, _ = reading.clause_of(trigger)
    if any(form[0].isdigit() for form in reading.words.forms[first : trigger.first]):
        return True
    return any(figure.value == 0 for figure in claim.figures)


def _stage(kind: EventType, trigger: Candidate, reading: Reading, language: str) -> Stage | None:
    if kind is not EventType.LEGISLATION:
        return None
    return decide_stage(trigger, reading, language)


def _held_by(trigger: Candidate, span: Span, claim: Claim, reading: Reading, scene: Scene) -> Claim:
    """What governs a finite verb stands before it, or right behind.

    In ``announced that it will close`` the announcing is a fact, in ``will be signed`` the signing
    is a plan. ``signed`` is a participle behind "be", else a fact of its own; ``signs`` always is.
    """
    if trigger.form not in FINITE or scene.language != "en" or _has_purpose(trigger, reading):
        return claim
    start = min(claim.span.start, span.start)
    if claim.modality is not Modality.ACTUAL:
        own = Span(start if _is_governed(trigger, reading) else span.start, span.end)
        claim = replace(claim, modality=scene.claims.modality_in(reading.sentence, own))
    if claim.polarity is Polarity.NEGATED:
        ends = reading.words.ends
        reached = ends[min(trigger.last + OBJECT, len(ends) - 1)]
        rest = Span(reached, max(reached, claim.span.end))
        denies = partial(scene.claims.polarity_in, reading.sentence)
        if denies(rest) is Polarity.NEGATED and denies(Span(start, reached)) is Polarity.AFFIRMED:
            claim = replace(claim, polarity=Polarity.AFFIRMED)
    return claim


def _has_purpose(trigger: Candidate, reading: Reading) -> bool:
    before = reading.words.forms[max(0, trigger.first - 2) : trigger.first]
    return trigger.form == "base" and "to" in before


def _is_governed(trigger: Candidate, reading: Reading) -> bool:
    if trigger.form == "past":
        return not BE.isdisjoint(reading.words.forms[: trigger.first])
    return trigger.form == "base"


def _lies_ahead(when: EventDate, scene: Scene) -> bool:
    day = scene.publication.latest or scene.publication.date
    return day is not None and when.earliest is not None and when.earliest > day


def _settle(claim: Claim, *, is_ahead: bool) -> Claim:
    """What lies after the publication is planned, whatever the grammar of the clause.

    What must or may be then keeps its modality, and the event is planned all the same.
    """
    if is_ahead and claim.modality is Modality.ACTUAL and claim.polarity is Polarity.AFFIRMED:
        return replace(claim, modality=Modality.PLANNED)
    return claim
