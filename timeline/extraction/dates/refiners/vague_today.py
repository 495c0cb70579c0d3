"""``today`` that means the present age: "still in use today", "what is today Germany", "in today's
world", and any "today" of a text on history. Drops a paper's name, "USA Today". Keeps "said today"
and a diary's "today I went".
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from statistics import median_low

from timeline.extraction.dates.readings import Candidate, DateParts, Fixed
from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml
from timeline.extraction.types import TimexType

WORDS: dict[str, list[str]] = read_toml("en/today.toml")
REACH = 50
AGE = regex(rf"['’]s\s(?:\w+\s)?(?:{'|'.join(WORDS['ages'])})\b")
BEFORE = regex(rf"\b(?:{'|'.join(WORDS['before'])})\b\W+(?:\w+\W+){{0,2}}$")
AFTER = regex(rf"[^.!?]{{0,30}}?\b(?:{'|'.join(WORDS['after'])})\b")
PAPER = regex(rf"\b(?:{'|'.join(WORDS['papers'])})\s$")
# "Copies of Harbour Today, a weekly": one capital word goes before, small letters around.
TITLED = regex(r"\b[a-z]+\s[A-Z][a-z]+\s$")
SHOW = regex(r"\s(?:[Ss]how|[Pp]rogramme?)\b")
ON = regex(r"[,.)]?\s[a-z]")
# Whatever stands around: "what is today Slovakia", "is still used by many today".
PLACED = regex(r"\bwhat\s(?:is|are)\s$")
STILL = regex(
    rf"\b(?:is|are)\sstill\s(?:\w+\s)?(?:{'|'.join(WORDS['before'])})\b(?:\s\w+){{0,5}}\s$"
)
PERSONAL = regex(r"\b(?:I|we|you|my|our|he|she|said|says|told|will)\b")
TOLD = regex(r"\b(?:said|says|I|my|will|was|were|had|became|lost|won|[a-z]{3,}ed)\b")
STOP = regex(r"[.!?]\s")
DAY_RULES = frozenset({"weekday", "clock"})
# A text on history states several years, for the most part long gone.
MANY = 3
LONG_AGO = 10


def read_vague_todays(
    text: str, candidates: Sequence[Candidate], day: date | None
) -> list[Candidate]:
    news = any(candidate.rule in DAY_RULES for candidate in candidates)
    history = not news and _is_history(candidates, day)
    return [
        replace(candidate, reading=Fixed(TimexType.DATE, "PRESENT_REF"))
        if candidate.rule == "day_reference"
        and _is_vague(text, candidate, news=news, history=history)
        else candidate
        for candidate in candidates
        if not _is_of_a_paper(text, candidate)
    ]


def _is_of_a_paper(text: str, candidate: Candidate) -> bool:
    start, end = candidate.span
    before = text[max(0, start - REACH) : start]
    if text[start:end] != "Today":
        return False
    titled = TITLED.search(before) is not None and ON.match(text, end) is not None
    return titled or bool(PAPER.search(before) or SHOW.match(text, end))


def _is_history(candidates: Sequence[Candidate], day: date | None) -> bool:
    readings = [candidate.reading for candidate in candidates]
    years = [each.year for each in readings if isinstance(each, DateParts) and each.year]
    return day is not None and len(years) >= MANY and median_low(years) < day.year - LONG_AGO


def _is_vague(text: str, candidate: Candidate, *, news: bool, history: bool) -> bool:
    start, end = candidate.span
    if text[start:end].lower() != "today":
        return False
    before = text[max(0, start - REACH) : start]
    if AGE.match(text, end) or PLACED.search(before):
        return True
    around = text[max(0, start - REACH) : end + REACH]
    clause = (
        STOP.split(text[max(0, start - REACH) : start])[-1] + STOP.split(text[end : end + REACH])[0]
    )
    if history and TOLD.search(clause) is None:
        return True
    if not news and STILL.search(before):
        return True
    if news or PERSONAL.search(around):
        return False
    return BEFORE.search(before) is not None or AFTER.match(text, end) is not None
