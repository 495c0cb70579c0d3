"""Joins what two families read of one date: ``January`` + ``nineteen ninety-seven``, ``autumn of``
+ ``481 BC``, ``5 p.m. EST`` + ``Nov. 9``, ``мае`` + ``прошлого года``.
"""

from dataclasses import replace

from timeline.extraction.dates.expressions.month import NAMES
from timeline.extraction.dates.periods import Unit
from timeline.extraction.dates.readings import (
    Candidate,
    Clock,
    DateParts,
    Origin,
    Reading,
    Shift,
    Which,
)
from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

GAP = regex(r"(?:,?\s{1,2}(?:(?:of|in|on)\s{1,2}(?:the\s)?)?)")
LONGEST_GAP = 9
OF_THE_WEEK = {-1: Which.LAST, 0: Which.THIS, 1: Which.NEXT}
EAST = regex(r"\s?(?:的\s?)?")
OF_YEAR = regex(r"\s(?:(?:de|del|do|da|di|des|dell[oa]?)\s|d[’']|dell[’'])?")


def join_parts(text: str, candidates: list[Candidate]) -> list[Candidate]:
    joined: list[Candidate] = []
    for candidate in candidates:
        before = joined[-1] if joined else None
        reading = _joined(text, before, candidate) if before else None
        if before is None or reading is None:
            joined.append(candidate)
            continue
        span = Span(before.span.start, candidate.span.end)
        joined[-1] = replace(before, span=span, reading=reading)
    return joined


def _joins(text: str, first: Candidate, second: Candidate) -> bool:
    if second.rule == "east_asian":
        return EAST.fullmatch(text, first.span.end, second.span.start) is not None
    # English words its years itself ("May last year"): its "in May this year" needs no joining.
    gap = OF_YEAR if second.rule == "day_reference" and isinstance(second.reading, Shift) else GAP
    return gap.fullmatch(text, first.span.end, second.span.start) is not None


def _joined(text: str, first: Candidate, second: Candidate) -> Reading | None:
    if second.span.start - first.span.end > LONGEST_GAP:
        return None
    if not _joins(text, first, second):
        return None
    one, other = first.reading, second.reading
    if isinstance(one, Clock):
        return _timed(one, other)
    if isinstance(one, DateParts) and isinstance(other, Shift):
        return _of_year(one, other) or (
            _of_week(one, other) if second.rule == "day_reference" else None
        )
    if isinstance(one, Shift) and isinstance(other, DateParts):
        return _of_year(other, one) if second.rule == "east_asian" else None
    if isinstance(one, Shift) and isinstance(other, Shift):
        return _this_day(one, other, second.rule)
    if isinstance(one, DateParts) and isinstance(other, DateParts):
        return _dated(one, other, second.rule) or (
            replace(other, year=one.year) if _is_year_first(text, first, second, other) else None
        )
    return None


def _of_year(date: DateParts, year: Shift) -> Reading | None:
    """``в мае прошлого года``, ``en mayo del año pasado``."""
    named = date.month is not None or date.group is not None
    dated = named and date.year is None and date.which is None
    if not dated or date.years is not None or year.unit is not Unit.YEAR or year.grain is not None:
        return None
    return replace(date, years=year.count, years_from=year.origin)


def _of_week(date: DateParts, week: Shift) -> Reading | None:
    """``Dienstag letzter Woche``, ``el martes de la semana pasada``."""
    weekday = date.weekday is not None and date.month is None and date.which is None
    if not weekday or week.unit is not Unit.WEEK or week.count not in OF_THE_WEEK or week.grain:
        return None
    which = OF_THE_WEEK[week.count]
    return replace(date, which=which, group=None if which is Which.THIS else "week")


def _this_day(today: Shift, ago: Shift, rule: str) -> Reading | None:
    """``heute vor drei Jahren``: that very day."""
    is_today = today.unit is Unit.DAY and today.count == 0 and today.origin is Origin.PUBLICATION
    return (
        replace(ago, grain=Unit.DAY)
        if is_today and rule == "ago" and ago.count < 0 and not ago.grain
        else None
    )


def _is_year_first(text: str, first: Candidate, second: Candidate, parts: DateParts) -> bool:
    """``the 2021 July unrest``, ``the 2003 Halloween storms``; not "in 2016 May resigned"."""
    if first.rule != "year" or second.rule not in {"month", "season", "holiday"}:
        return False
    is_name = second.span.of(text).lower() in NAMES
    return parts.which is None and not is_name and second.span.start - first.span.end <= 1


def _timed(clock: Clock, date: Reading) -> Reading | None:
    if clock.date is not None:
        return None
    if isinstance(date, DateParts) and (date.day or date.weekday):
        return replace(clock, date=date)
    if isinstance(date, Shift) and date.unit == "day":
        return replace(clock, date=date)
    return None


def _dated(one: DateParts, other: DateParts, rule: str) -> Reading | None:
    bare_year = other.year is not None and other.month is None and other.group is None
    yearless = one.year is None and one.which is None and one.years is None
    if not bare_year or not yearless or not (one.month or one.group):
        return None
    spelt = rule == "spelt_year" or (other.year or 0) < 0
    return replace(one, year=other.year) if spelt or one.group else None
