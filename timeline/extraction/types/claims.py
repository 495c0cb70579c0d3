"""What a clause states, and how."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.extraction.types.article import Span


class Polarity(StrEnum):
    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Modality(StrEnum):
    ACTUAL = "actual"
    PLANNED = "planned"
    POSSIBLE = "possible"
    REQUIRED = "required"


class FigurePeriod(StrEnum):
    CUMULATIVE = "cumulative"
    PER_PERIOD = "per period"
    AS_OF = "as of"


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity that the text states; a reported zero is 0, a missing value is no figure.

    ``series`` numbers, within an article, figures of one subject over several periods.
    """

    span: Span
    rule: str
    value: float | None
    min: float | None = None
    max: float | None = None
    approximate: bool = False
    subject: str | None = None
    unit: str | None = None
    period: FigurePeriod | None = None
    series: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it: the words of the source, and where they stand."""

    span: Span
    rule: str
    source: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What one clause states, and how: the ground that an event mention stands on."""

    span: Span
    rule: str
    sentence: int
    attribution: Attribution | None = None
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL
    figures: tuple[Figure, ...] = ()
