"""The words that announce an event: "signed", "the signing of", "came into force".

Takes inflected verbs, nouns, fixed phrases and, in German and Dutch, separable verbs ("trat …
zurück") from the table of the document's language. An entry with ``near`` counts only where one of
the listed words stands in the same clause: "passed" is the passage of an act beside "bill" and
nothing beside "island". Leaves verbs not in the table.
"""

from collections.abc import Sequence
from itertools import zip_longest

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.clauses import number_clauses
from timeline.extraction.events.glossed import CAPITAL_NOUNS, join, look_up_glosses
from timeline.extraction.events.lexicon import (
    ANY,
    FALLBACK_LANGUAGE,
    Entry,
    Lexicon,
    Reading,
    load_lexicon,
)
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import Words

DETERMINERS = word_list("determiners")
BEHIND_SUBJECTS = word_list("behind_subjects")
BEHIND_NOUNS = word_list("behind_nouns")
APART_NOUNS = word_list("apart_nouns")
COUNTED_NOUNS = word_list("counted_nouns")
NUMBERS = word_list("small_numbers")
PASSIVE = (("was",), ("were",), ("been",), ("be",), ("is",), ("are",))
COPULA = "be"
VERBAL = frozenset(("past", "gerund"))
ARTICLES = word_list("articles")
SUBJECTS = word_list("subjects")
INDEFINITE = frozenset(("a", "an", "every", "each"))
PRONOUNS = word_list("pronouns")
ANAPHORS = word_list("anaphors")
WORDS_BEFORE, WORDS_BEHIND = 6, 5
# How far a separable verb may stand from its particle, and what may follow that.
LONGEST_FRAME = 30
CLAUSE_ENDS = word_list("clause_ends")


def find_triggers(
    words: Words, language: str, context: frozenset[str] = frozenset(), english: Words | None = None
) -> tuple[tuple[Candidate, ...], tuple[int, ...]]:
    """The triggers of a sentence in reading order, and the clause number of each word.

    ``context`` are the words of the sentences before: what "it" and "the measure" mean. ``english``
    are the words of another language in English, by whose triggers they are read too.
    """
    lexicon = load_lexicon(language)
    found = _look_up(words, lexicon, language in CAPITAL_NOUNS)
    glossed = look_up_glosses(found, words, english, language) if english else []
    verbs = frozenset(candidate.first for candidate in (*found, *glossed) if not candidate.is_noun)
    clauses = number_clauses(words, verbs)
    apt = [_keep_apt(candidate, words, clauses, context, lexicon) for candidate in found]
    if english:
        known = load_lexicon(FALLBACK_LANGUAGE)
        apt = join(apt, [_keep_apt(one, english, clauses, context, known) for one in glossed])
    return _without_auxiliaries([c for c in apt if c.entries]), clauses


