"""How a clause is held: as a fact, a plan, a possibility or a duty.

``would be stripped`` is planned, ``may pass`` possible, ``must register`` required. Says nothing
of tense: ``leaves office next month`` stays actual here. ``May`` the month and ``will`` the
noun are left.
"""

from timeline.extraction.claims.lexicon import Assertion
from timeline.extraction.claims.words import Words, phrase_at
from timeline.extraction.types import Modality

NOUN_MARKERS = frozenset({"the", "a", "his", "her", "their", "its", "of", "political", "free"})


def read_modality(words: Words, first: int, last: int, lexicon: Assertion) -> Modality:
    """Of the clause from word ``first`` to before ``last``; a condition outweighs a plan."""
    if not words.holds(lexicon.modal):
        return Modality.ACTUAL
    found = {
        _modality_at(words, index, first, lexicon)
        for index in words.find(lexicon.modal)
        if first <= index < last
    }
    for modality in (Modality.POSSIBLE, Modality.REQUIRED, Modality.PLANNED):
        if modality in found:
            return modality
    return Modality.ACTUAL


def _modality_at(words: Words, index: int, first: int, lexicon: Assertion) -> Modality | None:
    word = words.lower[index]
    if index > first and words.is_capital(index):
        return None
    if index > first and words.lower[index - 1] in NOUN_MARKERS:
        return None
    for modality, table in (
        (Modality.POSSIBLE, lexicon.possible),
        (Modality.REQUIRED, lexicon.required),
        (Modality.PLANNED, lexicon.planned),
    ):
        length = phrase_at(words, index, table) if word in table else 0
        if length and not _is_cause(words, index + length, lexicon):
            return modality
    return None


def _is_cause(words: Words, index: int, lexicon: Assertion) -> bool:
    """``was due to a fault``: a cause, not a plan."""
    if words.lower[index - 1] != "due" or words.lower[index : index + 1] != ("to",):
        return False
    return words.lower[index + 1 : index + 2][:1] != () and (
        words.lower[index + 1] in lexicon.determiners or words.is_capital(index + 1)
    )
