"""Text → toponyms: each name we know, with the country that it means here, or nothing."""

from collections.abc import Iterable, Iterator, Sequence

from timeline.extraction.places.evidence import LOCAL, gather_evidence
from timeline.extraction.places.gazetteer import Gazetteer, load_gazetteer
from timeline.extraction.places.languages import find_native
from timeline.extraction.places.names import fold
from timeline.extraction.places.readings import Reading, read_names
from timeline.extraction.places.resolution import LARGE, Scene, resolve, set_scene
from timeline.extraction.places.scan import Name, scan
from timeline.extraction.places.scripts import find_uncased
from timeline.extraction.places.settlements import find_settlements
from timeline.extraction.places.words import everyday_words
from timeline.extraction.text.domains import domain_country
from timeline.extraction.types import Document, Layout, Span, Toponym, ToponymKind

ENGLISH = "en"


def find_toponyms(
    document: Document, layout: Layout, gazetteer: Gazetteer | None = None
) -> tuple[Toponym, ...]:
    """Toponyms in reading order; none overlaps another."""
    folded = fold(document.text)
    names = find_names(folded, layout.language, gazetteer or load_gazetteer())
    readings = read_names(folded, names)
    evidence = gather_evidence(folded, readings, document.country or domain_country(document.url))
    found = tuple(resolve_all(readings, set_scene(evidence, readings)))
    settlements = find_settlements(document.text, found)
    return tuple(sorted(found + settlements, key=by_place)) if settlements else found


def by_place(toponym: Toponym) -> Span:
    return toponym.span


def find_names(folded: str, language: str | None, gazetteer: Gazetteer) -> list[Name]:
    """Known names; those of the text's own language and script go before the others."""
    names = scan(folded, gazetteer)
    native = () if folded.isascii() else tuple(find_uncased(folded))
    if language not in (None, ENGLISH):
        everyday = everyday_words(language or ENGLISH)
        names = (name for name in names if name.key not in everyday and is_international(name))
        native += tuple(find_native(folded, language or ENGLISH))
    return merge(native, names) if native else list(names)


def is_international(name: Name) -> bool:
    """A name that is likely the same in another language: a large city, an institution, a person.

    Words of other languages look like villages, and more so where all nouns have capitals.
    """
    return any(
        meaning.kind not in LOCAL or (meaning.size >= LARGE and not meaning.flags)
        for meaning in name.meanings
        if meaning.kind is not ToponymKind.DEMONYM
    )


def merge(first: Iterable[Name], second: Iterable[Name]) -> list[Name]:
    """Both in reading order, without those of ``second`` that overlap one of ``first``."""
    kept: list[Name] = []
    ranked = sorted(
        [(n.start, 0, n.end, n) for n in first] + [(n.start, 1, n.end, n) for n in second],
        key=lambda row: row[:3],
    )
    for _, rank, _, name in ranked:
        while kept and rank == 0 and kept[-1].end > name.start:
            kept.pop()
        if not kept or kept[-1].end <= name.start:
            kept.append(name)
    return kept


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
