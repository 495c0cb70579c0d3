"""An event's countries and their roles: who legislates, who is affected, where, who reports."""

from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from timeline.extraction.patterns import regex
from timeline.extraction.places.international import INTERNATIONAL, acts_internationally
from timeline.extraction.places.relations import (
    REPORTED,
    Part,
    Relation,
    read_parts,
    role_words,
)  # fmt: skip
from timeline.extraction.tables import read_csv
from timeline.extraction.types import (
    CountryRole,
    CountryWeight,
    Document,
    EventCountryRole,
    EventType,
    Layout,
    Sentence,
    Span,
    Toponym,
    ToponymKind,
)

# Acts belong to who does them, happenings to where they happen.
ACTS = frozenset(
    {
        EventType.LEGISLATION,
        EventType.EXECUTIVE_ACTION,
        EventType.ELECTION_OR_APPOINTMENT,
        EventType.TREATY_OR_AGREEMENT,
        EventType.STATEMENT,
    }
)
ACTED = ACTS | {EventType.COURT_RULING, EventType.MEETING_OR_VISIT}
OF_STATE = ACTS - {EventType.STATEMENT} | {EventType.COURT_RULING}
PLACED_FIRST = {
    EventType.SECURITY_OR_CRIME_INCIDENT: (Relation.LOCATION, Relation.TARGET, Relation.SUBJECT),
    EventType.PROTEST: (Relation.LOCATION, Relation.SUBJECT, Relation.TARGET),
    EventType.STATISTIC: (Relation.LOCATION, Relation.TARGET, Relation.SUBJECT),
    EventType.OTHER: (Relation.LOCATION, Relation.SUBJECT, Relation.TARGET),
}
# What an article tells of its own country happens to it, wherever else it names.
TOLD_OF_FOCUS = frozenset({EventType.OTHER, EventType.STATISTIC})
ACTING = frozenset({Relation.SUBJECT, Relation.DESCRIPTION})
SOLID = frozenset(
    {ToponymKind.COUNTRY, ToponymKind.CAPITAL, ToponymKind.CITY, ToponymKind.SUBDIVISION}
)
BODILY = frozenset({ToponymKind.DEMONYM, ToponymKind.PERSON})
PASSIVE = regex(r"\b(?:is|are|was|were|be|been|being)\s\w+\Z")
A_PASSIVE = 8
STRONG_FOCUS = 0.6


@dataclass(frozen=True, slots=True)
class PlaceContext:
    """A document's places, sorted for look-up by offset; prepared once for all its events."""

    document: Document
    layout: Layout
    toponyms: tuple[Toponym, ...]
    countries: tuple[CountryWeight, ...]
    starts: tuple[int, ...] = field(default=())

    def within(self, span: Span) -> tuple[Toponym, ...]:
        first = bisect_left(self.starts, span.start)
        return self.toponyms[first : bisect_left(self.starts, span.end)]

    @property
    def focus(self) -> str | None:
        return self.countries[0].code if self.countries else None

    @property
    def is_focused(self) -> bool:
        return bool(self.countries) and self.countries[0].weight >= STRONG_FOCUS


def prepare_places(
    document: Document,
    layout: Layout,
    toponyms: tuple[Toponym, ...],
    countries: tuple[CountryWeight, ...],
) -> PlaceContext:
    ordered = tuple(sorted(toponyms, key=lambda toponym: toponym.span))
    starts = tuple(toponym.span.start for toponym in ordered)
    return PlaceContext(document, layout, ordered, countries, starts)


def assign_roles(
    event_type: EventType,
    clause: Span,
    sentence: Sentence,
    trigger: Span,
    actor: Span | None,
    context: PlaceContext,
    day: date | None = None,
) -> tuple[EventCountryRole, ...]:
    """Main country first; from the sentence, else the one before, else the document's focus.

    A state that had ended by ``day`` ("the former Yugoslavia") takes no part.
    """
    text = context.document.text
    parts = tuple(
        part
        for part in read_parts(text, context.within(sentence.span))
        if _stood(part.place.country, day)
    )
    near = tuple(part for part in parts if clause.contains(part.place.span)) or parts
    main = main_country(event_type, text, near, parts, trigger, actor, context)
    if main is None and not context.is_focused and acts_internationally(text, clause, trigger):
        main = INTERNATIONAL
    if main is None:
        main = elsewhere(sentence, context)
    if main is None or not _stood(main, day):
        return ()
    first = CountryRole.LEGISLATING if event_type in OF_STATE else CountryRole.LOCATION
    roles = {main: first}
    for part in parts:
        roles.setdefault(part.place.country, role_of(part, trigger))
    return tuple(EventCountryRole(code, role) for code, role in roles.items())


