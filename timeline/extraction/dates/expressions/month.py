"""``April``, ``last April``, ``this coming May``: a month by name and no more.

Not "may" the verb, "March" the walk, or a month that is a person's or a street's name
("May said", "Theresa May", "April Jones", "March on Rome"): such a month needs a word before it
that dates have ("in", "since", "last", "early" …) or nouns around it ("four April primaries").
Where the text speaks of a person of that name, "May's" and "with May" are hers.
"""

import re
from functools import lru_cache

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.which import WHICH_STARTS, WHICH_WORD, which_of
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.words import (
    ALSO_WORDS,
    BESIDE,
    FULL_MONTHS,
    MONTH,
    MONTHS,
    NUMBERS,
    SP,
    alternatives,
    month_number,
)
from timeline.extraction.patterns import regex

PATTERN = regex(
    rf"""
    {WHICH_WORD}
    (?P<month>{MONTH})
    (?!\w|[-‐](?!term|end|long|through)[a-z]|{SP}\d|['’]\d|\.\w)
    """,
    re.VERBOSE,
)
REACH = 12
NAMES = frozenset({"may", "march", "april", "june", "august", "jan"})
BEFORE_A_DATE = regex(
    rf"(?:\b{alternatives(BESIDE['before_month'])}|(?i:mid|early|late)-|[,(/–-])\s?(?:the\s)?$"
)
HEDGED = regex(r"(?i:\b(?:early|late|mid)[\s-])$")
AFTER_A_NAME = regex(
    r"\s+(?!(?:The|In|On|At|By|It|He|She|They|We|I|But|And|For|As|That|This|A|An)\b)[A-Z][a-z]+|\s+(?:said|says|told|on\s+(?:Rome|Washington|London)|Day\b|rain|madness)"
)
# "Four April primaries": of these names a plural makes months; "may" and "march" are verbs too.
GIVEN_NAMES = frozenset({"april", "june", "august"})
NOUNS = regex(rf"\s(?!{alternatives(BESIDE['after_person'])}\b)[a-z][a-z-]{{3,}}s\b(?!['’])")
BEFORE_NOUNS = regex(rf"(?i:\b{alternatives([*BESIDE['before_nouns'], *NUMBERS])}\s$)")
# What is surely a month where a person of that name is spoken of.
SURE = regex(
    r"(?i:\b(?:in|since|during|until|till|throughout|last|next|this|each|every)\s|\b(?:early|late|mid)[\s-])$"
)
GIVEN_NAME = regex(rf"(?<!\w)(?!{alternatives(BESIDE['no_given_name'])}\b)[A-Z][\w.-]+$")
PERSON = (
    rf"\s{{name}}"
    rf"(?:['’]s\b|\s{alternatives(BESIDE['after_person'])}\b|,\s(?:who|the|an?|\d\d\b(?!\d)))"
)
PERSONS = {name: regex(PERSON.replace("{name}", name.capitalize())) for name in NAMES}
LONGEST_NAME = 30


# "The July Charter" may be of any year.
OF_AN_EVENT = regex(
    rf"\s(?:{'|'.join([*BESIDE['named_after_months'], *BESIDE['named_after_days']])})\b"
)
# "The March to the sea", "along the March.": a walk.
A_WALK = regex(rf"\s(?:to|on|of|for|through)\s(?!{MONTH}|\d)|\s?[.;!?]")

# "March for Peace" and "March of Hope": walks, with an article or without.
MARCH_FOR = regex(r"\s(?:of|for|against)\s[A-Z]")


def read(match: re.Match[str]) -> Readings:
    month = month_number(match["month"])
    if month is None:
        return None
    word = match["month"].rstrip(".").lower()
    if word not in FULL_MONTHS and (match["month"].isupper() or _is_capital_on(match)):
        return None
    if match["which"] is None and word not in FULL_MONTHS and not _is_led(match):
        return None
    if match["which"] is None and (_is_of_an_event(match) or (word in NAMES and _is_name(match))):
        return None
    which = which_of(match)
    return DateParts(month=month, which=which)


def _is_capital_on(match: re.Match[str]) -> bool:
    """ "The Mar Elias church", "Jan Smuts": a short name before a capital is no month."""
    whole = match["month"][-1] != "." and match["month"].lower() in ALSO_WORDS
    return whole and AFTER_A_NAME.match(match.string, match.end()) is not None


def _is_of_an_event(match: re.Match[str]) -> bool:
    if OF_AN_EVENT.match(match.string, match.end()):
        return True
    the = match.string.endswith(("the ", "The "), 0, match.start())
    if match["month"] == "March" and MARCH_FOR.match(match.string, match.end()):
        before = match.string[max(0, match.start() - REACH) : match.start()]
        return SURE.search(before) is None
    return the and match["month"] == "March" and bool(A_WALK.match(match.string, match.end()))


def _is_name(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - REACH) : match.start()]
    if HEDGED.search(before):
        return False
    if AFTER_A_NAME.match(match.string, match.end()):
        return True
    name = match["month"].rstrip(".").lower()
    if not _is_led(match):
        nouns = BEFORE_NOUNS.search(before) and NOUNS.match(match.string, match.end())
        return name not in GIVEN_NAMES or nouns is None
    owns = match.string.startswith(("'s", "’s"), match.end())
    unsure = owns or SURE.search(before) is None
    return unsure and _is_a_person(name, match.string)


# A text may hold thousands of Mays: it is searched for the person once.
@lru_cache(maxsize=8)
def _is_a_person(name: str, text: str) -> bool:
    """Does the text speak of somebody of that name?"""
    return any(
        GIVEN_NAME.search(text, max(0, found.start() - LONGEST_NAME), found.start())
        for found in PERSONS[name].finditer(text)
    )


def _is_led(match: re.Match[str]) -> bool:
    start = match.start()
    return BEFORE_A_DATE.search(match.string[max(0, start - REACH) : start]) is not None


MONTH_NAME = DateExpression(
    "month",
    frozenset(MONTHS) | WHICH_STARTS,
    PATTERN,
    read,
)
