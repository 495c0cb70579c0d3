"""Over what time a figure was counted: since then, in that year, on that day."""

from timeline.extraction.claims.lexicon import Quantities
from timeline.extraction.claims.words import Words, phrase_at
from timeline.extraction.patterns import regex
from timeline.extraction.types import FigurePeriod

DURING = frozenset({"in", "during", "for", "en", "durante", "pendant", "im", "в", "за"})
ALSO_VERBS = frozenset({"may", "march", "mar"})
YEAR = regex(r"(?:1[89]|20)\d\d\Z")


def read_period(words: Words, first: int, last: int, lexicon: Quantities) -> FigurePeriod | None:
    """Of the clause from word ``first`` to before ``last``; a total outweighs a year."""
    per_period = False
    as_of = False
    for index in range(first, last):
        word = words.lower[index]
        if word in lexicon.cumulative and phrase_at(words, index, lexicon.cumulative):
            return FigurePeriod.CUMULATIVE
        if word in lexicon.as_of and phrase_at(words, index, lexicon.as_of):
            as_of = True
        if word in lexicon.per_period and phrase_at(words, index, lexicon.per_period):
            per_period = True
        if word in DURING and _dates(words, index + 1, last, lexicon):
            per_period = True
    if as_of:
        return FigurePeriod.AS_OF
    return FigurePeriod.PER_PERIOD if per_period else None


def _dates(words: Words, index: int, last: int, lexicon: Quantities) -> bool:
    if index >= last:
        return False
    word = words.lower[index]
    return bool(YEAR.match(word)) or names_month(words, index, lexicon)


def names_month(words: Words, index: int, lexicon: Quantities) -> bool:
    """``in May``, ``en mayo``; not ``may``."""
    word = words.lower[index]
    return word in lexicon.months and (words.is_capital(index) or word not in ALSO_VERBS)
