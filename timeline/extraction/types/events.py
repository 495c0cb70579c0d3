"""Event mentions, and everything found in one document."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from timeline.extraction.types.article import Span
from timeline.extraction.types.claims import Claim
from timeline.extraction.types.dates import Granularity, Publication, Timex
from timeline.extraction.types.places import CountryWeight, EventCountryRole, Toponym


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


class ActKind(StrEnum):
    """What an act of legislation is called."""

    BILL = "bill"
    LAW = "law"
    DECREE = "decree"
    AMENDMENT = "amendment"
    CONSTITUTION = "constitution"
    CODE = "code"
    TREATY = "treaty"
    BUDGET = "budget"
    REGULATION = "regulation"
    RESOLUTION = "resolution"


@dataclass(frozen=True, slots=True)
class Vote:
    """How many were for and against; ``abstained`` where it is stated."""

    span: Span
    rule: str
    ayes: int
    noes: int
    abstained: int | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """The act that an event is of: ``span`` is where the article names it, or speaks of it."""

    span: Span
    rule: str
    kind: ActKind | None = None
    name: str | None = None
    number: str | None = None
    chamber: str | None = None
    vote: Vote | None = None


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
    act: Act | None = None
    planned: bool = False


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
    publication: Publication = field(default_factory=Publication)
    countries: tuple[CountryWeight, ...] = ()
    timexes: tuple[Timex, ...] = ()
    toponyms: tuple[Toponym, ...] = ()
    events: tuple[EventMention, ...] = ()
    rejected: tuple[Rejection, ...] = ()
