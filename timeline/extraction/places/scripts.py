"""Countries and large cities in scripts without capitals: Arabic, Hebrew, Indic, Thai, Chinese, …

One automaton finds those of a script; where words stand apart, a name begins a word, after at most
a clitic. What may follow it is short, and in Arabic letters the ending of a people alone:
``مصريون`` is of ``مصر``, ``مصرع`` (a death) is not.
"""

from collections.abc import Iterator
from functools import cache

import ahocorasick

from timeline.extraction.patterns import regex
from timeline.extraction.places.entries import Entry
from timeline.extraction.places.names import fold, script_of
from timeline.extraction.places.scan import Name
from timeline.extraction.places.words import COUNTRY_SIZE, everyday_words
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
ARABIC = "ARABIC"
# "-i", "-iyya", "-iyyun" and their like, as folded; a name that ends in "-i" has the first of it.
OF_A_PEOPLE = regex(r"(?:[يی](?:ا|ه|ہ|ان|ون|ين|ات|تان|تين|وں)?)?")
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
            behind = word_end(folded, start, end, key)
            if behind is None:
                continue
            if script == ARABIC and not is_arabic_form(folded[start:behind], key, kind):
                continue
            spans.append((start, -end, key, code, kind))
    reached = 0
    for start, negative_end, key, code, kind in sorted(spans):
        if start >= reached:
            reached = -negative_end
            size = CITY_SIZE if kind == "p" else COUNTRY_SIZE
            yield Name(start, reached, key, (Entry(key, code, KINDS[kind], size, rule="script"),))


def word_end(folded: str, start: int, end: int, key: str) -> int | None:
    """Where the word ends that the name is, between a clitic and an ending, if it is one at all.

    Chinese and Thai have no gaps.
    """
    if not APART.match(key):
        return end
    first = start
    while first > 0 and start - first < LONGEST_ENDING and folded[first - 1].isalpha():
        first -= 1
    if folded[first:start] and folded[first:start] not in CLITICS:
        return None
    last = end
    while last < len(folded) and last - end <= LONGEST_ENDING and folded[last].isalpha():
        last += 1
    allowed = LONGEST_ENDING if len(key) > SHORT else 1
    return last if last - end <= allowed or script_of(key) == ARABIC else None


def is_arabic_form(word: str, key: str, kind: str) -> bool:
    """A town stands without an ending; a country and its people may have that of a people."""
    if {word, key} & everyday_words("ar"):
        return False
    ending = word[len(key) :]
    if kind == "p" or not ending:
        return not ending
    inside = key[-1] if key[-1] in "يی" else ""
    return OF_A_PEOPLE.fullmatch(inside + ending) is not None
