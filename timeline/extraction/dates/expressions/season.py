"""``summer 2016``, ``the summer of 2016``, ``last winter``, ``this fall``, ``the winter of
1914-15``.

Not "fall" the verb, "spring" the source or "Arab Spring": a bare season needs "the", "in", "last"
or the like before it; not the winter Olympics or a summer school.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.month_day import THAT_YEAR, short_year
from timeline.extraction.dates.expressions.which import WHICH_STARTS, WHICH_WORD, which_of
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.words import BESIDE, DASH, SEASON, SEASONS, SP, YEAR, alternatives
from timeline.extraction.patterns import regex

PATTERN = regex(
    rf"""
    {WHICH_WORD}
    (?P<season>{SEASON})
    (?:(?:{SP}(?:of{SP})?|,{SP})(?:(?P<year>{YEAR})(?:{DASH}(?:(?:1[5-9]|20)\d\d|\d\d)\b|/\d\d\b)?|(?P<short>['’]\d\d)\b
      |(?i:(?P<that>that|the\ssame|this|last|next){SP}year)\b))?
    """,
    re.VERBOSE,
)
REACH = 30
LED = regex(rf"(?:\b{alternatives(BESIDE['before_season'])}|(?i:early|late|mid)-)\s?$")
# Armies are named for the season in which they move.
CAMPAIGN = regex(r"\s(?:[Oo]ffensives?|[Cc]ampaign|[Ii]nvasion|[Ff]ighting)\b")
# "In the Spring." but neither "the Spring Offensive" of arms nor "in Spring, Texas".
CAPITAL_LED = regex(r"\b(?:(?i:the)|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast)\s$")
SET_OFF = regex(r"\s*(?:[.;:!?)]|$)")
AUTUMN_LED = regex(r"\b(?:(?i:in)|by|until|since|during)\sthe\s(?:early\s|late\s)?$")
AFTER_AUTUMN = regex(r",|\s(?:and|but|when|he|she|they|we|it|I|to|with|after|because|as|while)\b")
# "It is spring": a season is said to be here.
COPULA = regex(
    r"\b[Ii]t(?:\s(?:is|was)|['’]s|\sfeels\slike)\s(?:(?:not\s)?(?:quite|already|still|almost|nearly)\s)?$"
)
HERE = regex(r"\s(?:here|there|again)\b")
MEETING = regex(r"\s(?:[Mm]eetings?|[Ss]essions?|[Ss]ummits?)\b")
COMPOUND = regex(
    rf"(?:\s|-)(?![a-z]{{3,}}ed\b)(?!{alternatives(BESIDE['after_season'])}\b)[A-Za-z]"
)


def read(match: re.Match[str]) -> Readings:
    word = match["season"]
    group = SEASONS[word.lower()]
    if match["year"]:
        return DateParts(int(match["year"]), group=group)
    if match["short"]:
        return DateParts(short_year(match["short"]), group=group)
    if match["that"]:
        years, origin = THAT_YEAR[" ".join(match["that"].lower().split())]
        return DateParts(group=group, years=years, years_from=origin)
    if match["which"]:
        return DateParts(group=group, which=which_of(match))
    owned = match.string.startswith(("'s", "’s"), match.end())
    return DateParts(group=group) if not owned and _is_bare_season(match, word) else None


def _is_bare_season(match: re.Match[str], word: str) -> bool:
    before = match.string[max(0, match.start() - REACH) : match.start()]
    if CAMPAIGN.match(match.string, match.end()):
        return True
    if word.lower() == "fall":
        return word[0].islower() and _is_autumn(match, before)
    if MEETING.match(match.string, match.end()):
        return True
    free = COMPOUND.match(match.string, match.end()) is None
    if COPULA.search(before):
        return free or HERE.match(match.string, match.end()) is not None
    if word[0].isupper():
        set_off = SET_OFF.match(match.string, match.end()) is not None
        return set_off and CAPITAL_LED.search(before) is not None
    return free and LED.search(before) is not None


def _is_autumn(match: re.Match[str], before: str) -> bool:
    """ "In the fall." but neither "in the fall of the city" nor "in the fall offensive"."""
    return AUTUMN_LED.search(before) is not None and (
        SET_OFF.match(match.string, match.end()) is not None
        or AFTER_AUTUMN.match(match.string, match.end()) is not None
    )


SEASON_NAME = DateExpression(
    "season",
    frozenset(SEASONS) | WHICH_STARTS,
    PATTERN,
    read,
)
