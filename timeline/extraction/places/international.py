"""Bodies of many states, which act for no single country: "the UN Security Council adopted it"."""

import re
from functools import cache

from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml
from timeline.extraction.types import Span

INTERNATIONAL = "ZZ"
"""The code that CLDR keeps for no single country."""
REACH = 16
NO_SUBJECT = regex(
    r"\b(?:of|at|to|in|with|from|for|against|before|on|by|via|into|than|told)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
BY = regex(r"(?:\s\w+){0,3}\sby\s(?:the\s)?")


def acts_internationally(text: str, clause: Span, trigger: Span) -> bool:
    """Is the subject of the clause, or the one behind "by", such a body?

    Not one that the subject only speaks of: "the minister told the UN".
    """
    agent = BY.match(text, trigger.end, clause.end)
    if agent is not None and bodies().match(text, agent.end(), clause.end):
        return True
    found = bodies().search(text, clause.start, trigger.start)
    if found is None:
        return False
    before = text[max(clause.start, found.start() - REACH) : found.start()]
    return NO_SUBJECT.search(before) is None


@cache
def bodies() -> re.Pattern[str]:
    table = read_toml("never_countries.toml")
    names = sorted((*table["bodies"], *table["short_bodies"]), key=len, reverse=True)
    return regex(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
