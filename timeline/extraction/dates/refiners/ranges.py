"""Joins two dates that bound a stretch: the first carries the interval in its EDTF.

``from 2011 to 2016``, ``between May and July 2017``, ``5 et 6 mai``, ``3–5 March``,
``von 2013 bis Anfang 2018``, ``since 2011``. The TIMEX3 values stay those of the two dates.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.extraction.dates.carrying import NOUN
from timeline.extraction.dates.vocabulary import (
    NO_LETTER_AFTER,
    NO_LETTER_BEFORE,
    PARTICLES,
    fragment,
)  # fmt: skip
from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml
from timeline.extraction.types import Timex, TimexType

TO = fragment(("to", "through", "until", "till", *PARTICLES["range"]))
OF_END = rf"(?:{fragment(('the', *PARTICLES['of_end']))}[\s-]?)?"
# A point behind the first belongs to it: "vom 3. bis 5. Mai".
# Chinese, Japanese and Korean set no space around theirs.
EAST = read_toml("east_asian.toml")
EAST_TO = rf"\s?{fragment(EAST['range'])}"
LINK = regex(
    rf"[.,]?(?:\s{{0,2}}[-–—‒/]|\s{{1,2}}{TO}{NO_LETTER_AFTER}|{EAST_TO})\s{{0,2}}{OF_END}"
)
EAST_AND = rf"\s?{fragment(EAST['list'])}\s?"
AND = regex(
    rf"\.?\s{{1,2}}{fragment(('and', 'a', *PARTICLES['list']))}\s{{1,2}}{OF_END}|{EAST_AND}"
    rf"|\s{fragment(PARTICLES['list_joined'])}"
)
# "5", "5.", "5日".
FIGURE = regex(r"\d{1,2}\s?(?:[.日号號]|일)?")
BETWEEN = regex(rf"{NO_LETTER_BEFORE}{fragment(('between', *PARTICLES['between']))}\s{OF_END}$")
LEAD_REACH = 20
# "Since the 4 May summit", "since the May 4, 2019 vote".
OF_A_NOUN = regex(r"\bsince\sthe\s(?:\d\d?\s[A-Z]\w+|[A-Z]\w+\s\d\d?)(?:,?\s\d{4})?$")
SAID = regex(r"\b(?:said|told|announced|reported|says|stated|declared)\b[^.]{0,30}$")


def join_ranges(
    text: str, timexes: Sequence[Timex], day: date | None, since: re.Pattern[str] | None
) -> tuple[Timex, ...]:
    """``since`` reads the words that open an interval in the language of the text."""
    joined = list(timexes)
    for place, timex in enumerate(timexes):
        if timex.type is not TimexType.DATE or timex.edtf is None or timex.earliest is None:
            continue
        before = text[max(0, timex.span.start - LEAD_REACH) : timex.span.start]
        following = timexes[place + 1] if place + 1 < len(timexes) else None
        if following is not None and _is_bound(text, timex, following, before):
            edtf = f"{_start(timex.edtf)}/{_end(following.edtf or '')}"
            joined[place] = replace(timex, edtf=edtf, latest=following.latest)
        elif since is not None and since.search(before) and _opens(text, timex, day):
            end = _said_on(text, timexes, place) or day
            end = end if end is not None and end >= timex.earliest else None
            edtf = f"{_start(timex.edtf)}/{end or '..'}"
            joined[place] = replace(timex, edtf=edtf, latest=end)
    return tuple(joined)


def _opens(text: str, timex: Timex, day: date | None) -> bool:
    """Does it begin an interval? What is "since the 4 May summit" dates the summit."""
    if day is not None and timex.earliest is not None and timex.earliest > day:
        return False
    of_a_noun = OF_A_NOUN.search(text[max(0, timex.span.start - LEAD_REACH) : timex.span.end])
    return of_a_noun is None or not NOUN.match(text, timex.span.end)


def _is_bound(text: str, timex: Timex, following: Timex, before: str) -> bool:
    if following.type is not TimexType.DATE or following.earliest is None or timex.earliest is None:
        return False
    if following.earliest <= timex.earliest or following.edtf is None:
        return False
    gap = text[timex.span.end : following.span.start]
    if links(gap, before):
        return True
    return AND.fullmatch(gap) is not None and _are_neighbours(text, timex, following)


def links(gap: str, before: str) -> bool:
    """Do the words between two dates, and those before the first, make a stretch of them?"""
    if LINK.fullmatch(gap):
        return True
    return AND.fullmatch(gap) is not None and BETWEEN.search(before) is not None


def _are_neighbours(text: str, timex: Timex, following: Timex) -> bool:
    """ "Les 5 et 6 décembre" are one meeting, "5 December and 6 December" two."""
    first, last = timex.earliest, following.latest
    figure = FIGURE.fullmatch(timex.span.of(text)) is not None
    return figure and bool(first and last and last - first == timedelta(1))


def _said_on(text: str, timexes: Sequence[Timex], place: int) -> date | None:
    """The day on which it was said, where the same sentence says so after it."""
    start = timexes[place].span.end
    for later in timexes[place + 1 : place + 3]:
        gap = text[start : later.span.start]
        if len(gap) > 120 or re.search(r"[.!?]\s", gap):
            return None
        if SAID.search(gap) and later.type is TimexType.DATE and later.earliest == later.latest:
            return later.latest
    return None


def _start(edtf: str) -> str:
    return edtf.split("/", maxsplit=1)[0]


def _end(edtf: str) -> str:
    return edtf.rsplit("/", maxsplit=1)[-1]
