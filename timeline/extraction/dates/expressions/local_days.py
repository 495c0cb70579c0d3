"""``no dia 20``, ``el pasado día 5``: a day of the month that the text speaks of, in the languages
that say so.

Not "dia 20 de maio" (see ``local_dates``), not "20 dias".
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.local_which import which_reader
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.vocabulary import NO_LETTER_BEFORE, Vocabulary, fragment, starts_of
from timeline.extraction.patterns import regex

DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?![\d%]|[.,:/-]\d|\s?(?:de|do|e|y|a|al|–|-)\s)"


def local_days(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    words = vocabulary.words.get("day_alone", ())
    if not words:
        return ()
    pattern = regex(rf"{NO_LETTER_BEFORE}{fragment(words)}\s{DAY}")
    which_of = which_reader(vocabulary)

    def read(match: re.Match[str]) -> Readings:
        return DateParts(day=int(match["day"]), which=which_of(match))

    return (DateExpression("day_alone", starts_of(words), pattern, read),)
