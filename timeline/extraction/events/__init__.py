"""Timexes, toponyms and claims → events."""

from timeline.extraction.claims import ClaimReader
from timeline.extraction.events.acts import with_acts
from timeline.extraction.events.finding import find_mentions
from timeline.extraction.events.scene import set_scene
from timeline.extraction.places.roles import prepare_places
from timeline.extraction.types import (
    CountryWeight,
    Document,
    EventMention,
    Layout,
    Publication,
    Rejection,
    Timex,
    Toponym,
)

__all__ = ["find_events"]


def find_events(
    document: Document,
    layout: Layout,
    publication: Publication,
    timexes: tuple[Timex, ...],
    toponyms: tuple[Toponym, ...],
    countries: tuple[CountryWeight, ...],
    claims: ClaimReader,
) -> tuple[tuple[EventMention, ...], tuple[Rejection, ...]]:
    """The events of a document in reading order, and what was set aside with its reason."""
    places = prepare_places(document, layout, toponyms, countries)
    scene = set_scene(document, layout, publication, timexes, claims, places)
    mentions, rejections = find_mentions(scene)
    return with_acts(mentions, document.text, scene.language), rejections
