"""``the village of Kampungu``: a place that no table has, and that the text itself calls one.

Its country is that of the nearest place in reach; without one, it is left out.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from timeline.extraction.patterns import regex
from timeline.extraction.types import Span, Toponym, ToponymKind

SETTLEMENTS = frozenset(
    {
        *("village", "town", "hamlet", "suburb", "settlement", "district", "municipality"),
        *("township", "locality", "commune", "villages", "towns", "districts", "suburbs"),
    }
)
# A literal start lets the scan run over the text at the speed of a search for it.
LINKS = tuple(regex(rf"{link} (?=[^\W\d_a-z])") for link in (" of", " called", " named"))
NAME = regex(r"[^\W\d_a-zа-я][^\W\d_]+(?:[ -][^\W\d_a-zа-я][^\W\d_]+)?")
REACH = 160
LONGEST = 14
INHABITED = frozenset(
    {ToponymKind.COUNTRY, ToponymKind.CAPITAL, ToponymKind.CITY, ToponymKind.SUBDIVISION}
)


def find_settlements(text: str, toponyms: Sequence[Toponym]) -> tuple[Toponym, ...]:
    """What the text calls a village or town beyond ``toponyms``, which are in reading order."""
    starts = [toponym.span.start for toponym in toponyms]
    found = []
    for span in named_settlements(text):
        at = bisect_left(starts, span.start)
        near = toponyms[max(0, at - 3) : at + 3]
        if any(toponym.span.overlaps(span) for toponym in near):
            continue
        country = nearest_country(span, near)
        if country is not None:
            found.append(Toponym(span, "settlement", country, ToponymKind.CITY))
    return tuple(found)


def named_settlements(text: str) -> Iterator[Span]:
    for link in LINKS:
        for match in link.finditer(text):
            word = text[max(0, match.start() - LONGEST) : match.start()].rpartition(" ")[2]
            name = NAME.match(text, match.end()) if word.lower() in SETTLEMENTS else None
            if name is not None:
                yield Span(*name.span())


def nearest_country(span: Span, near: Sequence[Toponym]) -> str | None:
    distances = [
        (max(toponym.span.start - span.end, span.start - toponym.span.end), toponym.country)
        for toponym in near
        if toponym.kind in INHABITED or toponym.kind is ToponymKind.DEMONYM
    ]
    distance, country = min(distances, default=(REACH + 1, ""))
    return country if distance <= REACH else None