def _stood(country: str, day: date | None) -> bool:
    return day is None or day.year <= _last_years().get(country, day.year)


@cache
def _last_years() -> dict[str, int]:
    """The last years of the states that are no more."""
    rows = read_csv("countries.csv")
    return {row["code"]: int(row["until"]) for row in rows if row["until"]}


def main_country(
    event_type: EventType,
    text: str,
    parts: tuple[Part, ...],
    whole: tuple[Part, ...],
    trigger: Span,
    actor: Span | None,
    context: PlaceContext,
) -> str | None:
    if actor is not None and event_type in ACTS:
        for part in parts:
            if part.place.span.overlaps(actor):
                return part.place.country
    if event_type in ACTED or _arrests(text, parts, trigger):
        return acting_country(text, parts, trigger, context)
    codes = {part.place.country for part in parts}
    if event_type in TOLD_OF_FOCUS and context.is_focused and context.focus in codes:
        return context.focus
    if all(part.relation in ACTING for part in parts):
        parts += tuple(part for part in whole if _tells_where(part))
    return placed_country(PLACED_FIRST[event_type], parts, trigger, context)


def _tells_where(part: Part) -> bool:
    """Also in another clause: ``two, among them a nurse, died in Peru``."""
    return part.relation is Relation.LOCATION and part.place.kind in SOLID


def _arrests(text: str, parts: tuple[Part, ...], trigger: Span) -> bool:
    """Not "two men were arrested in Peru", which tells where."""
    if role_words("arresting").isdisjoint(trigger.of(text).lower().split()):
        return False
    if PASSIVE.search(text, max(0, trigger.start - A_PASSIVE), trigger.end):
        return False
    return any(
        part.relation is Relation.SUBJECT and part.place.span.end < trigger.start for part in parts
    )


def acting_country(
    text: str, parts: tuple[Part, ...], trigger: Span, context: PlaceContext
) -> str | None:
    """The subject before the trigger, the nearest after "that"; else the host, not a bystander."""
    before = [part for part in parts if part.place.span.start < trigger.end]
    subjects = [part for part in before if part.relation is Relation.SUBJECT]
    if subjects:
        opened = [
            match.end()
            for match in REPORTED.finditer(text, subjects[0].place.span.end, trigger.start)
        ]
        inner = [part for part in subjects if opened and part.place.span.start >= opened[-1]]
        return (inner or subjects)[0].place.country
    codes = {part.place.country for part in parts if part.relation is not Relation.SOURCE}
    if context.focus in codes or context.is_focused:
        return context.focus
    located = [part for part in parts if part.relation is Relation.LOCATION]
    rest = located or [part for part in parts if part.relation is not Relation.SOURCE]
    return rest[0].place.country if rest else None


def placed_country(
    order: tuple[Relation, ...],
    parts: tuple[Part, ...],
    trigger: Span,
    context: PlaceContext,
) -> str | None:
    """Where it happened: the nearest place behind the trigger, else the one before it."""
    for relation in order:
        found = [part.place for part in parts if part.relation is relation]
        solid = [place for place in found if place.kind not in BODILY] or found
        after = [place for place in solid if place.span.start >= trigger.start]
        before = [place for place in solid if place.span.start < trigger.start]
        if relation is Relation.TARGET and not after:
            continue
        if after or before:
            return (
                after[0].country
                if after and relation is not Relation.SUBJECT
                else (before or after)[0].country
            )
    codes = [part.place.country for part in parts if part.relation is not Relation.SOURCE]
    if context.focus in codes or (context.is_focused and codes):
        return context.focus
    return codes[0] if codes else None


def elsewhere(sentence: Sentence, context: PlaceContext) -> str | None:
    """For a sentence without a place: the focus where it is strong, else the sentence before."""
    if not context.is_focused and sentence.index > 0:
        before = context.within(context.layout.sentences[sentence.index - 1].span)
        codes = {place.country for place in before if place.rule != "media"}
        if len(codes) == 1:
            return codes.pop()
    return context.focus


def role_of(part: Part, trigger: Span) -> CountryRole:
    """What stands before the trigger tells who it was about, not where it happened."""
    if part.relation is Relation.SOURCE:
        return CountryRole.SOURCE
    if part.relation is Relation.LOCATION and part.place.span.start > trigger.start:
        return CountryRole.LOCATION
    return CountryRole.AFFECTED
