"""Where an article plays if its text names no country: its outlet's home, its language's."""

from functools import cache, lru_cache

from timeline.extraction.patterns import regex
from timeline.extraction.places.addresses import address_country
from timeline.extraction.places.entries import NOWHERE
from timeline.extraction.places.evidence import LOCAL
from timeline.extraction.places.gazetteer import load_gazetteer
from timeline.extraction.places.names import fold
from timeline.extraction.places.scan import scan
from timeline.extraction.tables import read_csv
from timeline.extraction.text.domains import domain_country
from timeline.extraction.types import Document, Layout

MOST_OUTLETS = 4096
DOMAIN = regex(r"(?:https?://)?(?P<host>[\w-]+(?:\.[\w-]+)+)/?")


def prior_of(document: Document, layout: Layout) -> str | None:
    """The outlet's or the feed's country, else its domain's, its name's, its section's, its
    language's.
    """
    if document.country:
        return document.country
    return (
        domain_country(document.url)
        or outlet_country(document.publisher)
        or address_country(document.url)
        or language_homes().get(layout.language or "")
    )


@lru_cache(maxsize=MOST_OUTLETS)
def outlet_country(publisher: str | None) -> str | None:
    """``AU`` for ``nine.com.au``, ``LS`` for ``Lesotho Times``; nothing where a name tells of
    several, of none, or of a town, which may lie anywhere.
    """
    if not publisher:
        return None
    domain = DOMAIN.fullmatch(publisher)
    if domain is not None:
        return domain_country(f"https://{domain['host'].lower()}/")
    codes = {
        meaning.country
        for name in scan(fold(publisher), load_gazetteer())
        for meaning in name.meanings
        if meaning.sure and meaning.kind not in LOCAL
    }
    return codes.pop() if len(codes) == 1 and NOWHERE not in codes else None


@cache
def language_homes() -> dict[str, str]:
    return {row["language"]: row["code"] for row in read_csv("language_homes.csv")}
