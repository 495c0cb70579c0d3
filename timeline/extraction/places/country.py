"""Toponyms → the countries of a document, the one that it is about first."""

from collections import defaultdict

from timeline.extraction.types import (
    CountryWeight,
    Document,
    Layout,
    Toponym,
    ToponymKind,
)

WEIGHTS = {
    ToponymKind.COUNTRY: 1.0,
    ToponymKind.DEMONYM: 0.8,
    ToponymKind.INSTITUTION: 1.0,
    ToponymKind.PERSON: 1.0,
    ToponymKind.CAPITAL: 0.8,
    ToponymKind.SUBDIVISION: 0.8,
    ToponymKind.CITY: 0.6,
}
LEAD = 400


def rank_countries(
    document: Document, layout: Layout, toponyms: tuple[Toponym, ...]
) -> tuple[CountryWeight, ...]:
    """Every country with its share of the votes, greatest first; the prior where none is named."""
    votes: defaultdict[str, float] = defaultdict(float)
    for toponym in toponyms:
        position = 2.0 if toponym.span.start < LEAD else 1.0
        votes[toponym.country] += WEIGHTS[toponym.kind] * position
    if not votes:
        return (CountryWeight(document.country, 1.0),) if document.country else ()
    total = sum(votes.values())
    ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    return tuple(CountryWeight(code, round(weight / total, 4)) for code, weight in ranked)
