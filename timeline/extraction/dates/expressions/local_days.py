"""``no dia 20``, ``24 числа``, ``le 22 du même mois``, ``el sábado 17``, ``na sexta (12)``: a day
of the month that the text speaks of, in the languages that say so.

Not "dia 20 de maio" (see ``local_dates``), not "20 dias", not "el sábado 17 personas".
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.local_which import which_reader
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.vocabulary import NO_LETTER_BEFORE, Vocabulary, fragment, starts_of
from timeline.extraction.patterns import regex

DIGITS = r"3[01]|[12]\d|0?[1-9]"
NUMBER = rf"(?P<day>{DIGITS})"
DAY = rf"{NUMBER}(?![\d%]|[.,:/-]\d|\s?(?:de|do|e|y|a|al|–|-)\s)"
# What ends the words of a day: a mark, no noun that it counts.
CLOSED = r"(?=\s*(?:[,;!?)»”]|\.(?!\d)|$))"


def local_days(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    return (*_led(vocabulary), *_followed(vocabulary), *_on_weekdays(vocabulary))


def _led(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    words = vocabulary.words.get("day_alone", ())
    if not words:
        return ()
    pattern = regex(rf"{NO_LETTER_BEFORE}{fragment(words)}\s{DAY}")
    return (_expression(vocabulary, starts_of(words), pattern),)


def _followed(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    words = vocabulary.words.get("day_alone_after", ())
    if not words:
        return ()
    pattern = regex(rf"(?<![\d.,:/-]){NUMBER}\.?(?:-?го)?(?=\s{fragment(words)})")
    return (_expression(vocabulary, frozenset({"#1", "#2"}), pattern),)


def _expression(
    vocabulary: Vocabulary, starts: frozenset[str], pattern: re.Pattern[str]
) -> DateExpression:
    which_of = which_reader(vocabulary)

    def read(match: re.Match[str]) -> Readings:
        return DateParts(day=int(match["day"]), which=which_of(match))

    return DateExpression("day_alone", starts, pattern, read)


def _on_weekdays(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    short = vocabulary.words.get("short_weekdays", ())
    names = {**vocabulary.weekdays, **{name: number for number, name in enumerate(short, 1)}}
    if not vocabulary.words.get("day_alone"):
        return ()
    numbered = rf"(?:,?\s{NUMBER}{CLOSED}|\s\((?P<bracketed>{DIGITS})\))"
    pattern = regex(rf"{NO_LETTER_BEFORE}(?P<name>{fragment(names)}){numbered}")

    def read(match: re.Match[str]) -> Readings:
        return DateParts(
            day=int(match["day"] or match["bracketed"]), weekday=names[match["name"].lower()]
        )

    return (DateExpression("day_alone", starts_of(names), pattern, read),)
