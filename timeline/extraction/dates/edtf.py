"""EDTF (ISO 8601-2) in and out: what a date says, and its earliest and latest day.

Reads levels 0 and 1 (intervals, open and unknown ends, ``~ ? %``, seasons, unspecified digits) and
of level 2 what a timeline draws: quarters ``33``-``36``, halves ``40``-``41``, unspecified digits
anywhere (``XXXX-07-11``), one-of sets ``[2016,2017]`` and ``[2016..2018]``. Leaves alone all-of
sets, exponents, and qualifiers before or inside a date.

>>> Edtf.parse("2016-03/2017").latest
datetime.date(2017, 12, 31)
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from timeline.extraction.patterns import regex
from timeline.extraction.types import Granularity

DATE = regex(
    r"""
    (?P<year>-?[0-9X]{4}|Y-?\d{5,9})
    (?:-(?P<month>[0-9X]{2})
        (?:-(?P<day>[0-9X]{2})
            (?P<time>T\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::?\d\d)?)?)?
        )?
    )?
    (?P<qualifier>[~?%]?)
    """,
    re.VERBOSE | re.ASCII,
)

# A sub-year grouping's first month, length in months and granularity. A winter ends next year.
GROUPINGS: dict[str, tuple[int, int, Granularity]] = {
    **{str(21 + n): (3 + 3 * n, 3, Granularity.SEASON) for n in range(4)},
    **{str(25 + n): (3 + 3 * n, 3, Granularity.SEASON) for n in range(4)},
    **{str(29 + n): (first, 3, Granularity.SEASON) for n, first in enumerate((9, 12, 3, 6))},
    **{str(33 + n): (1 + 3 * n, 3, Granularity.QUARTER) for n in range(4)},
    **{str(40 + n): (1 + 6 * n, 6, Granularity.HALF) for n in range(2)},
}

COARSENESS = {granularity: rank for rank, granularity in enumerate(Granularity)}


class EdtfError(ValueError):
    """The text is no EDTF that we read."""


class OpenEnd(StrEnum):
    """An end of an interval that is no date: it goes on, or nobody knows."""

    OPEN = ".."
    UNKNOWN = ""


class Form(StrEnum):
    DATE = "date"
    INTERVAL = "interval"
    ONE_OF = "one of"


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """One date, its digits as written: ``X`` stands for a digit that is not specified."""

    year: str
    month: str | None = None
    day: str | None = None
    time: str = ""
    qualifier: str = ""

    def __str__(self) -> str:
        parts = (part for part in (self.year, self.month, self.day) if part is not None)
        return "-".join(parts) + self.time + self.qualifier

    @property
    def granularity(self) -> Granularity:
        if self.day is not None and self.day != "XX":
            return Granularity.DAY
        if self.month in GROUPINGS:
            return GROUPINGS[self.month][2]
        if self.month is not None and self.month != "XX":
            return Granularity.MONTH
        if self.year.endswith("XX"):
            return Granularity.CENTURY
        return Granularity.DECADE if self.year.endswith("X") else Granularity.YEAR

    @property
    def earliest(self) -> date | None:
        return next(self._days(last=False), None) if self.year != "XXXX" else None

    @property
    def latest(self) -> date | None:
        return next(self._days(last=True), None) if self.year != "XXXX" else None

    def _days(self, *, last: bool) -> Iterator[date]:
        """The days that fit the digits, from the first on or from the last back."""
        if self.month in GROUPINGS:
            first, length, _ = GROUPINGS[self.month]
            months = [first + (length - 1 if last else 0)]
        else:
            months = list(_fitting(self.month or "XX", 1, 12, last=last))
        for year in _years(self.year, last=last):
            for month in months:
                yield from self._days_of_month(year + (month - 1) // 12, (month - 1) % 12 + 1, last)

    def _days_of_month(self, year: int, month: int, last: bool) -> Iterator[date]:
        if year > date.max.year:
            return
        for day in _fitting(self.day or "XX", 1, monthrange(year, month)[1], last=last):
            yield date(year, month, day)


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date, an interval or a one-of set. Equal when written alike; ordered by ``sort_key``."""

    form: Form
    ranges: tuple[tuple[EdtfDate | OpenEnd, EdtfDate | OpenEnd], ...]

    @classmethod
    def parse(cls, text: str) -> Self:
        if text.startswith("[") and text.endswith("]"):
            members = text[1:-1].split(",")
            return cls(Form.ONE_OF, tuple(_read_member(member.strip(), text) for member in members))
        if "/" not in text:
            day = _read_date(text, text)
            return cls(Form.DATE, ((day, day),))
        start, _, end = text.partition("/")
        bounds = _read_bound(start, text), _read_bound(end, text)
        return cls(Form.INTERVAL, (_checked(bounds, text),))

    def __str__(self) -> str:
        if self.form is Form.ONE_OF:
            return "[" + ",".join(_write_member(*bounds) for bounds in self.ranges) + "]"
        start, end = self.ranges[0]
        return str(start) if self.form is Form.DATE else f"{start}/{end}"

    @property
    def earliest(self) -> date | None:
        """The first day it can mean; None where it is open, unknown or before year 1."""
        days = [start.earliest for start, _ in self.ranges if isinstance(start, EdtfDate)]
        known = [day for day in days if day is not None]
        return min(known) if len(known) == len(self.ranges) else None

    @property
    def latest(self) -> date | None:
        """The last day it can mean; None where it is open, unknown or after year 9999."""
        days = [end.latest for _, end in self.ranges if isinstance(end, EdtfDate)]
        known = [day for day in days if day is not None]
        return max(known) if len(known) == len(self.ranges) else None

    @property
    def granularity(self) -> Granularity:
        """The coarsest of its dates: ``2011/2017-11-13`` is as fine as a year."""
        return max(
            (day.granularity for day in self.dates),
            key=COARSENESS.__getitem__,
            default=Granularity.CENTURY,
        )

    @property
    def dates(self) -> tuple[EdtfDate, ...]:
        """The dates that are written in it."""
        return tuple(
            bound for bounds in self.ranges for bound in bounds if isinstance(bound, EdtfDate)
        )

    @property
    def is_approximate(self) -> bool:
        return any(day.qualifier in {"~", "%"} for day in self.dates)

    @property
    def is_uncertain(self) -> bool:
        return any(day.qualifier in {"?", "%"} for day in self.dates)

    @property
    def is_placed(self) -> bool:
        """Has it a place on a calendar? ``XXXX-07-11`` has none."""
        return self.earliest is not None or self.latest is not None

    @property
    def sort_key(self) -> tuple[date, date, str]:
        """By first day, then by last; open ends at the ends of time; what has no place, last."""
        start = self.earliest or (date.min if self.is_placed else date.max)
        return start, self.latest or date.max, str(self)

    def __lt__(self, other: "Edtf") -> bool:
        return self.sort_key < other.sort_key

    def overlaps(self, other: "Edtf") -> bool:
        """Can the two share a day? What has no place on a calendar overlaps nothing."""
        return (
            self.is_placed
            and other.is_placed
            and (self.earliest or date.min) <= (other.latest or date.max)
            and (other.earliest or date.min) <= (self.latest or date.max)
        )

    def is_within(self, other: "Edtf") -> bool:
        """Does every day of it lie in ``other``?"""
        return (
            self.is_placed
            and other.is_placed
            and (other.earliest or date.min) <= (self.earliest or date.min)
            and (self.latest or date.max) <= (other.latest or date.max)
        )

    def starts_in(self, other: "Edtf") -> bool:
        """Does its first day lie in ``other``?"""
        return (
            self.earliest is not None
            and other.is_placed
            and (other.earliest or date.min) <= self.earliest <= (other.latest or date.max)
        )


