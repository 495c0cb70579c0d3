"""Which trigger a date belongs to.

"approved on May 24, published on June 1 and in force from January 1, 2018" gives each date its own
stage; "said on Monday that the law, signed last year, …" gives the saying and the signing each its
date. A trigger is near to a date in words and in clauses; a finite verb is likelier than an
infinitive, and a noun is likelier only where the date stands inside its phrase ("Monday's ruling").
What is yet to come is no date of a saying ("promised to hold a vote in May"), and a meeting that
is only where something happens ("at a meeting on Monday") leaves its date to that.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import Words
from timeline.extraction.types import EventType

FARTHEST = 14
FARTHEST_OPENING = 4
ADJUNCT_OPENERS = word_list("nominal_openers")
COST_OF_WORD = 0.15
COST_OF_CLAUSE = 1.6
COST_OF_FORM = {"finite": 0.0, "past": 0.0, "present": 0.0, "gerund": 0.6, "base": 0.4, "noun": 1.4}
COST_OF_PURPOSE = 1.2
APART = frozenset((",", "the", "a", "an"))
COST_OF_ATTRIBUTION = 2.0
COST_OF_DATED = 1.0
COST_OF_OTHER = 0.7
COST_OF_COPULA = 1.2
COST_OF_SETTING = 3.0
COST_OF_SAYING_AHEAD = 2.0
COST_OF_VERB_FIRST = 1.0
GAIN_OF_INNER_NOUN = 2.0
COMING = word_list("coming")
TRYING = word_list("trying")
SETTINGS = word_list("settings")
REACH_OF_SETTING = 5
SAYING = frozenset((EventType.STATEMENT,))
MEETING = frozenset((EventType.MEETING_OR_VISIT, EventType.STATEMENT))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a date stands among the words of its sentence: the first word, and the one after.

    ``ahead``: it lies behind the publication. ``leads``: the language puts dates before verbs.
    """

    first: int
    after: int
    ahead: bool = False
    leads: bool = False


def choose_trigger(
    place: Place,
    candidates: Sequence[Candidate],
    words: Words,
    clauses: Sequence[int],
    dated: Collection[Candidate] = (),
) -> Candidate | None:
    """The cheapest trigger for the date; None where the sentence has none.

    What another date of the sentence has ``dated`` already is less likely.
    """
    best: Candidate | None = None
    least = 0.0
    for candidate in candidates:
        cost = attachment_cost(place, candidate, words, clauses)
        cost += COST_OF_DATED if candidate in dated else 0.0
        if best is None or cost < least:
            best, least = candidate, cost
    return best


def attachment_cost(
    place: Place, candidate: Candidate, words: Words, clauses: Sequence[int]
) -> float:
    before = candidate.last < place.first
    gap = place.first - candidate.last - 1 if before else candidate.first - place.after
    inner = clauses[min(place.first, len(clauses) - 1)]
    crossed = abs(clauses[candidate.first] - inner)
    cost = COST_OF_WORD * min(max(gap, 0), FARTHEST) + COST_OF_CLAUSE * crossed
    cost += COST_OF_FORM[candidate.form]
    if candidate.form == "base" and _is_purpose(candidate, words):
        cost += COST_OF_PURPOSE
    if before and place.leads:
        cost += COST_OF_VERB_FIRST
    if before and _is_setting(place, candidate, words):
        cost += COST_OF_SETTING
    if before and place.ahead and _says_what_comes(place, candidate, words):
        cost += COST_OF_SAYING_AHEAD
    between = words.forms[place.after : candidate.first]
    if candidate.is_noun and not before and gap <= 2 and not APART.intersection(between):
        cost -= GAIN_OF_INNER_NOUN
    if candidate.is_noun and before and _opens_adjunct(place, candidate, words):
        cost -= GAIN_OF_INNER_NOUN
    if not before and _passes_on(place, candidate, words):
        cost += COST_OF_ATTRIBUTION
    if candidate.lemma == "be":
        cost += COST_OF_COPULA
    elif all(entry.type is EventType.OTHER for entry in candidate.entries):
        cost += COST_OF_OTHER
    return cost


def _is_purpose(candidate: Candidate, words: Words) -> bool:
    """``went to buy bread``, and not ``tried to rob a bank``, which tells of the robbery."""
    *verb, to = ("", "", *words.forms[max(0, candidate.first - 2) : candidate.first])[-2:]
    return to == "to" and TRYING.isdisjoint(verb)


def _is_setting(place: Place, candidate: Candidate, words: Words) -> bool:
    """``heard it at its regular meeting Monday``; ``In a report issued Monday, the bank cut``."""
    before = words.forms[max(0, candidate.first - REACH_OF_SETTING) : candidate.first]
    if candidate.form == "past":
        opens = candidate.first <= REACH_OF_SETTING and words.forms[0] in SETTINGS
        return opens and words.forms[place.after : place.after + 1] == (",",)
    if not candidate.is_noun or not MEETING.issuperset(e.type for e in candidate.entries):
        return False
    return "," not in before and not SETTINGS.isdisjoint(before)


def _says_what_comes(place: Place, candidate: Candidate, words: Words) -> bool:
    """``promised to hold a vote in May``, ``said talks would open in May``."""
    if not SAYING.issuperset(e.type for e in candidate.entries):
        return False
    return not COMING.isdisjoint(words.forms[candidate.last + 1 : place.first])


def _passes_on(place: Place, candidate: Candidate, words: Words) -> bool:
    """``… in March, prosecutors said.``: what ends the sentence only names the source."""
    forms = words.forms
    return (
        candidate.entries[0].type is EventType.STATEMENT
        and len(forms) <= candidate.last + 2
        and "," in forms[place.after : candidate.first]
    )


def _opens_adjunct(place: Place, candidate: Candidate, words: Words) -> bool:
    """``After the repeal of the law in 1933, …``: the date is of the noun that opens."""
    forms = words.forms
    return (
        candidate.first <= FARTHEST_OPENING
        and forms[0] in ADJUNCT_OPENERS
        and forms[place.after : place.after + 1] == (",",)
        and "," not in forms[: place.first]
    )
