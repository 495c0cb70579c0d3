"""Who acts: the name that stands before the trigger, written out where the article writes it out.

Takes a run of capitalised words in front of the verb ("Nazarbayev signed") or behind "by" in the
passive ("was signed by President Nursultan Nazarbayev"), with the small words that end a body's
name ("German state court"). Leaves pronouns, numbers ("Five people") and common nouns, the place
names of an opening adjunct ("In Paris, …") and those that only say where ("a jury in Miami").
"""

import re

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import Words
from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

PART = r"(?:(?:[A-Z]\.)+|[A-ZÀ-ÞА-Я][\w'’.-]*\w)"
LINKED = rf"{PART}(?:\s(?:of|de|da|von|van|al|bin|the)(?=\s[A-Z]))?"
NAME = regex(rf"{LINKED}(?:\s{LINKED})*")
# "president Lula", "prime minister, Gabriel Boric,": an office in small letters, then who holds it.
HOLDER = regex(rf"((?:\s[a-z][\w'’-]*){{1,4}}),?\s(?={PART})")
GIVEN = regex(r"(?:[A-ZÀ-ÞА-Я][\w'’-]+\s){1,2}\Z")
# A place that only says where: "in Miami", "off the Musandam Peninsula", "in Orange County".
WHERE = regex(
    r"\b(?:in|at|near|off|outside|across|of|from|by|against|between)\s(?:the\s)?\Z", re.IGNORECASE
)
DESCRIBING = regex(r"\S+-[a-z]+")  # "Palau-flagged"
LONGEST_GIVEN = 60
LONGEST_BODY = 3
OFFICES = word_list("offices")
NO_NAMES = word_list("no_names")
NAMELESS = NO_NAMES | word_list("numbers")
OPENERS = word_list("adjunct_openers")
APART = word_list("apart")
ACTIVE = frozenset(("present", "base"))


def find_actor(text: str, words: Words, clause: tuple[int, int], trigger: Candidate) -> Span | None:
    """The name before the trigger in its clause; in the passive, the one behind "by"."""
    forms = words.forms
    first, after = clause
    behind = trigger.first + 1
    if trigger.form not in ACTIVE and "by" in forms[behind : min(after, trigger.first + 8)]:
        agent = behind + forms[behind:after].index("by")
        found = _first_name(text, words.ends[agent], words.ends[after - 1])
        if found:
            return found
    end = words.starts[trigger.first]
    start = words.starts[_subject_from(words, first, trigger.first)]
    found = _first_name(text, start, end) or _first_name(text, words.starts[first], end)
    if found is None:
        return None
    return _holder(text, found, end) or _whole_body(text, found, trigger, words)


def _subject_from(words: Words, first: int, trigger: int) -> int:
    """Behind the adjunct of ``In Paris, France, the court rules``, where the subject begins."""
    if words.forms[first] not in OPENERS:
        return first
    commas = [place for place in range(first, trigger) if words.forms[place] == ","]
    for comma, following in zip(commas, (*commas[1:], trigger), strict=False):
        inside = words.capitals[comma + 1 : following]
        if any(inside) and not (following in commas and all(inside)):
            return comma + 1
    return first


def _holder(text: str, name: Span, end: int) -> Span | None:
    """``Brazilian president Lula da Silva``: the person, not the adjective."""
    match = HOLDER.match(text, name.end, end)
    if match is None or OFFICES.isdisjoint(match[1].split()):
        return None
    found = NAME.match(text, match.end(), end)
    return Span(*found.span()) if found else None


def _whole_body(text: str, name: Span, trigger: Candidate, words: Words) -> Span:
    """``German state court convicts``: small words between the name and its verb belong to it."""
    after = words.within(name)[1]
    between = words.forms[after : trigger.first]
    plain = all(map(_ends_name, between)) and not any(words.capitals[after : trigger.first])
    if trigger.is_noun or not plain or not 0 < len(between) <= LONGEST_BODY:
        return name
    return Span(name.start, words.ends[trigger.first - 1])


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
    where = -1  # one past the last name that says where
    for match in NAME.finditer(text, start, end):
        name = _trim(text, Span(*match.span()))
        if WHERE.search(text, start, name.start) or text[where : name.start] == ", ":
            where = name.end
        elif not (all(map(_is_nameless, match[0].split())) or DESCRIBING.fullmatch(name.of(text))):
            return name
    return None


def _ends_name(form: str) -> bool:
    return form.isalpha() and form not in APART and not form.endswith("ly")


def _is_nameless(word: str) -> bool:
    return word.lower().partition("-")[0] in NAMELESS


def _trim(text: str, span: Span) -> Span:
    start = span.start
    for word in span.of(text).split(" ")[:-1]:
        if not _is_nameless(word):
            break
        start += len(word) + 1
    return Span(start, span.end)
