"""Every value that flows between the stages of extraction, frozen.

Offsets are code points into ``Document.text``, half open: ``text[start:end]`` is the quotation.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open offsets into the document's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader hands in. ``country`` is the outlet's or the feed's home, a prior."""

    id: str
    text: str
    published: date | None = None
    title: str | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None
    country: str | None = None


class Region(StrEnum):
    """What part of an article a sentence stands in."""

    TITLE = "title"
    BYLINE = "byline"
    CAPTION = "caption"
    BODY = "body"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Sentence:
    span: Span
    rule: str
    index: int
    paragraph: int
    region: Region = Region.BODY


@dataclass(frozen=True, slots=True)
class Dateline:
    """``ASTANA, Nov. 17 (Agency) --``: where and when a report was filed; either may be absent."""

    span: Span
    rule: str
    place: Span | None
    date: Span | None


@dataclass(frozen=True, slots=True)
class Layout:
    """An article's shape: its sentences in reading order, its quotations and its dateline."""

    language: str | None
    sentences: tuple[Sentence, ...]
    quotations: tuple[Span, ...] = ()
    dateline: Dateline | None = None
    bylines: tuple[Span, ...] = ()


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
    earliest: date | None = None
    latest: date | None = None
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

    date: date | None = None
    basis: PublicationBasis = PublicationBasis.UNKNOWN
    earliest: date | None = None
    latest: date | None = None
    evidence: tuple[Span, ...] = ()


class ToponymKind(StrEnum):
    COUNTRY = "country"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    CITY = "city"
    SUBDIVISION = "subdivision"
    INSTITUTION = "institution"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Toponym:
    """A name that points to a country; ``alternatives`` where two stay in doubt."""

    span: Span
    rule: str
    country: str
    kind: ToponymKind
    gazetteer_id: str | None = None
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CountryWeight:
    """A country of the document and its share of the votes, in [0, 1]."""

    code: str
    weight: float


class CountryRole(StrEnum):
    LEGISLATING = "legislating"
    AFFECTED = "affected"
    LOCATION = "location"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class EventCountryRole:
    code: str
    role: CountryRole


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
    """A quantity that the text states; a reported zero is 0, a missing value is no figure."""

    span: Span
    rule: str
    value: float | None
    min: float | None = None
    max: float | None = None
    approximate: bool = False
    subject: str | None = None
    unit: str | None = None
    period: FigurePeriod | None = None


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


class EventType(StrEnum):
    LEGISLATION = "legislation"
    EXECUTIVE_ACTION = "executive_action"
    COURT_RULING = "court_ruling"
    TREATY_OR_AGREEMENT = "treaty_or_agreement"
    ELECTION_OR_APPOINTMENT = "election_or_appointment"
    STATISTIC = "statistic"
    SECURITY_OR_CRIME_INCIDENT = "security_or_crime_incident"
    PROTEST = "protest"
    STATEMENT = "statement"
    MEETING_OR_VISIT = "meeting_or_visit"
    OTHER = "other"


class Stage(StrEnum):
    """How far an act of legislation has come."""

    ANNOUNCED = "announced"
    INTRODUCED = "introduced"
    PASSED = "passed"
    SIGNED = "signed"
    PUBLISHED = "published"
    IN_FORCE = "in_force"
    AMENDED = "amended"
    REPEALED = "repealed"
    STRUCK_DOWN = "struck_down"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Trigger:
    """The word that most plainly announces an event."""

    span: Span
    rule: str
    type: EventType
    stage: Stage | None = None


@dataclass(frozen=True, slots=True)
class EventMention:
    """One sentence's report of an event; ``timex`` is null where the date is the publication's."""

    span: Span
    rule: str
    trigger: Trigger
    type: EventType
    stage: Stage | None
    timex: Timex | None
    edtf: str
    earliest: date | None
    latest: date | None
    granularity: Granularity | None
    countries: tuple[EventCountryRole, ...]
    claim: Claim
    title: str
    confidence: float
    actor: str | None = None
    event_id: str | None = None


@dataclass(frozen=True, slots=True)
class Rejection:
    """A candidate that was set aside, and the reason, for a curator."""

    span: Span
    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one document. A ``failure`` says why nothing could be."""

    document_id: str
    ruleset: str
    language: str | None = None
    failure: str | None = None
    publication: Publication = Publication()
    countries: tuple[CountryWeight, ...] = ()
    timexes: tuple[Timex, ...] = ()
    toponyms: tuple[Toponym, ...] = ()
    events: tuple[EventMention, ...] = ()
    rejected: tuple[Rejection, ...] = ()