def _without_auxiliaries(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """``were killed``, ``is also charged``: of the two the verb tells."""
    return tuple(
        candidate
        for candidate, following in zip_longest(found, found[1:])
        if candidate.lemma != COPULA
        or following is None
        or following.form not in VERBAL
        or following.first > candidate.last + 2
    )


def _look_up(words: Words, lexicon: Lexicon, capital_nouns: bool) -> list[Candidate]:
    found: list[Candidate] = []
    forms = words.forms
    for place, form in enumerate(forms):
        readings = lexicon.get(form)
        if not readings:
            continue
        length = 0
        for reading in readings:
            if reading.size < length:
                break
            last = place + len(reading.rest)
            if last > place and not _follows(reading, forms[place + 1 : last + 1]):
                continue
            if reading.particle and not _ends_in(reading.particle, forms, place):
                continue
            length = reading.size
            inflection = _in_place(reading.form, forms, place)
            if inflection == "gerund" and _is_nominal(readings, forms, place):
                inflection = "noun"
            if inflection != reading.form and reading.lemma in APART_NOUNS:
                continue
            is_noun = capital_nouns and place and words.capitals[place]
            if is_noun or _has_case(forms[last + 1 : last + 2], lexicon):
                inflection = "noun"
            found.append(Candidate(place, last, reading.lemma, inflection, reading.entries))
    return _merge_same_place(found)


def _has_case(behind: tuple[str, ...], lexicon: Lexicon) -> bool:
    """``可決の``, ``가결을``, ``通过的``: the act is named, not told."""
    return bool(lexicon.case) and not lexicon.case.isdisjoint(behind)


def _follows(reading: Reading, behind: tuple[str, ...]) -> bool:
    if behind == reading.rest:
        return True
    if not reading.is_open or len(behind) < len(reading.rest):
        return False
    return all(
        form.startswith(word[:-1]) if word.endswith(ANY) else form == word
        for word, form in zip(reading.rest, behind, strict=True)
    )


def _ends_in(particle: str, forms: tuple[str, ...], place: int) -> bool:
    """``trat am Montag von ihrem Amt zurück``: the particle ends the clause of its verb."""
    behind = forms[place + 1 : place + 1 + LONGEST_FRAME]
    if particle not in behind:
        return False
    after = place + 2 + behind.index(particle)
    return after >= len(forms) or not forms[after][0].isalnum() or forms[after] in CLAUSE_ENDS


def _in_place(form: str, forms: tuple[str, ...], place: int) -> str:
    """``the vote``, ``an early return``, ``talks were``: what could be a verb is a noun."""
    before, behind = forms[max(0, place - 2) : place], forms[place + 1 : place + 2]
    if form in ("base", "present", "gerund") and before and before[-1] in DETERMINERS:
        return "noun"
    if form == "present" and not BEHIND_SUBJECTS.isdisjoint(behind):
        return "noun"
    if form == "base" and before and before[-1][0].isdigit():
        return "noun"
    if form == "present" and forms[place] in COUNTED_NOUNS and before and _is_number(before[-1]):
        return "noun"
    if form == "base" and behind == ("of",) and before[-1:] != ("to",):
        return "noun"
    if form == "present" and not before and not BEHIND_NOUNS.isdisjoint(behind):
        return "noun"
    return "noun" if form == "base" and _is_compound(before) else form


def _is_number(form: str) -> bool:
    return form[0].isdigit() or form in NUMBERS


def _is_nominal(readings: Sequence[Reading], forms: tuple[str, ...], place: int) -> bool:
    """``its regular meeting``: what the table also has as a noun, behind an article and a word."""
    if all(reading.form != "noun" for reading in readings):
        return False
    return _is_compound(forms[max(0, place - 2) : place])


def _is_compound(before: tuple[str, ...]) -> bool:
    """``an early return``, ``its current name``, and not ``the miners strike``."""
    if len(before) < 2 or before[0] not in ARTICLES:
        return False
    return before[0] in INDEFINITE or not (before[1].endswith("s") or before[1] in SUBJECTS)


def _merge_same_place(found: list[Candidate]) -> list[Candidate]:
    """A word with several readings ("attack": verb and noun) is one candidate with all entries."""
    merged: dict[int, Candidate] = {}
    covered = -1
    for candidate in found:
        earlier = merged.get(candidate.first)
        if earlier is not None and earlier.last == candidate.last:
            entries = tuple(dict.fromkeys((*earlier.entries, *candidate.entries)))
            merged[candidate.first] = Candidate(
                earlier.first, earlier.last, earlier.lemma, earlier.form, entries
            )
        elif candidate.first > covered:
            merged[candidate.first] = candidate
            covered = candidate.last
    return list(merged.values())


def _is_supported(entry: Entry, company: frozenset[str], sentence: frozenset[str]) -> bool:
    if entry.anywhere:
        company = sentence
    return not entry.near.isdisjoint(company) and entry.without.isdisjoint(sentence)


def _is_relative(words: Words, opening: int) -> bool:
    """``the bill, which parliament passed``: the clause speaks of what stands before it."""
    return not PRONOUNS.isdisjoint(words.forms[opening : opening + 2])


def _keep_apt(
    candidate: Candidate,
    words: Words,
    clauses: tuple[int, ...],
    context: frozenset[str],
    lexicon: Lexicon,
) -> Candidate:
    """Entries whose ``near`` words are there come first; those without them fall away, and so do
    those whose ``without`` words are there."""
    if not any(entry.near or entry.without for entry in candidate.entries):
        return candidate
    company = lexicon.listed(_company_of(candidate, words, clauses, context))
    sentence = lexicon.listed(words.forms)
    supported = tuple(e for e in candidate.entries if _is_supported(e, company, sentence))
    plain = tuple(
        entry
        for entry in candidate.entries
        if not entry.near and entry.without.isdisjoint(sentence)
    )
    return Candidate(
        candidate.first,
        candidate.last,
        candidate.lemma,
        candidate.form,
        supported + plain,
        len(supported),
        next((entry.stage for entry in candidate.entries if entry.stage), None),
    )


def _company_of(
    candidate: Candidate, words: Words, clauses: tuple[int, ...], context: frozenset[str]
) -> frozenset[str]:
    """The words of the candidate's clause, and of what that speaks of."""
    clause = clauses[candidate.first]
    first = max(0, candidate.first - WORDS_BEFORE)
    company = frozenset(words.forms[first : candidate.last + WORDS_BEHIND]) | {
        form for form, number in zip(words.forms, clauses, strict=True) if number == clause
    }
    if clause > 0 and _is_relative(words, clauses.index(clause)):
        # The comma before "which" is a clause of its own.
        told = (clause - 1, clause - 2)
        company |= {f for f, at in zip(words.forms, clauses, strict=True) if at in told}
    if words.forms[candidate.first - 1 : candidate.first] in PASSIVE:
        # "A bill that …, and …, was signed": the subject stands in the clause that opens.
        opening = clauses[0]
        company |= {f for f, at in zip(words.forms, clauses, strict=True) if at == opening}
    return company | context if company & ANAPHORS else company
