"""Timexes, toponyms and claims → events."""

from timeline.extraction.types import (
    Claim,
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
    claims: tuple[Claim, ...],
) -> tuple[tuple[EventMention, ...], tuple[Rejection, ...]]:
    return (), ()
