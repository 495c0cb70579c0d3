"""How far an act has come: the stage that the trigger names, by whoever acts.

What a chamber approves is passed, what a cabinet approves goes to the chamber and is introduced,
what a president approves is signed. A chamber that "removes" or "authorizes" has passed an act,
and what a country legalizes holds there. Leaves the stage open where nothing of this is said.
"""

from collections.abc import Iterable

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.concepts import find_concepts
from timeline.extraction.events.lexicon import FALLBACK_LANGUAGE
from timeline.extraction.events.reading import Reading
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.types import EventType, Stage

CHAMBER = "lawmaking"
CABINETS = word_list("cabinets")
HEADS = word_list("heads_of_state")
PANELS = word_list("panels")
DELIBERATING = word_list("deliberating")
REFUSING = word_list("refusing")
OVERRIDING = word_list("overriding")
# "The government passes a bill" means its majority; only what it "approves" is a draft.
PASSING = frozenset(("pass", "vote", "enact"))
VETO = "veto"
HOUSE, NO_HOUSE = "house", "white"


def decide_stage(trigger: Candidate, reading: Reading, language: str) -> Stage | None:
    """None where the sentence does not tell."""
    if trigger.lemma in DELIBERATING and _first_stage(trigger) is None:
        return Stage.INTRODUCED
    if trigger.lemma in REFUSING and _by_chamber(trigger, reading, language):
        return Stage.PASSED if VETO in reading.words.forms else Stage.REJECTED
    stage = _named_stage(trigger, reading)
    if stage is None:
        return _unnamed_stage(trigger, reading, language)
    if stage is Stage.PASSED and trigger.lemma not in PASSING:
        return _stage_by_actor(trigger, reading, language)
    if trigger.lemma == VETO and OVERRIDING.intersection(_before(trigger, reading)):
        return Stage.PASSED
    return stage


def _named_stage(trigger: Candidate, reading: Reading) -> Stage | None:
    """That of the trigger's entries; else, as of "vote", that of another trigger of the clause."""
    home = reading.clauses[trigger.first]
    others = [c for c in reading.candidates if reading.clauses[c.first] == home]
    for candidate in (trigger, *others):
        stage = _first_stage(candidate)
        if stage is not None:
            return stage
    return trigger.latent


def _first_stage(candidate: Candidate) -> Stage | None:
    stages = (e.stage for e in candidate.entries if e.type is EventType.LEGISLATION)
    return next((stage for stage in stages if stage is not None), None)


def _before(trigger: Candidate, reading: Reading) -> list[str]:
    """The words of the clause before the trigger, the nearest first."""
    home = reading.clauses[trigger.first]
    places = range(trigger.first - 1, -1, -1)
    return [reading.words.forms[place] for place in places if reading.clauses[place] == home]


def _by_chamber(trigger: Candidate, reading: Reading, language: str) -> bool:
    before = _before(trigger, reading)
    if any(CHAMBER in find_concepts(form, language) for form in before):
        return True
    return HOUSE in before and NO_HOUSE not in before


def _behind(trigger: Candidate, reading: Reading) -> list[str]:
    """The words of the clause behind the trigger: "billigte das Kabinett den Entwurf"."""
    home = reading.clauses[trigger.first]
    behind = zip(reading.words.forms, reading.clauses, strict=True)
    return [form for form, clause in list(behind)[trigger.last + 1 :] if clause == home]


def _stage_by_actor(trigger: Candidate, reading: Reading, language: str) -> Stage:
    before = _before(trigger, reading)
    forms = reading.words.forms
    if "by" in forms[trigger.last + 1 : trigger.last + 3]:
        agent = forms.index("by", trigger.last)
        before = list(forms[agent : agent + 8])
    if language != FALLBACK_LANGUAGE:
        before += _behind(trigger, reading)
    if PANELS.intersection(before):
        return Stage.INTRODUCED
    return _stage_of_nearest(before, language)


def _stage_of_nearest(before: Iterable[str], language: str) -> Stage:
    for form in before:
        if CHAMBER in find_concepts(form, language):
            return Stage.PASSED
        if form in CABINETS:
            return Stage.INTRODUCED
        if form in HEADS:
            return Stage.SIGNED
    return Stage.PASSED


def _unnamed_stage(trigger: Candidate, reading: Reading, language: str) -> Stage | None:
    if _by_chamber(trigger, reading, language):
        return Stage.PASSED
    # An act that is told of in the past ("The 1991 act authorized the war") has at least passed.
    return Stage.PASSED if trigger.form == "past" else None
