"""Sentences → toponyms → the countries of a document and of each event."""

from timeline.extraction.places.country import rank_countries
from timeline.extraction.places.entries import Entry
from timeline.extraction.places.gazetteer import Gazetteer, load_gazetteer
from timeline.extraction.places.roles import PlaceContext, assign_roles, prepare_places
from timeline.extraction.places.toponyms import find_toponyms

__all__ = [
    "Entry",
    "Gazetteer",
    "PlaceContext",
    "assign_roles",
    "find_toponyms",
    "load_gazetteer",
    "prepare_places",
    "rank_countries",
]
