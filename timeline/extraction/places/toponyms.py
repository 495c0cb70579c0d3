"""Text → toponyms: each name we know, with the country that it means here, or nothing."""

from collections.abc import Iterator, Sequence

from timeline.extraction.places.evidence import gather_evidence
from timeline.extraction.places.gazetteer import Gazetteer, load_gazetteer
from timeline.extraction.places.names import fold
from timeline.extraction.places.readings import Reading, read_names
from timeline.extraction.places.resolution import Scene, resolve, set_scene
from timeline.extraction.places.scan import scan
from timeline.extraction.types import Document, Layout, Toponym, ToponymKind


def find_toponyms(
    document: Document, layout: Layout, gazetteer: Gazetteer | None = None
) -> tuple[Toponym, ...]:
    """Toponyms in reading order; none overlaps another."""
    folded = fold(document.text)
    names = list(scan(folded, gazetteer or load_gazetteer()))
    readings = read_names(folded, names)
    evidence = gather_evidence(folded, readings, document.country)
    return tuple(resolve_all(readings, set_scene(evidence, readings)))


def resolve_all(readings: Sequence[Reading], scene: Scene) -> Iterator[Toponym]:
    reached = 0
    for reading in readings:
        if reading.name.start < reached:
            continue
        toponym = resolve(reading, scene)
        if toponym is not None:
            yield toponym
            reached = toponym.span.end
        if reading.area and reading.area_span:
            span = reading.area_span
            yield Toponym(span, "abbreviation", reading.area[0], ToponymKind.SUBDIVISION)
            reached = span.end
