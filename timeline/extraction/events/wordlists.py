"""The small words that the events stage reads, by the name of their list."""

from functools import cache

from timeline.extraction.tables import read_toml


@cache
def word_list(name: str) -> frozenset[str]:
    return frozenset(read_toml("en/event_words.toml")["lists"][name].split())
