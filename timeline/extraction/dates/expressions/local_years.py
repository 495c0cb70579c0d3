"""``2014 года``, ``im Jahr 2020``, ``2005 en 2009``, ``2013–2018``: years in other languages.

A year needs the language's own word beside it, a bracket, a range, or a verb that it opens
("1920 wurden"); a plain number from 1950
on that is not round is one too. Not amounts ("2000 Menschen", "1999 €").
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.vocabulary import (
    NO_LETTER_AFTER,
    NO_LETTER_BEFORE,
    Vocabulary,
    fragment,
)  # fmt: skip
from timeline.extraction.patterns import regex

# "1990-х", "1990-an", "1990'larda": a decade.
DECADE_END = r"(?:-(?:х|е|ті|an)\b|['’]l[ae]r)"
PLAIN = range(1950, 2050)
LEAD_REACH = 20
OPENING = regex(r"(?:^|[.!?:]\s|\n)\s*$")
AMOUNT = regex(
    r"\s?(?:[%€$£₽₸°]|(?i:euro|eur|usd|dollar|доллар|долл|руб|тенге|тыс|млн|человек|metr|метр|km|км|kg|кг"
    r"|mensch|person|personne|euros|stück|jahre|лет|anni|años|anos|ans)[^\W\d_]{0,4}\b)"
)


def local_years(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    after = fragment(vocabulary.words.get("year_after", ()))
    pattern = regex(
        r"(?<![\w$€£₽.,:/№§+-])(?<!№\s)(?<!§\s)(?P<first>(?P<year>(?:1[5-9]|20)\d\d))"
        rf"(?:(?:\s?[-–—]\s?)(?P<last>(?:1[5-9]|20)\d\d))?(?![\w%]|[.,:/-]\d|{DECADE_END})"
        rf"(?P<after>-?\s?{after}{NO_LETTER_AFTER})?"
    )
    led = regex(rf"(?:{NO_LETTER_BEFORE}{fragment(vocabulary.words.get('year_before', ()))}\s|\()$")

    opened = regex(rf"\s{fragment(vocabulary.words.get('year_opens', ()))}{NO_LETTER_AFTER}")

    def read(match: re.Match[str]) -> Readings:
        year = int(match["year"])
        start = match.start()
        is_led = led.search(match.string[max(0, start - LEAD_REACH) : start]) is not None
        if match["last"]:
            last = int(match["last"])
            return (("first", DateParts(year)), ("last", DateParts(last))) if year < last else None
        if match["after"] or is_led:
            return DateParts(year)
        if opened.match(match.string, match.end()) and OPENING.search(
            match.string, max(0, start - LEAD_REACH), start
        ):
            return DateParts(year)
        is_plain = year in PLAIN and year % 100 != 0
        return DateParts(year) if is_plain and not AMOUNT.match(match.string, match.end()) else None

    return (DateExpression("year", frozenset({"#4"}), pattern, read),)
