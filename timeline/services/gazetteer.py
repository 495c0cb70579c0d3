"""Extraction with the names that curators added or took out."""

from collections.abc import Callable
from functools import lru_cache, partial

from timeline.extraction import Document, Extraction
from timeline.extraction import extract as extract_as_shipped
from timeline.extraction.places import Entry, Gazetteer, load_gazetteer
from timeline.extraction.places.names import key_of
from timeline.extraction.types import ToponymKind
from timeline.models import GazetteerEntry

# What a person took the trouble to enter outweighs every compiled meaning.
CURATED_SIZE = 30
Row = tuple[str, str, str | None, str]


def extract_as_curated(document: Document) -> Extraction:
    """``extract`` with the gazetteer as the curators left it."""
    return curated_extract()(document)


def curated_extract() -> Callable[[Document], Extraction]:
    """The same for many documents: the database is asked once, now."""
    return partial(extract_as_shipped, gazetteer=current_gazetteer())


def current_gazetteer() -> Gazetteer | None:
    """The gazetteer with the active entries; None where it is as we ship it."""
    rows = tuple(
        GazetteerEntry.objects.filter(is_active=True)
        .order_by("pk")
        .values_list("name", "effect", "country_id", "kind")
    )
    return _with(rows) if rows else None


@lru_cache(maxsize=2)
def _with(rows: tuple[Row, ...]) -> Gazetteer:
    added = [
        Entry(key_of(name), country, ToponymKind(kind), CURATED_SIZE, rule="curator")
        for name, _, country, kind in rows
        if country
    ]
    disabled = [name for name, effect, _, _ in rows if effect == GazetteerEntry.Effect.DISABLE]
    return load_gazetteer().with_entries(added, disabled)
