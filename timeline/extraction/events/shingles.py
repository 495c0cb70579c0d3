"""Near-duplicate articles: a wire text that ten papers print is one origin.

A text's sketch is the smallest hashes of its five-word shingles. Two sketches share what the texts
share, so resemblance needs neither text, and texts that share no hash need no comparison.
"""

from collections import defaultdict
from collections.abc import Mapping
from heapq import nsmallest
from typing import TypeAlias
from zlib import crc32

from timeline.extraction.patterns import regex

Sketch: TypeAlias = tuple[int, ...]

WORD = regex(r"\w+")
SHINGLE = 5
SIZE = 64
LEAST_RESEMBLANCE = 0.7
KEYS = 8
FULLEST = 500


def sketch(text: str) -> Sketch:
    words = [match[0].lower() for match in WORD.finditer(text)]
    shingles = {
        " ".join(words[place : place + SHINGLE])
        for place in range(max(1, len(words) - SHINGLE + 1))
    }
    return tuple(nsmallest(SIZE, {crc32(shingle.encode()) for shingle in shingles}))


def resemblance(one: Sketch, other: Sketch) -> float:
    """The share of common shingles, estimated from the smallest hashes of both."""
    smallest = nsmallest(SIZE, {*one, *other})
    if not smallest:
        return 0.0
    common = set(one) & set(other)
    return sum(value in common for value in smallest) / len(smallest)


def keys_of(sketch: Sketch) -> Sketch:
    """The few hashes by which a sketch is looked up; nearly the same texts share one of them."""
    return sketch[:KEYS]


def group_near_duplicates(sketches: Mapping[str, Sketch]) -> dict[str, str]:
    """Document id → the id of the first document of its origin."""
    origins: dict[str, str] = {}
    blocks: dict[int, list[str]] = defaultdict(list)
    for document_id, one in sketches.items():
        near = {other for key in keys_of(one) for other in blocks[key][:FULLEST]}
        found = [other for other in near if resemblance(one, sketches[other]) >= LEAST_RESEMBLANCE]
        origins[document_id] = min((origins[other] for other in found), default=document_id)
        for key in keys_of(one):
            blocks[key].append(document_id)
    return origins
