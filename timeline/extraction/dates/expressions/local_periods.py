"""``im ersten Quartal 2022``, ``au premier semestre 2020``, ``летом 2016 года``, ``l'été dernier``,
``années 1990``, ``90-х годах``: quarters, halves, seasons and decades in the languages whose
``calendar.toml`` names them.

A season needs its year or a word that picks one ("last summer"): "été" has been, too. Not the
quarters of a town or the years 1990 and 1991.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.local_which import which_reader
from timeline.extraction.dates.periods import decade_of
from timeline.extraction.dates.readings import Absolute, DateParts
from timeline.extraction.dates.vocabulary import (
    NO_LETTER_AFTER,
    NO_LETTER_BEFORE,
    Vocabulary,
    fragment,
    starts_of,
)  # fmt: skip
from timeline.extraction.patterns import regex

ORDINALS = ("first", "second", "third", "fourth")
HALVES = (1, 2)
LEAD_REACH = 16
PARTS = frozenset({"helft"})
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"}
# "The 20s" may be those of either century.
DECADE = r"(?P<decade>(?:1[5-9]|20)\d0|['’]?[3-9]0)"
# "Les années 1990 et 1991", "1990–1995".
NO_YEARS = r"(?![\d%]|[.,/–-]\d|\s[€$%]|\s\w{1,3}\s(?:1[5-9]|20)\d[1-9])"
YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d%]|[.,]\d)"


def local_periods(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    words = vocabulary.words
    of = fragment(words.get("year_of", ()))
    after = fragment(words.get("year_after", ()))
    tail = rf"(?:\s(?:{of}\s)?{YEAR}(?:[/–-]\d\d(?:\d\d)?\b)?(?:\s?{after}{NO_LETTER_AFTER})?)?"
    return (*_quarters(vocabulary, tail), *_seasons(vocabulary, tail), *_decades(vocabulary))


def _quarters(vocabulary: Vocabulary, tail: str) -> tuple[DateExpression, ...]:
    words = vocabulary.words
    if "quarter" not in words:
        return ()
    ordinals = "|".join(f"(?P<{name}>{fragment(words[name])})" for name in ORDINALS)
    pattern = regex(
        rf"(?:{ordinals})[\s-](?:(?P<quarter>{fragment(words['quarter'])})"
        rf"|(?P<half>{fragment(words.get('half', ()))})){NO_LETTER_AFTER}{tail}"
    )
    of = regex(rf"\s{fragment(words.get('year_of', ()))}\s")
    which_of = which_reader(vocabulary)
    # In the languages that have no word for "of" the word is bare without a preposition.
    leads = "" if "year_of" in words else fragment(words.get("before", ())) + r"\s"
    led = regex(rf"{NO_LETTER_BEFORE if leads else ''}{leads}$")

    def read(match: re.Match[str]) -> Readings:
        number = next(place for place, name in enumerate(ORDINALS, 1) if match[name])
        year = int(match["year"]) if match["year"] else None
        if match["half"]:
            # The first half is of a game, too.
            known = number in HALVES and (year or match["half"].lower() not in PARTS)
            return DateParts(year, group=f"H{number}", which=which_of(match)) if known else None
        # In the Slavic languages the word also names a block of houses.
        start = match.start()
        is_led = led.search(match.string[max(0, start - LEAD_REACH) : start]) is not None
        if year is None and (not is_led or of.match(match.string, match.end())):
            return None
        return DateParts(year, group=f"Q{number}", which=which_of(match))

    starts = starts_of(word for name in ORDINALS for word in words[name])
    return (DateExpression("quarter", starts | {"#1"}, pattern, read),)


def _seasons(vocabulary: Vocabulary, tail: str) -> tuple[DateExpression, ...]:
    names = {
        word: group for name, group in SEASONS.items() for word in vocabulary.words.get(name, ())
    }
    if not names:
        return ()
    pattern = regex(rf"(?P<name>{fragment(names)}){NO_LETTER_AFTER}{tail}")
    which_of = which_reader(vocabulary)

    def read(match: re.Match[str]) -> Readings:
        group = names[" ".join(match["name"].lower().split())]
        if match["year"]:
            return DateParts(int(match["year"]), group=group)
        which = which_of(match)
        return DateParts(group=group, which=which) if which is not None else None

    return (DateExpression("season", starts_of(names), pattern, read),)


def _decades(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    before, after = (vocabulary.words.get(key, ()) for key in ("decade_before", "decade_after"))
    expressions = []
    if before:
        led = regex(rf"(?<!\d\s){fragment(before)}\s{DECADE}{NO_YEARS}")
        expressions.append(DateExpression("decade", starts_of(before), led, _read_decade))
    if after:
        figures = frozenset({"#2", "#4"})
        followed = regex(rf"(?<![\w.,€$])(?:{DECADE})\s?{fragment(after)}{NO_LETTER_AFTER}")
        expressions.append(DateExpression("decade", figures, followed, _read_decade))
    return tuple(expressions)


def _read_decade(match: re.Match[str]) -> Readings:
    figures = match["decade"].lstrip("'’")
    return Absolute(decade_of(int(figures) // 10 + (190 if len(figures) == len("90") else 0)))
