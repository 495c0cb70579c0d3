"""The country that an article's address names: its section (``/south-africa-news/``), or the
outlet's own name (``dailyghana.com``, ``zimbabwesituation.com``).

Not a town in an outlet's name, which may lie anywhere, nor a name that a town or a state shares,
unless nothing but a paper's words stand beside it (``jordantimes.com``). A headline in the address
tells nothing: ``/why-michael-jordan-sold-his-team``.
"""

from functools import cache, lru_cache
from urllib.parse import urlsplit

from timeline.extraction.places.gazetteer import load_gazetteer
from timeline.extraction.places.resolution import LARGE
from timeline.extraction.tables import read_toml
from timeline.extraction.types import ToponymKind

LAND = ToponymKind.COUNTRY
NAMING = frozenset({LAND, ToponymKind.DEMONYM, ToponymKind.CAPITAL})
# Shorter names are a part of other words: "oman" of "woman".
SHORTEST = 4
SHORTEST_OPENING = 6
LONGEST_LABEL = 40
MOST_ADDRESSES = 4096


@lru_cache(maxsize=MOST_ADDRESSES)
def address_country(url: str | None) -> str | None:
    """``ZA`` for ``https://paper.example/south-africa-news/mpumalanga/1``, ``GH`` for
    ``https://www.dailyghana.com/``.
    """
    try:
        address = urlsplit(url or "")
    except ValueError:
        return None
    *sections, _ = address.path.lower().split("/")
    found = (_alone(without_outlet_words(section), LAND) for section in sections)
    return next(filter(None, found), None) or _host_country(address.hostname or "")


def _host_country(host: str) -> str | None:
    *labels, _ = host.split(".")
    name = without_outlet_words(max(labels, key=len, default="")[:LONGEST_LABEL])
    return _alone(name, *NAMING) or _opening(name)


def _alone(name: str, *kinds: ToponymKind) -> str | None:
    """The country of that name, unless a state has it too: "Georgia"."""
    country = names_of(*kinds).get(name) if len(name) >= SHORTEST else None
    if country is None:
        return None
    rivals = (each for each in load_gazetteer().look_up(name) if each.country != country)
    is_state = any(each.kind is ToponymKind.SUBDIVISION and each.size >= LARGE for each in rivals)
    return None if is_state else country


def _opening(name: str) -> str | None:
    """The longest known name that opens ``name``, if only one country has it."""
    lands = names_of(LAND, ToponymKind.DEMONYM)
    for end in range(len(name), SHORTEST_OPENING - 1, -1):
        meanings = load_gazetteer().look_up(name[:end])
        if meanings or name[:end] in lands:
            codes = {meaning.country for meaning in meanings} | {lands.get(name[:end])}
            return codes.pop() if len(codes) == 1 else None
    return None


def without_outlet_words(label: str) -> str:
    """``ghana`` for ``thedailyghananews``, ``southafrica`` for ``south-africa-news``."""
    label = label.replace("-", "")
    words = sorted(outlet_words(), key=len, reverse=True)
    while True:
        word = next((w for w in words if label.startswith(w) or label.endswith(w)), None)
        if word is None:
            return label
        label = label.removeprefix(word) if label.startswith(word) else label.removesuffix(word)


def outlet_words() -> frozenset[str]:
    return frozenset(read_toml("domains.toml")["outlets"])


@cache
def names_of(*kinds: ToponymKind) -> dict[str, str]:
    """Names as addresses write them (``southafrica``) to the one country that has them."""
    codes: dict[str, set[str]] = {}
    for key, meanings in load_gazetteer().curated.items():
        if meanings[0].kind in kinds and key.isascii():
            codes[key.replace(" ", "")] = {meaning.country for meaning in meanings}
    return {name: found.pop() for name, found in codes.items() if len(found) == 1}