def _read_date(text: str, whole: str) -> EdtfDate:
    match = DATE.fullmatch(text)
    if match is None:
        raise EdtfError(f"{whole!r} is no EDTF date: {text!r} does not read as a date.")
    day = EdtfDate(
        match["year"], match["month"], match["day"], match["time"] or "", match["qualifier"]
    )
    if day.year == "-0000":
        raise EdtfError(f"{whole!r} is no EDTF date: there is no year -0000.")
    if day.month in GROUPINGS:
        if day.day is not None:
            raise EdtfError(f"{whole!r} is no EDTF date: a season or quarter has no day.")
    elif not _exists(day):
        raise EdtfError(f"{whole!r} is no EDTF date: the calendar has no {text!r}.")
    return day


def _exists(day: EdtfDate) -> bool:
    """Is there a month, and a day in it, with these digits? Any year will do beyond year 1-9999."""
    months = list(_fitting(day.month or "XX", 1, 12))
    if day.day is None or not months:
        return bool(months)
    years = list(_years(day.year)) or [4]
    return any(
        any(_fitting(day.day, 1, monthrange(year, month)[1])) for year in years for month in months
    )


def _read_bound(text: str, whole: str) -> EdtfDate | OpenEnd:
    return OpenEnd(text) if text in {"", ".."} else _read_date(text, whole)


def _read_member(text: str, whole: str) -> tuple[EdtfDate | OpenEnd, EdtfDate | OpenEnd]:
    start, dots, end = text.partition("..")
    if not dots:
        day = _read_date(text, whole)
        return day, day
    bounds = _read_bound(start or "..", whole), _read_bound(end or "..", whole)
    return _checked(bounds, whole)


def _write_member(start: EdtfDate | OpenEnd, end: EdtfDate | OpenEnd) -> str:
    if start == end:
        return str(start)
    return "..".join("" if isinstance(bound, OpenEnd) else str(bound) for bound in (start, end))


def _checked(
    bounds: tuple[EdtfDate | OpenEnd, EdtfDate | OpenEnd], whole: str
) -> tuple[EdtfDate | OpenEnd, EdtfDate | OpenEnd]:
    start, end = bounds
    if isinstance(start, EdtfDate) and isinstance(end, EdtfDate):
        first, last = start.earliest, end.latest
        if first is not None and last is not None and last < first:
            raise EdtfError(f"{whole!r} is no EDTF interval: it ends before it starts.")
    elif isinstance(start, OpenEnd) and isinstance(end, OpenEnd):
        raise EdtfError(f"{whole!r} is no EDTF interval: it names no date.")
    return bounds


def _years(digits: str, *, last: bool = False) -> Iterator[int]:
    """The years from 1 to 9999 that fit the digits; none for years BC and beyond."""
    return _fitting(digits, 1, 9999, last=last) if len(digits) == 4 else iter(())


def _fitting(digits: str, low: int, high: int, *, last: bool = False) -> Iterator[int]:
    """The numbers from ``low`` to ``high`` that the digits can stand for, in order."""
    bottom, top = int(digits.replace("X", "0")), int(digits.replace("X", "9"))
    numbers = range(max(low, bottom), min(high, top) + 1)
    wildcards = digits.replace("X", ".")
    for number in reversed(numbers) if last else numbers:
        if re.fullmatch(wildcards, f"{number:0{len(digits)}d}"):
            yield number
