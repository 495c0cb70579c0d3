"""The stages in order: the one place that knows the order."""

from collections.abc import Iterable, Iterator
from typing import Literal

from timeline.extraction.claims import ClaimReader
from timeline.extraction.dates import find_dates
from timeline.extraction.events import find_events
from timeline.extraction.places import Gazetteer, find_toponyms, rank_countries
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, Extraction, Publication

RULESET = "2026.11.4"

Stage = Literal["dates", "places", "events"]
STAGES: tuple[Stage, ...] = ("dates", "places", "events")


def extract(
    document: Document, stages: Iterable[Stage] = STAGES, gazetteer: Gazetteer | None = None
) -> Extraction:
    """Everything found in ``document``. Same document, same ruleset: same extraction.

    ``stages`` names what is wanted; what they need runs too (events need dates and places).
    ``gazetteer`` holds a curator's additions to the names we ship, if there are any.
    A document that breaks a stage gives an extraction with ``failure``; nothing is raised.
    """
    try:
        return _run(document, frozenset(stages), gazetteer)
    except Exception as error:  # the batch edge: one bad article stops no batch
        return Extraction(document.id, RULESET, failure=f"{type(error).__name__}: {error}")


def extract_many(
    documents: Iterable[Document],
    stages: Iterable[Stage] = STAGES,
    gazetteer: Gazetteer | None = None,
) -> Iterator[Extraction]:
    """``extract`` over a stream, in order, one at a time."""
    wanted = frozenset(stages)
    return (extract(document, wanted, gazetteer) for document in documents)


def _run(document: Document, stages: frozenset[Stage], gazetteer: Gazetteer | None) -> Extraction:
    layout = lay_out(document)
    with_events = "events" in stages
    publication, timexes = (
        find_dates(document, layout) if with_events or "dates" in stages else (Publication(), ())
    )
    toponyms = (
        find_toponyms(document, layout, gazetteer) if with_events or "places" in stages else ()
    )
    countries = rank_countries(document, layout, toponyms)
    events, rejected = (
        find_events(
            document,
            layout,
            publication,
            timexes,
            toponyms,
            countries,
            ClaimReader(document, layout),
        )
        if with_events
        else ((), ())
    )
    return Extraction(
        document.id,
        RULESET,
        language=layout.language,
        publication=publication,
        countries=countries,
        timexes=timexes,
        toponyms=toponyms,
        events=events,
        rejected=rejected,
    )
