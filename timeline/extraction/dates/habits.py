"""Months of every year: "the monsoon lasts from June to September", "in January it is about 24°C".

Told in the present, of weather, seasons, visitors or what is usual, in a text that speaks of no day
or week of its own. Not "rain fell in June" and not news: "the festival opens in July", after "on
Monday".
"""

from collections.abc import Sequence

from timeline.extraction.dates.periods import Unit
from timeline.extraction.dates.readings import Candidate, DateParts, Origin, Shift
from timeline.extraction.dates.surroundings import Surroundings
from timeline.extraction.dates.words import alternatives
from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml
from timeline.extraction.types import Span

WORDS: dict[str, list[str]] = read_toml("en/habits.toml")
HABITS = regex(rf"\b{alternatives(WORDS['habits'])}\b")
PRESENT = regex(rf"\b{alternatives(WORDS['present'])}\b|['’]s\b")
OVER_OR_AHEAD = regex(rf"\b{alternatives(WORDS['over_or_ahead'])}\b|\b(?:1\d|20)\d\d\b")
DAYS = {Unit.DAY, Unit.WEEK, Unit.WEEKEND}
# What a sentence says within this many characters of its month.
REACH = 200


def speaks_of_its_day(candidates: Sequence[Candidate]) -> bool:
    """Does the text name a day or a week as news does: "on Friday", "yesterday", "last week"?"""
    return any(_is_of_the_day(candidate) for candidate in candidates)


def _is_of_the_day(candidate: Candidate) -> bool:
    reading = candidate.reading
    if isinstance(reading, DateParts):
        return reading.weekday is not None
    return (
        isinstance(reading, Shift) and reading.origin is Origin.PUBLICATION and reading.unit in DAYS
    )


def is_of_every_year(around: Surroundings, parts: DateParts, span: Span) -> bool:
    """Is it no month of one year, but of each?"""
    bare = parts.which is None and parts.day is None and parts.weekday is None
    if not (bare and around.reads_english):
        return False
    sentence = around.sentence(span)
    start, end = max(sentence.start, span.start - REACH), min(sentence.end, span.end + REACH)
    if OVER_OR_AHEAD.search(around.text, start, end):
        return False
    return bool(HABITS.search(around.text, start, end) and PRESENT.search(around.text, start, end))
