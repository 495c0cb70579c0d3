"""An event's countries and their roles: who legislates, who is affected, where, who reports."""

from bisect import bisect_left
from dataclasses import dataclass, field

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

ACTS_OF_STATE = frozenset(
    {
        EventType.LEGISLATION,
        EventType.EXECUTIVE_ACTION,
        EventType.COURT_RULING,
        EventType.ELECTION_OR_APPOINTMENT,
    }
)


@dataclass(frozen=True, slots=True)
class PlaceContext:
    """A document's places, sorted for look-up by offset; prepared once for all its events."""

    document: Document
    layout: Layout
    toponyms: tuple[Toponym, ...]
    countries: tuple[CountryWeight, ...]
    starts: tuple[int, ...] = field(default=())

    def within(self, span: Span) -> tuple[Toponym, ...]:
        return self.toponyms[
            bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)
        ]

    @property
    def focus(self) -> str | None:
        return self.countries[0].code if self.countries else None


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
) -> tuple[EventCountryRole, ...]:
    """Main country first; from the sentence, else the one before, else the document's focus."""
    places = context.within(clause) or context.within(sentence.span)
    main = _main_country(places, trigger, actor)
    if main is None and sentence.index > 0:
        before = context.within(context.layout.sentences[sentence.index - 1].span)
        main = before[0].country if len({p.country for p in before}) == 1 else None
    main = main or context.focus
    if main is None:
        return ()
    acts = event_type in ACTS_OF_STATE
    first = CountryRole.LEGISLATING if acts else CountryRole.LOCATION
    others = dict.fromkeys(place.country for place in places if place.country != main)
    return (
        EventCountryRole(main, first),
        *(EventCountryRole(code, CountryRole.AFFECTED) for code in others),
    )


def _main_country(places: tuple[Toponym, ...], trigger: Span, actor: Span | None) -> str | None:
    if actor is not None:
        for place in places:
            if place.span.overlaps(actor):
                return place.country
    before = [place for place in places if place.span.start < trigger.start]
    if before:
        subject = [p for p in before if p.kind is not ToponymKind.CITY] or before
        return subject[0].country
    return places[0].country if places else None
