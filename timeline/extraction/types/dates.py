"""Temporal expressions (TIMEX3) and the publication date."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from timeline.extraction.types.article import Span


class TimexType(StrEnum):
    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Granularity(StrEnum):
    """The finest unit that a date states."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Anchor(StrEnum):
    """The date from which a relative or partial timex is resolved."""

    PUBLICATION = "publication"
    PREVIOUS_DATE = "previous date"


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression (TIMEX3): as written, as supplied, as resolved.

    ``value`` is the TIMEX3 value (``2017-07-11``, ``P3D``, ``PAST_REF``); ``edtf`` is null where
    it is no calendar date; ``earliest`` and ``latest`` are null where open or not known.
    ``stated`` holds what the text says (``{"month": 7, "day": 11}``), ``implied`` the names of
    the parts that the anchor supplied.
    """

    span: Span
    rule: str
    type: TimexType
    value: str
    edtf: str | None = None
    earliest: datetime.date | None = None
    latest: datetime.date | None = None
    granularity: Granularity | None = None
    stated: Mapping[str, int | str] = field(default_factory=dict)
    implied: tuple[str, ...] = ()
    anchor: Anchor | None = None
    alternatives: tuple[str, ...] = ()
    mod: str | None = None


class PublicationBasis(StrEnum):
    GIVEN = "given"
    DATELINE = "dateline"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Publication:
    """The document creation time, how it is known, and the words that it rests on."""

    date: datetime.date | None = None
    basis: PublicationBasis = PublicationBasis.UNKNOWN
    earliest: datetime.date | None = None
    latest: datetime.date | None = None
    evidence: tuple[Span, ...] = ()
