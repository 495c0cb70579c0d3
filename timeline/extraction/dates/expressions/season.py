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

PATTERN = re.compile(
    rf"""
    {WHICH_WORD}
    (?P<season>{SEASON})
    (?!['’]s)
    (?:(?:{SP}(?:of{SP})?|,{SP})(?:(?P<year>{YEAR})(?:{DASH}(?:(?:1[5-9]|20)\d\d|\d\d)\b|/\d\d\b)?|(?P<short>['’]\d\d)\b
      |(?i:(?P<that>that|the\ssame|this|last|next){SP}year)\b))?
    """,
    re.VERBOSE,
)
LED = re.compile(rf"(?:\b{alternatives(BESIDE['before_season'])}|(?i:early|late|mid)-)\s?$")
# Armies are named for the season in which they move.
CAMPAIGN = re.compile(r"\s(?:[Oo]ffensives?|[Cc]ampaign|[Ii]nvasion|[Ff]ighting)\b")
COMPOUND = re.compile(rf"(?:\s|-)(?!{alternatives(BESIDE['after_season'])}\b)[A-Za-z]")


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
    return DateParts(group=group) if _is_bare_season(match, word) else None


def _is_bare_season(match: re.Match[str], word: str) -> bool:
    before = match.string[max(0, match.start() - 12) : match.start()]
    if CAMPAIGN.match(match.string, match.end()):
        return True
    if word[0].isupper() or word.lower() == "fall":
        return False
    return LED.search(before) is not None and COMPOUND.match(match.string, match.end()) is None


SEASON_NAME = DateExpression(
    "season",
    frozenset(SEASONS) | WHICH_STARTS,
    PATTERN,
    read,
)
