"""How much a word tells: 0 for those of every report, 1 for those of hardly any."""

from functools import cache, lru_cache

from timeline.extraction.tables import read_csv


@cache
def _table() -> dict[str, float]:
    return {row["stem"]: float(row["rarity"]) for row in read_csv("word_rarity.csv")}


@lru_cache(maxsize=65536)
def rarity_of(stem: str) -> float:
    return _table().get(stem, 1.0)
