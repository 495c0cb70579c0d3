"""Toponyms and the countries that they point to."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.extraction.types.article import Span


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
