"""A document and what the earlier stages found in it, indexed by sentence."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.extraction.events.linear import Models, load_models
from timeline.extraction.events.triggers import FALLBACK_LANGUAGE
from timeline.extraction.places.roles import PlaceContext
from timeline.extraction.types import (
    Claim,
    Document,
    Layout,
    Publication,
    Sentence,
    Span,
    Timex,
)


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that an event may draw on; built once for each document."""

    document: Document
    layout: Layout
    publication: Publication
    timexes: tuple[Timex, ...]
    timex_starts: tuple[int, ...]
    claims: tuple[Claim, ...]
    claim_starts: tuple[int, ...]
    places: PlaceContext
    models: Models = field(default_factory=load_models)

    @property
    def text(self) -> str:
        return self.document.text

    @property
    def language(self) -> str:
        return self.layout.language or FALLBACK_LANGUAGE

    def timexes_in(self, span: Span) -> tuple[Timex, ...]:
        starts = self.timex_starts
        return self.timexes[bisect_left(starts, span.start) : bisect_left(starts, span.end)]

    def is_quoted(self, span: Span) -> bool:
        """Does ``span`` begin inside a quotation?"""
        quotations = self.layout.quotations
        place = bisect_right(quotations, (span.start, len(self.text) + 1)) - 1
        return place >= 0 and span.start < quotations[place].end

    def claim_at(self, sentence: Sentence, trigger: Span) -> Claim:
        """The closest claim around ``trigger``; where none was made, the sentence's plain word."""
        first = bisect_left(self.claim_starts, sentence.span.start)
        last = bisect_left(self.claim_starts, sentence.span.end)
        around = [c for c in self.claims[first:last] if c.span.overlaps(trigger)]
        if around:
            return min(around, key=lambda claim: claim.span.end - claim.span.start)
        return Claim(sentence.span, "plain sentence", sentence.index)


def set_scene(
    document: Document,
    layout: Layout,
    publication: Publication,
    timexes: Sequence[Timex],
    claims: Sequence[Claim],
    places: PlaceContext,
) -> Scene:
    ordered = tuple(sorted(timexes, key=lambda timex: timex.span))
    said = tuple(sorted(claims, key=lambda claim: claim.span))
    return Scene(
        document,
        layout,
        publication,
        ordered,
        tuple(timex.span.start for timex in ordered),
        said,
        tuple(claim.span.start for claim in said),
        places,
    )
