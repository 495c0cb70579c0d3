"""Which trigger of a lead tells its news: the verb of the main clause, or what a saying passes on.

"An artist who criticized the king is arrested" tells of the arrest, "Forty men detained in May are
deported" of the deportation, "The ministry says that three men have been arrested" of the arrests,
"It becomes the tenth country to allow it" of the allowing. The gains are log-odds, rounded, as
learnt from the reports whose readers marked the trigger. English only: other tables do not tell a
participle from a past.
"""

from collections.abc import Sequence

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.date_roles import Place, choose_trigger
from timeline.extraction.events.reading import Reading
from timeline.extraction.events.word_order import VERB_LAST
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import Words
from timeline.extraction.types import EventType

LANGUAGE = "en"
BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
PLAN, BECOME = "plan", "become"
HAVE = frozenset(("has", "have", "had"))
MODALS = word_list("modals")
AUXILIARIES = BE | HAVE | MODALS
ADJUNCTS = word_list("adjuncts")
READERS = frozenset(("you", "your"))
EXPLETIVES = frozenset(("it", "there"))
RELATIVES = word_list("relatives")
ASIDES = word_list("asides")
MARKS = frozenset((",", '"', "“", "”", "'"))
GAIN_OF_FORM = {
    "perfect": 2.0,
    "present": 1.25,
    "passive": 0.7,
    "base": 0.5,
    "noun": 0.0,
    "finite": 0.0,
    "past": -0.5,
    "infinitive": -0.7,
    "modal": -0.7,
    "participle": -1.2,
    "gerund": -1.3,
}
GAIN_OF_ORDER = (1.5, -0.15)
LOSS_OF_LATER = -1.3
LOSS_OF_RELATIVE = -1.9
LOSS_OF_ASIDE = -0.8
LOSS_OF_JOINED = -0.85
LOSS_OF_LOOSE = -1.1
LOSS_OF_COPULA = -0.6
LOSS_OF_SAYING = -0.9
GAIN_OF_TOLD = 0.65
GAIN_OF_RESUMED = 0.7
GAIN_OF_FEAT = 4.0
GAIN_OF_OPENER = {"that": 0.8, "when": 1.8}
GAIN_OF_OPENING = 0.5
TOLD = frozenset(("perfect", "passive", "past", "present"))


def choose_main(
    candidates: Sequence[Candidate], reading: Reading, language: str
) -> Candidate | None:
    """The likeliest, the first of equals; None where the lead has no candidate."""
    if language != LANGUAGE:
        end = len(reading.words.forms) if language in VERB_LAST else 0
        return choose_trigger(Place(end, end), candidates, reading.words, reading.clauses)
    best: Candidate | None = None
    most = 0.0
    for order, candidate in enumerate(candidates):
        gain = _gain(order, candidate, candidates, reading)
        if best is None or gain > most:
            best, most = candidate, gain
    return best


def sets_scene(trigger: Candidate, words: Words) -> bool:
    """``The town is burning``, ``Neighbours had objected``, ``Here is what you need to know``.

    What opens a feature is under way, was before the news, or speaks to the reader.
    """
    forms = words.forms
    before = forms[max(0, trigger.first - 3) : trigger.first]
    if trigger.form == "gerund" or (trigger.form == "past" and "had" in before):
        return True
    if trigger.form == "base" and before[-1:] == ("to",):
        return True
    return forms[0] in EXPLETIVES or not READERS.isdisjoint(forms)


def _gain(
    order: int, candidate: Candidate, candidates: Sequence[Candidate], reading: Reading
) -> float:
    forms = reading.words.forms
    form = _form_in_place(candidate, forms)
    opener = _opener(candidate, reading)
    gain = GAIN_OF_FORM[form] + _gain_of_opener(opener)
    gain += GAIN_OF_ORDER[order] if order < len(GAIN_OF_ORDER) else LOSS_OF_LATER
    if forms[candidate.first - 1 : candidate.first] == ("and",):
        gain += LOSS_OF_JOINED
    if candidate.lemma == "be":
        gain += LOSS_OF_COPULA
    if _says(candidate):
        gain += LOSS_OF_SAYING
    if form in TOLD and opener not in ASIDES and any(map(_says, candidates[:order])):
        gain += GAIN_OF_TOLD
    if form == "infinitive" and any(c.lemma == BECOME for c in candidates[:order]):
        gain += GAIN_OF_FEAT
    if _resumes(candidate, reading) and any(
        _opener(c, reading) in RELATIVES for c in candidates[:order]
    ):
        gain += GAIN_OF_RESUMED
    if form == "participle" and any(_is_finite(c, forms) for c in candidates[order + 1 :]):
        gain += LOSS_OF_LOOSE
    return gain


def _form_in_place(candidate: Candidate, forms: Sequence[str]) -> str:
    """``has killed``, ``was killed``, ``killed in``: a form by the words around it."""
    before = forms[max(0, candidate.first - 3) : candidate.first]
    behind = forms[candidate.last + 1 : candidate.last + 2]
    if candidate.form == "past":
        return _past_in_place(before, behind)
    if candidate.form == "base":
        if before[-1:] == ("to",):
            return "infinitive"
        return "base" if MODALS.isdisjoint(before) else "modal"
    if candidate.lemma == PLAN and behind == ("to",):
        return "modal"
    return candidate.form


def _past_in_place(before: Sequence[str], behind: Sequence[str]) -> str:
    if not MODALS.isdisjoint(before):
        return "modal"
    if not HAVE.isdisjoint(before[-2:]):
        return "perfect"
    if not BE.isdisjoint(before[-2:]):
        return "passive"
    return "past" if ADJUNCTS.isdisjoint(behind) else "participle"


def _is_finite(candidate: Candidate, forms: Sequence[str]) -> bool:
    return candidate.form == "present" or _form_in_place(candidate, forms) in ("perfect", "passive")


def _says(candidate: Candidate) -> bool:
    return candidate.entries[0].type is EventType.STATEMENT


def _opener(candidate: Candidate, reading: Reading) -> str:
    """The word that opens the candidate's clause, behind a mark; nothing for the first clause."""
    opening = reading.clauses.index(reading.clauses[candidate.first])
    if opening == 0:
        return ""
    forms = reading.words.forms
    opener = forms[opening]
    return forms[min(opening + 1, candidate.first)] if opener in MARKS else opener


def _resumes(candidate: Candidate, reading: Reading) -> bool:
    """``…, who led the party, is arrested``: behind its comma the clause has no subject."""
    opening = reading.clauses.index(reading.clauses[candidate.first])
    if reading.words.forms[opening] != "," or not opening:
        return False
    return opening + 1 == candidate.first or reading.words.forms[opening + 1] in AUXILIARIES


def _gain_of_opener(opener: str) -> float:
    if not opener:
        return GAIN_OF_OPENING
    if opener in RELATIVES:
        return LOSS_OF_RELATIVE
    return LOSS_OF_ASIDE if opener in ASIDES else GAIN_OF_OPENER.get(opener, 0.0)
