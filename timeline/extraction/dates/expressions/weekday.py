"""``Monday``, ``last Friday``, ``next Tuesday``, ``last week Friday``, ``Sunday night``, ``Friday
at 3 p.m.`` (see ``clock``).

Not "Sun", "Sat", "Wed" as words: a short name needs its point. Not a holiday or a name that begins
so ("Bloody Sunday", "Black Friday", "Sunday Times", "Friday prayers" is a day all the same).
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.which import WHICH_STARTS, WHICH_WORD, which_of
from timeline.extraction.dates.readings import Clock, DateParts, Fixed, Which
from timeline.extraction.dates.words import (
    BESIDE,
    DAYPART,
    DAYPARTS,
    FULL_WEEKDAYS,
    SP,
    WEEKDAY,
    WEEKDAYS,
    alternatives,
    weekday_number,
)  # fmt: skip
from timeline.extraction.patterns import regex
from timeline.extraction.types import TimexType

PATTERN = regex(
    rf"""
    (?:(?P<of>(?i:last|this|next)){SP}week{SP}(?:on{SP})?|{WHICH_WORD})
    (?P<weekday>{WEEKDAY})(?!\w|-[A-Z])
    (?:{SP}(?:of{SP})?(?P<week>(?i:last|next)){SP}week\b
        |{SP}(?P<after>(?i:last|next))(?=[.,;:)]|$|{SP}(?:in|at|to|and|for|he|she|they|we)\b))?
    (?:{SP}(?P<part>{DAYPART})(?!\w))?
    """,
    re.VERBOSE,
)
NAMED_AFTER = regex(
    r"\s+(?:Times|Telegraph|Herald|Express|Mirror|Mail|Post|Review|Night\s(?:Live|Football)|[Ss]chool|Market|Island|best|the\s13th)\b|['’]s\s+Child\b"
)
# "He said last week Monday's vote was fair."
POSSESSIVE = regex(r"['’]s\b")
# "Every Tuesday and Thursday": both are of every week.
RECURS = regex(r"(?i:\b(?:every|each)\s\w{3,6}day(?:/|\s(?:and|or)\s|,\s))$")
REACH = 60
# "Two flights a week, on Monday and Friday night", "open Monday to Friday": of every week.
A_DAY = rf"(?:{alternatives(FULL_WEEKDAYS)}(?:\s{DAYPART})?)"
TO_A_DAY = r"\s?(?:to|through|[-–])\s?"
OPEN = r"\bopen\s(?:daily\s)?(?:from\s)?"
HABIT = regex(
    rf"""(?x)(?:
        (?i:\b(?:(?:per|each|every|(?:{alternatives(BESIDE["times"])})\sa)\sweek,?(?:\son)?
            |weekly,?\son)\s(?:{A_DAY},?\s(?:and\s|or\s)?){{0,3}})
      | {OPEN}{A_DAY}{TO_A_DAY}
    )$"""
)
SAYS = regex(r"\b(?:said|says|say|[a-z]{3,}(?:ed|ing)|told(?:\s[\w’'-]+){1,3})\s$")
SAYS_REACH = 40
OPENS = regex(rf"{OPEN}$")
TO_ANOTHER = regex(rf"{TO_A_DAY}{A_DAY}\b")
NAMED_BEFORE = regex(
    r"(?:Bloody|Black|Good|Ash|Palm|Easter|Super|Fat|Cyber|Holy|Maundy|Shrove|Ruby|Joe|Low)\s$"
)


def read(match: re.Match[str]) -> Readings:
    word = match["weekday"]
    weekday = weekday_number(word)
    if weekday is None or (word.lower() not in FULL_WEEKDAYS and not _is_short_name(match, word)):
        return None
    if match.string.endswith("on a ", 0, match.start()) or _is_of_a_clause(match):
        return None
    if NAMED_AFTER.match(match.string, match.end()):
        return None
    if match["of"] and POSSESSIVE.match(match.string, match.end()):
        return None
    if NAMED_BEFORE.search(match.string[max(0, match.start() - 10) : match.start()]):
        return None
    if RECURS.search(match.string[max(0, match.start() - 22) : match.start()]):
        return None
    if _is_a_habit(match):
        part = DAYPARTS[match["part"].lower()] if match["part"] else ""
        return Fixed(TimexType.SET, f"XXXX-WXX-{weekday}{part}")
    week = (match["week"] or match["of"] or "").lower()
    if week:
        parts = DateParts(weekday=weekday, which=Which(week), group="week")
    elif match["after"]:
        parts = DateParts(weekday=weekday, which=Which(match["after"].lower()))
    else:
        parts = DateParts(weekday=weekday, which=which_of(match))
    return Clock(DAYPARTS[match["part"].lower()], parts) if match["part"] else parts


def _is_of_a_clause(match: re.Match[str]) -> bool:
    """ "The ministry said that Friday prayers may resume"."""
    which = match["which"]
    before = match.string[max(0, match.start() - SAYS_REACH) : match.start()]
    return which is not None and which.lower() == "that" and SAYS.search(before) is not None


def _is_a_habit(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - REACH) : match.start()]
    if HABIT.search(before):
        return True
    return bool(OPENS.search(before) and TO_ANOTHER.match(match.string, match.end()))


def _is_short_name(match: re.Match[str], word: str) -> bool:
    return word.endswith(".") or (
        word.lower() in {"tue", "tues", "thu", "thur", "thurs", "fri"}
        and (
            match["which"] is not None
            or match.string[max(0, match.start() - 3) : match.start()].lower() == "on "
        )
    )


WEEKDAY_NAME = DateExpression(
    "weekday",
    frozenset(WEEKDAYS) | WHICH_STARTS,
    PATTERN,
    read,
)
