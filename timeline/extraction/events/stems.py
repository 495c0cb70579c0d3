"""Words cut to their stems, in Latin letters whatever they are written in.

Words of other scripts are written in Latin letters first, so that «Назарбаев» is "Nazarbayev"
for as far as stems go.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from timeline.extraction.events.features import stem
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.patterns import regex
from timeline.extraction.places.names import fold
from timeline.extraction.tables import read_csv

WORD = regex(r"[^\W\d_]{2,}")


def stems_of(text: str) -> Iterator[str]:
    for match in WORD.finditer(text):
        known = _stem(match[0])
        if known:
            yield known


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    """Nothing for a word that tells nothing."""
    plain = fold(word.lower()).translate(_letters())
    return "" if plain in word_list("stopwords") or plain in word_list("no_names") else stem(plain)


@cache
def _letters() -> dict[int, str]:
    """Cyrillic, Greek and Arabic letters → Latin ones."""
    return {ord(row["letter"]): row["latin"] for row in read_csv("latin_letters.csv")}
