"""The words that pick one of many Aprils, Mondays or summers, shared by those families."""

import re

from timeline.extraction.dates.readings import Which
from timeline.extraction.dates.words import SP

WORDS = {
    Which.LAST: ("last", "past", "this past"),
    Which.PRIOR: ("previous", "the previous"),
    Which.THIS: ("this",),
    Which.NEXT: ("next", "coming", "this coming"),
    Which.THAT: ("that", "that same", "the same"),
    Which.AFTER: ("the following", "the next"),
}
WHICH = {word: which for which, words in WORDS.items() for word in words}
WHICH_STARTS = frozenset(word.split()[0] for word in WHICH)
WHICH_WORD = (
    "(?:(?P<which>(?i:"
    + "|".join(word.replace(" ", SP) for word in sorted(WHICH, key=len, reverse=True))
    + f")){SP})?"
)


def which_of(match: re.Match[str]) -> Which | None:
    return WHICH[" ".join(match["which"].lower().split())] if match["which"] else None
