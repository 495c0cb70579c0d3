"""A labelled text with everything that the events stage draws on, found once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline.extraction.claims import ClaimReader
from timeline.extraction.dates import find_dates
from timeline.extraction.events.scene import Scene, set_scene
from timeline.extraction.places import find_toponyms, rank_countries
from timeline.extraction.places.roles import prepare_places
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document
from timeline.management.training.corpus import LabelledText


@dataclass(frozen=True, slots=True)
class StagedText:
    text: LabelledText
    scene: Scene


def stage_texts(texts: Iterable[LabelledText]) -> Iterator[StagedText]:
    for text in texts:
        yield StagedText(text, stage_document(text.document))


def stage_document(document: Document) -> Scene:
    layout = lay_out(document)
    publication, timexes = find_dates(document, layout)
    toponyms = find_toponyms(document, layout)
    countries = rank_countries(document, layout, toponyms)
    places = prepare_places(document, layout, toponyms, countries)
    return set_scene(document, layout, publication, timexes, ClaimReader(document, layout), places)
