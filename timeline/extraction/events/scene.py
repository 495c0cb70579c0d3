"""A document and what the earlier stages found in it, indexed by sentence."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.extraction.claims import ClaimReader
from timeline.extraction.events.actors import without_office, write_out
from timeline.extraction.events.lexicon import FALLBACK_LANGUAGE
from timeline.extraction.events.linear import Models, load_models
from timeline.extraction.places.roles import PlaceContext
from timeline.extraction.types import (
    Document,
    Layout,
    Publication,
    Span,
    Timex,
)

LONGEST_REPORT = 4


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that an event may draw on; built once for each document."""

    document: Document
    layout: Layout
    publication: Publication
    timexes: tuple[Timex, ...]
    timex_starts: tuple[int, ...]
    claims: ClaimReader
    places: PlaceContext
    models: Models = field(default_factory=load_models)
    full_names: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return self.document.text

    @property
    def language(self) -> str:
        return self.layout.language or FALLBACK_LANGUAGE

    @property
    def is_short(self) -> bool:
        """A report of a few sentences, not an article."""
        return len(self.layout.sentences) <= LONGEST_REPORT

    def timexes_in(self, span: Span) -> tuple[Timex, ...]:
        starts = self.timex_starts
        return self.timexes[bisect_left(starts, span.start) : bisect_left(starts, span.end)]

    def is_quoted(self, span: Span) -> bool:
        """Does ``span`` begin inside a quotation?"""
        quotations = self.layout.quotations
        place = bisect_right(quotations, (span.start, len(self.text) + 1)) - 1
        return place >= 0 and span.start < quotations[place].end

    def name_of(self, actor: Span) -> str:
        """As the article writes it out; each name is looked for once."""
        name = without_office(actor.of(self.text))
        if name not in self.full_names:
            self.full_names[name] = write_out(self.text, name)
        return self.full_names[name]


def set_scene(
    document: Document,
    layout: Layout,
    publication: Publication,
    timexes: Sequence[Timex],
    claims: ClaimReader,
    places: PlaceContext,
) -> Scene:
    ordered = tuple(sorted(timexes, key=lambda timex: timex.span))
    return Scene(
        document,
        layout,
        publication,
        ordered,
        tuple(timex.span.start for timex in ordered),
        claims,
        places,
    )
