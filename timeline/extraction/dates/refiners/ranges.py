"""Joins two dates that bound a stretch: the first carries the interval in its EDTF.

``from 2011 to 2016``, ``between May and July 2017``, ``3–5 March``, ``since 2011``. The TIMEX3
values stay those of the two dates.
"""

import re
from dataclasses import replace
from datetime import date

from timeline.extraction.types import Timex, TimexType

LINK = re.compile(r",?\s{0,2}(?:to|through|until|till|-|–|—|‒)\s{0,2}(?:the\s)?")
AND = re.compile(r"\s{1,2}and\s{1,2}(?:the\s)?")
BETWEEN = re.compile(r"(?i:\bbetween\s(?:the\s)?)$")
SINCE = re.compile(r"(?i:\bsince\s(?:the\s|about\s|around\s)?)$")
SAID = re.compile(r"\b(?:said|told|announced|reported|says|stated|declared)\b[^.]{0,30}$")


def join_ranges(text: str, timexes: list[Timex], day: date | None) -> list[Timex]:
    joined: list[Timex] = []
    for place, timex in enumerate(timexes):
        following = timexes[place + 1] if place + 1 < len(timexes) else None
        interval = _interval(text, timex, following, day, timexes, place)
        if interval is None:
            joined.append(timex)
            continue
        edtf, latest = interval
        joined.append(replace(timex, edtf=edtf, latest=latest))
    return joined


def _interval(
    text: str,
    timex: Timex,
    following: Timex | None,
    day: date | None,
    timexes: list[Timex],
    place: int,
) -> tuple[str, date | None] | None:
    if timex.type is not TimexType.DATE or timex.edtf is None or timex.earliest is None:
        return None
    before = text[max(0, timex.span.start - 16) : timex.span.start]
    if following is not None and _is_bound(text, timex, following, before):
        return f"{_start(timex.edtf)}/{_end(following.edtf or '')}", following.latest
    if SINCE.search(before) or timex.span.of(text).lower().startswith("since "):
        end = _said_on(text, timexes, place) or day
        if end is None or end < timex.earliest:
            return f"{_start(timex.edtf)}/..", None
        return f"{_start(timex.edtf)}/{end.isoformat()}", end
    return None


def _is_bound(text: str, timex: Timex, following: Timex, before: str) -> bool:
    if following.type is not TimexType.DATE or following.earliest is None or timex.earliest is None:
        return False
    if following.earliest <= timex.earliest or following.edtf is None:
        return False
    gap = text[timex.span.end : following.span.start]
    if LINK.fullmatch(gap):
        return True
    return AND.fullmatch(gap) is not None and BETWEEN.search(before) is not None


def _said_on(text: str, timexes: list[Timex], place: int) -> date | None:
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
