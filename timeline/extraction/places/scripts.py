"""Countries and large cities in scripts without capitals: Arabic, Hebrew, Indic, Thai, Chinese, …

One automaton finds those of a script; where words stand apart, a name begins a word, after at most
a clitic.
"""

from collections.abc import Iterator
from functools import cache

import ahocorasick

from timeline.extraction.patterns import regex
from timeline.extraction.places.entries import Entry
from timeline.extraction.places.names import fold, script_of
from timeline.extraction.places.scan import Name
from timeline.extraction.places.words import COUNTRY_SIZE
from timeline.extraction.tables import find_pages, read_csv, read_page
from timeline.extraction.types import ToponymKind

COMPILED = "scripts"
FIRST_LETTER = "\u0590"
APART = regex(r"[\u0590-\u0dff\u10d0-\u10ff\u1200-\u137f\uac00-\ud7af]")
# What Arabic and Hebrew write before a word without a space.
CLITICS = frozenset(
    {
        "ال",
        "و",
        "ب",
        "ل",
        "ف",
        "ك",
        "وال",
        "بال",
        "لل",
        "ولل",
        "ב",
        "ל",
        "ה",
        "ו",
        "מ",
        "ש",
        "כ",
        "וב",
        "שב",
        "מה",
    }
)
LONGEST_ENDING = 4
CITY_SIZE = 10
SHORT = 3


@cache
def automaton(script: str) -> ahocorasick.Automaton:
    """Finds the names of one script, of which a text has seldom more than one."""
    found = ahocorasick.Automaton()
    for line in read_page(COMPILED, script):
        key, code, kind = line.split(",")
        found.add_word(key, (key, code, kind))
    for row in read_csv("stems.csv"):
        for stem in map(fold, row["stems"].split("|")):
            if script_of(stem) == script:
                found.add_word(stem, (stem, row["code"], "d"))
    found.make_automaton()
    return found


KINDS = {"c": ToponymKind.COUNTRY, "d": ToponymKind.DEMONYM, "p": ToponymKind.CITY}


def find_uncased(folded: str) -> Iterator[Name]:
    """Names in scripts without capitals, left to right, the longest where two overlap."""
    letters = (letter for letter in set(folded) if letter >= FIRST_LETTER)
    spans = []
    for script in find_pages(COMPILED).keys() & map(script_of, letters):
        for last, (key, code, kind) in automaton(script).iter(folded):
            start, end = last - len(key) + 1, last + 1
            if stands_alone(folded, start, end, key):
                spans.append((start, -end, key, code, kind))
    reached = 0
    for start, negative_end, key, code, kind in sorted(spans):
        if start >= reached:
            reached = -negative_end
            size = CITY_SIZE if kind == "p" else COUNTRY_SIZE
            yield Name(start, reached, key, (Entry(key, code, KINDS[kind], size, rule="script"),))


def stands_alone(folded: str, start: int, end: int, key: str) -> bool:
    """Whether the name is a word, between a clitic and an ending; Chinese and Thai have no gaps."""
    if not APART.match(key):
        return True
    first = start
    while first > 0 and start - first < LONGEST_ENDING and folded[first - 1].isalpha():
        first -= 1
    if folded[first:start] and folded[first:start] not in CLITICS:
        return False
    last = end
    while last < len(folded) and last - end <= LONGEST_ENDING and folded[last].isalpha():
        last += 1
    allowed = LONGEST_ENDING if len(key) > SHORT else 1
    return last - end <= allowed
