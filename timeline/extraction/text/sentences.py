"""Paragraphs → sentences: at each stop, decide whether a sentence ends there.

Takes ``.``, ``!``, ``?``, ``…`` and the stops of other scripts, with the quotes and brackets
that close after them. Leaves the stops of abbreviations (Sen., Nov., U.S.), initials, numbers,
list labels, and whatever goes on with a small letter. A line without a stop is a sentence of
its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml
from timeline.extraction.types import Region, Sentence, Span

STOP = regex(
    r"""
    (?P<stop>[.!?…‽⁈⁉。！？؟।॥۔][.!?…‽⁈⁉。！？؟।॥۔]*)
    (?P<close>["'”’»“)\]」』]*(?:[ \xa0\u202f]»)?(?:\[\d{1,3}\])*)
    """,
    re.VERBOSE,
)
FOLLOWING = regex(r"[\s\ufffd]+(?P<open>[\"'“‘«„`(\[¿¡]*)(?P<word>[\w’'.-]*)")
UNSPACED = regex(r"[\"“‘«(]?(?P<word>[A-ZÀ-ÞА-Я][\w’']*)\s")
SAYING = regex(
    r"\s+(?:[A-ZÀ-ÞА-Я][\w’'-]*\s+){1,4}"
    r"(?:said|asked|says|asks|added|wrote|told|tweeted|replied|continued)\b"
)
WIDE = frozenset("。！？؟।॥۔")
LOST = "\ufffd"
LABEL = regex(r"\W*(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\Z")
# "L'art. 5", "l'on. Rossi"
ELIDED = regex(r"[^\W\d_]{1,4}['’](?=\w\w)")
MONEY = "€$£₽"
OPENING = "\"'“‘«„`([¿¡—–-/"
ENDS_A_SENTENCE = frozenset(".!?…:;,\"”»'’)。！？؟।॥۔")
LONGEST_ABBREVIATION = 16
A_HEADING = 100


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(read_toml("abbreviations.toml")[name])


@dataclass(frozen=True, slots=True)
class Habits:
    """What a language writes before a stop that ends nothing."""

    ordinals: bool
    abbreviations: frozenset[str]


@cache
def habits_of(language: str | None) -> Habits:
    table = read_toml("abbreviations.toml")["in_language"]
    return Habits(language in _words("ordinal_languages"), frozenset(table.get(language or "", ())))


def find_sentences(
    text: str, paragraphs: tuple[Span, ...], regions: tuple[Region, ...], language: str | None
) -> tuple[Sentence, ...]:
    """All sentences in reading order; none crosses a paragraph."""
    found: list[Sentence] = []
    for number, (paragraph, region) in enumerate(zip(paragraphs, regions, strict=True)):
        for span in split_sentences(text, paragraph, language):
            rule = _rule(text, paragraph, span, region)
            found.append(Sentence(span, rule, len(found), number, region))
    return tuple(found)


def _rule(text: str, paragraph: Span, span: Span, region: Region) -> str:
    """``heading`` for a short line of its own that no stop ends."""
    if span != paragraph or region is not Region.BODY or span.end - span.start > A_HEADING:
        return "sentence"
    return "sentence" if text[span.end - 1] in ENDS_A_SENTENCE else "heading"


def split_sentences(text: str, paragraph: Span, language: str | None) -> Iterator[Span]:
    """The sentences of one paragraph, in order; together they hold all its words."""
    habits = habits_of(language)
    start, end = paragraph
    for match in STOP.finditer(text, start, end):
        if match.start() < start or not _ends(text, start, end, match, habits):
            continue
        yield Span(start, match.end())
        start = _next_start(text, match.end(), end)
    if start < end:
        yield Span(start, end)


def _next_start(text: str, position: int, end: int) -> int:
    while position < end and (text[position].isspace() or text[position] == LOST):
        position += 1
    return position


def _ends(text: str, start: int, end: int, match: re.Match[str], habits: Habits) -> bool:
    if match.end() >= end:
        return True
    if match["stop"][-1] in WIDE:
        return not match["close"] or text[match.end()].isspace()
    following = FOLLOWING.match(text, match.end(), end)
    if following is None:
        return match["stop"] == "." and _ends_unspaced(text, match, end)
    word = following["word"]
    if not word:
        before = text[max(start, match.start() - LONGEST_ABBREVIATION) : match.start()]
        return following.end() >= end or not _is_joined(before, text[following.end()])
    if word[0].islower():
        return False
    if match["stop"] == ".":
        return not _goes_on(text, start, match, following, habits)
    return not (match["close"] and SAYING.match(text, match.end(), min(end, match.end() + 80)))


def _is_joined(before: str, sign: str) -> bool:
    """``the vote. – The``, ``4 Mrd. €``"""
    if sign in MONEY:
        return before.rpartition(" ")[2] in _words("counts")
    return sign in "—–-&/"


def _ends_unspaced(text: str, match: re.Match[str], end: int) -> bool:
    """``the law.The court``: a space was lost where a page was read."""
    if not text[match.start() - 1 : match.start()].islower():
        return False
    following = UNSPACED.match(text, match.end(), end)
    return following is not None and following["word"] in _words("starters")


def _goes_on(
    text: str, start: int, match: re.Match[str], following: re.Match[str], habits: Habits
) -> bool:
    """Is the stop that of an abbreviation, an initial, a number or a list label?"""
    stop = match.start()
    before = text[max(start, stop - LONGEST_ABBREVIATION) : stop].split()
    if not before or text[stop - 1].isspace():
        return False
    token = before[-1].lstrip(OPENING)
    if stop - start <= 5 and LABEL.match(text[start:stop]):
        return True
    if token.isdigit():
        return habits.ordinals and _is_ordinal(token, before, following["word"])
    if match["close"].strip(")"):
        return False
    elided = ELIDED.match(token)
    token = token[elided.end() :] if elided else token
    return token in habits.abbreviations or _is_abbreviation(token, before, following["word"])


def _is_ordinal(token: str, before: list[str], word: str) -> bool:
    """``am 3. Oktober``, ``die 213. Sitzung``; not ``In Raum 213. Die Sitzung``."""
    if len(token) <= 2:
        return True
    led = len(before) > 1 and before[-2].lower() in _words("before_ordinals")
    return led and len(token) == 3 and word not in _words("starters")


def _is_abbreviation(token: str, before: list[str], word: str) -> bool:
    starts = word.rstrip(".") in _words("starters")
    if token in _words("titles"):
        return True
    if token in _words("units"):
        return not (len(before) > 1 and before[-2][-1].isdigit())
    if token in _words("clocks"):
        return word.rstrip(".") in _words("after_clocks") or word[0].isdigit()
    if word[0].isdigit():
        return token in _words("before_numbers") or token in _words("maybe_last")
    if token in _words("maybe_last") or "." in token:
        return not starts
    return len(token) == 1 and token.isalpha() and not (starts and len(word) > 1)
