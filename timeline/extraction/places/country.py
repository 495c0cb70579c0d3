"""Toponyms → the countries of a document, the one that it is about first.

A vote weighs by what the name is, where it stands, and what its neighbours make of it: "the
Ugandan government" speaks for Uganda, "flights from China" hardly for China. A country counts
once for each sentence, so that a foreign name repeated does not outvote the host.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from timeline.extraction.patterns import regex
from timeline.extraction.places.priors import prior_of
from timeline.extraction.tables import read_toml
from timeline.extraction.types import (
    CountryWeight,
    Document,
    Layout,
    Toponym,
    ToponymKind,
)

KINDS = {
    ToponymKind.COUNTRY: 1.0,
    ToponymKind.DEMONYM: 0.9,
    ToponymKind.INSTITUTION: 1.0,
    ToponymKind.PERSON: 1.0,
    ToponymKind.CAPITAL: 0.8,
    ToponymKind.SUBDIVISION: 0.8,
    ToponymKind.CITY: 0.7,
}
# Rules that say less than the kind: a newspaper's name, a place inside a longer name.
RULES = {"media": 0.1}
INSIDE_NAME = 0.5
FIRST = 1.6
LEAD = 1.4
ABROAD = 0.4
ORIGIN = 0.3
HOST = 1.25
REPEATED = 0.2
ENOUGH = ORIGIN
REACH = 30
LAST_WORD = regex(r"([^\W_]+)[ \n]+(?:the |The |mainland |neighbouring |neighboring )?$")
NEXT_WORD = regex(r"(?:['’]s)?[ \n]+([^\W_]+)")
GAP = regex(
    r"(?:[,;]|[ \n]+(?:and|or|&))[ \n]*(?:and |or |the |from |to )*(?:the )?|[ \n]*[(/][ ]*"
)


def rank_countries(
    document: Document, layout: Layout, toponyms: tuple[Toponym, ...]
) -> tuple[CountryWeight, ...]:
    """Every country with its share of the votes, greatest first; the prior where none is named.

    Nothing where all that is named is where somebody came from or went to.
    """
    if not toponyms:
        return assume(document, layout)
    by_sentence: defaultdict[tuple[str, int], list[float]] = defaultdict(list)
    order: dict[str, int] = {}
    for toponym, sentence, weight in weigh(document.text, layout, toponyms):
        by_sentence[toponym.country, sentence].append(weight)
        order.setdefault(toponym.country, len(order))
    votes: defaultdict[str, float] = defaultdict(float)
    for (country, _), weights in by_sentence.items():
        best = max(weights)
        votes[country] += best + REPEATED * (sum(weights) - best)
    if document.country and document.country in votes:
        votes[document.country] += 1.0
    if max(votes.values()) <= ENOUGH:
        return assume(document, layout)
    total = sum(votes.values())
    ranked = sorted(votes, key=lambda code: (-round(votes[code], 6), order[code]))
    return tuple(CountryWeight(code, round(votes[code] / total, 4)) for code in ranked)


def assume(document: Document, layout: Layout) -> tuple[CountryWeight, ...]:
    prior = prior_of(document, layout)
    return (CountryWeight(prior, 1.0),) if prior else ()


def weigh(
    text: str, layout: Layout, toponyms: tuple[Toponym, ...]
) -> Iterator[tuple[Toponym, int, float]]:
    """(toponym, the number of its sentence, its vote)."""
    starts = [sentence.span.start for sentence in layout.sentences]
    lists = share_lists(text, toponyms)
    for position, toponym in enumerate(toponyms):
        sentence = max(0, bisect_right(starts, toponym.span.start) - 1)
        weight = KINDS[toponym.kind] * RULES.get(toponym.rule, 1.0)
        if toponym.kind is ToponymKind.INSTITUTION and toponym.rule not in ("institution", "media"):
            weight *= INSIDE_NAME
        beside = neighbours(text, toponym)
        weight *= beside / lists[position]
        if beside > ABROAD:
            weight *= LEAD if sentence == 0 else 1.0
            weight *= FIRST if position == 0 else 1.0
        yield toponym, sentence, weight


def neighbours(text: str, toponym: Toponym) -> float:
    """What the words beside a name do to its vote."""
    start, end = toponym.span
    before = LAST_WORD.search(text, max(0, start - REACH), start)
    after = NEXT_WORD.match(text, end)
    if after and after[1] in focus_words("governing"):
        return HOST
    if before is None:
        return 1.0
    word = before[1].lower()
    if word in focus_words("origin"):
        return ORIGIN
    if word in focus_words("abroad"):
        return ABROAD
    return HOST if word in focus_words("host") else 1.0


@cache
def focus_words(group: str) -> frozenset[str]:
    """A list of ``en_focus.toml``."""
    return frozenset(read_toml("en_focus.toml")[group])


def share_lists(text: str, toponyms: tuple[Toponym, ...]) -> list[float]:
    """For each toponym by how much it is one of many: "China, Iran, Italy and Japan"."""
    shares = [1.0] * len(toponyms)
    first = 0
    for position in range(1, len(toponyms) + 1):
        if position < len(toponyms) and are_listed(
            text, toponyms[position - 1], toponyms[position]
        ):
            continue
        length = position - first
        countries = len({toponym.country for toponym in toponyms[first:position]})
        if countries > 1 and length > 2:
            shares[first:position] = [float(length)] * length
        first = position
    return shares


def are_listed(text: str, before: Toponym, after: Toponym) -> bool:
    gap = text[before.span.end : after.span.start]
    return len(gap) < 20 and GAP.fullmatch(gap) is not None
