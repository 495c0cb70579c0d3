"""``lundi prochain``, ``letzten Freitag``, ``в следующий вторник``: the words that pick one of many
Mondays or summers, in languages other than English; ``im August desselben Jahres``.

Not "diesen Montag", which tense tells as it does "Montag".
"""

import re
from collections.abc import Callable

from timeline.extraction.dates.readings import Which
from timeline.extraction.dates.vocabulary import (
    NO_LETTER_AFTER,
    NO_LETTER_BEFORE,
    Vocabulary,
    fragment,
)  # fmt: skip
from timeline.extraction.patterns import regex

REACH = 24
PICKS = {Which.NEXT: "next", Which.LAST: "last", Which.THIS: "this", Which.THAT: "that"}


def which_reader(vocabulary: Vocabulary) -> Callable[[re.Match[str]], Which | None]:
    """Reads the word right before or right after a match."""
    before, after = (
        {
            which: regex(pattern.replace("{}", fragment(vocabulary.words[f"{word}_{side}"])))
            for which, word in PICKS.items()
            if f"{word}_{side}" in vocabulary.words
        }
        for side, pattern in (
            ("before", rf"{NO_LETTER_BEFORE}{{}}\s?$"),
            ("after", rf"\s{{}}{NO_LETTER_AFTER}"),
        )
    )

    def read(match: re.Match[str]) -> Which | None:
        ahead = match.string[max(0, match.start() - REACH) : match.start()]
        for which, pattern in before.items():
            if pattern.search(ahead):
                return which
        for which, pattern in after.items():
            if pattern.match(match.string, match.end()):
                return which
        return None

    return read
