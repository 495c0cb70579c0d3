"""Does a clause hold, or is it denied?

``no longer leaving`` and ``did not vote`` are negated. ``no such cases`` is a count of nought,
affirmed (see ``quantities``); ``not only``, ``no later than`` and ``found not guilty`` deny
nothing, and ``will not apply until May`` says that it will.
"""

from timeline.extraction.claims.lexicon import Assertion, Quantities
from timeline.extraction.claims.words import Words, phrase_at
from timeline.extraction.types import Polarity

NEGATED_FORM = ("n't", "n’t")


def read_polarity(
    words: Words, first: int, last: int, lexicon: Assertion, counts: Quantities
) -> Polarity:
    """Of the clause from word ``first`` to before ``last``."""
    if not (words.holds(lexicon.negating) or words.has_contraction()):
        return Polarity.AFFIRMED
    skipped = first
    for index in range(first, last):
        word = words.lower[index]
        if word in lexicon.not_negations:
            skipped = max(skipped, index + phrase_at(words, index, lexicon.not_negations))
        is_cue = word in lexicon.negating or word.endswith(NEGATED_FORM)
        if is_cue and index >= skipped and _negates(words, index, first, last, lexicon, counts):
            return Polarity.NEGATED
    return Polarity.AFFIRMED


def opposite(polarity: Polarity) -> Polarity:
    return Polarity.NEGATED if polarity is Polarity.AFFIRMED else Polarity.AFFIRMED


def _negates(
    words: Words, index: int, first: int, last: int, lexicon: Assertion, counts: Quantities
) -> bool:
    word = words.lower[index]
    if word in counts.zero["determiners"]:
        return _denies_a_noun(words, index, last, counts)
    if word in lexicon.refusals:
        return phrase_at(words, index, lexicon.refusals) > 0
    if index > first and words.lower[index - 1] in ("or", "if"):
        return False
    return not _until(words, index, last)


def _denies_a_noun(words: Words, index: int, last: int, counts: Quantities) -> bool:
    """``no decision`` denies; ``no cases`` counts, and ``No. 10`` is a name."""
    if index + 1 >= last or words.lower[index + 1][0].isdigit():
        return False
    following = index + 1
    while following < last - 1 and words.lower[following] in counts.zero["passing"]:
        following += 1
    return words.lower[following] not in counts.zero["counted"]


def _until(words: Words, index: int, last: int) -> bool:
    """``not … until``, ``not … before``: a date, not a denial."""
    return any(words.lower[other] in ("until", "till") for other in range(index + 1, last))
