"""Who acts: the name that stands before the trigger, written out where the article writes it out.

Takes a run of capitalised words in front of the verb ("Nazarbayev signed") or behind "by" in the
passive ("was signed by President Nursultan Nazarbayev"). Leaves pronouns and common nouns.
"""

import re

from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import Words
from timeline.extraction.types import Span

NAME = re.compile(
    r"(?:[A-ZÀ-ÞА-Я][\w'’.-]*\w|[A-Z]\.)(?:\s(?:of|de|da|von|van|al|bin|the)(?=\s[A-Z]))?"
    r"(?:\s(?:[A-ZÀ-ÞА-Я][\w'’-]*\w|[A-Z]\.)(?:\s(?:of|de|da|von|van|al|bin|the)(?=\s[A-Z]))?)*"
)
GIVEN = re.compile(r"(?:[A-ZÀ-ÞА-Я][\w'’-]+\s){1,2}\Z")
LONGEST_GIVEN = 60
OFFICES = word_list("offices")
NO_NAMES = word_list("no_names")


def find_actor(text: str, words: Words, clause: tuple[int, int], trigger: int) -> Span | None:
    """The last name before the trigger in its clause; in the passive, the one behind "by"."""
    forms = words.forms
    first, after = clause
    if "by" in forms[trigger + 1 : min(after, trigger + 8)]:
        agent = trigger + 1 + forms[trigger + 1 : after].index("by")
        found = _first_name(text, words.ends[agent], words.ends[after - 1])
        if found:
            return found
    return _first_name(text, words.starts[first], words.starts[trigger])


def without_office(name: str) -> str:
    """``President Nazarbayev's`` → ``Nazarbayev``."""
    words = name.split()
    while len(words) > 1 and words[0].lower().rstrip(".") in OFFICES:
        words = words[1:]
    return " ".join(words).removesuffix("'s").removesuffix("’s")


def write_out(text: str, name: str) -> str:
    """``Nazarbayev`` → ``Nursultan Nazarbayev``, where the text has the longer name."""
    if " " in name:
        return name
    words = _in_full(text, name).split()
    while len(words) > 1 and words[0].lower() in NO_NAMES:
        words = words[1:]
    return without_office(" ".join(words))


def _in_full(text: str, name: str) -> str:
    """The name where the text first has one or two capitalised words before it."""
    place = text.find(name)
    while place >= 0:
        given = GIVEN.search(text, max(0, place - LONGEST_GIVEN), place)
        end = place + len(name)
        if given is not None and not text[end : end + 1].isalnum():
            return given[0] + name
        place = text.find(name, end)
    return name


def _first_name(text: str, start: int, end: int) -> Span | None:
    for match in NAME.finditer(text, start, end):
        if not all(word.lower() in NO_NAMES for word in match[0].split()):
            return _trim(text, Span(*match.span()))
    return None


def _trim(text: str, span: Span) -> Span:
    start = span.start
    for word in span.of(text).split(" ")[:-1]:
        if word.lower() not in NO_NAMES:
            break
        start += len(word) + 1
    return Span(start, span.end)
