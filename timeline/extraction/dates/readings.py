"""What an expression says before an anchor is known: the meaning that a family reads off its
words."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.extraction.dates.periods import Period, Unit
from timeline.extraction.types import Span, TimexType


class Which(StrEnum):
    """The word that picks one of many: *last* April, *next* Monday, *that* summer."""

    LAST = "last"
    # The last before the date that the text speaks of.
    PRIOR = "prior"
    THIS = "this"
    NEXT = "next"
    THAT = "that"
    # The first behind the date that the text speaks of.
    AFTER = "after"


class Origin(StrEnum):
    """From where a relative expression counts."""

    PUBLICATION = "publication"
    PREVIOUS = "previous"
    # The publication in news, the date before in a narrative.
    SPOKEN_OF = "spoken of"


@dataclass(frozen=True, slots=True)
class DateParts:
    """A date as far as the text states it. ``group`` is ``Q1``-``Q4``, ``H1``, ``H2``, ``SP`` …;
    ``week`` is that of the day, ``week 1`` the month's first.

    ``which`` picks the year (or the week of a weekday); ``years`` counts from the anchor's year
    ("April last year" is -1), ``years_from`` says which anchor; ``steps`` the weeks from
    the next such weekday (or back from the last one), or the months to that of the day.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    group: str | None = None
    which: Which | None = None
    years: int | None = None
    years_from: Origin = Origin.PUBLICATION
    steps: int | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from an anchor; ``grain`` is the unit it ends in, where that is another.

    ``picks`` says that the words pick a whole unit ("last week"), not a distance ("a week ago").
    """

    unit: Unit
    count: int
    origin: Origin = Origin.PUBLICATION
    grain: Unit | None = None


@dataclass(frozen=True, slots=True)
class Absolute:
    """A period that needs no anchor: a decade, a century, a year before Christ."""

    period: Period


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value that is no calendar date: ``P3D``, ``PRESENT_REF``, ``XXXX-WXX-1``."""

    type: TimexType
    value: str


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, on a date where the words give one. ``time`` is ``T15:00``, ``TMO`` …"""

    time: str
    date: "DateParts | Shift | None" = None


@dataclass(frozen=True, slots=True)
class Compared:
    """The period that a report is about: this year's, an earlier year's, a stated year's."""

    years: int = 0
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Parted:
    """A part of a unit: the end of the year."""

    shift: Shift
    mod: str | None


@dataclass(frozen=True, slots=True)
class Unread:
    """Words that count units from the publication, and that we cannot count ourselves."""

    words: str
    language: str
    unit: Unit


Reading = DateParts | Shift | Absolute | Fixed | Clock | Compared | Parted | Unread


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may be a timex: where they stand, which rule read them, and as what."""

    span: Span
    rule: str
    reading: Reading
    mod: str | None = None
