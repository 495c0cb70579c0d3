"""Many words as one pattern that branches letter by letter: the engine tries each letter once."""

import re
from collections.abc import Iterable
from itertools import groupby


def pattern_of(words: Iterable[str]) -> str:
    """The words as one fragment; ``*`` at a word's end stands for any letters.

    >>> pattern_of(["may", "march", "week"])
    '(?:ma(?:rch|y)|week)'
    """
    return _branch(sorted(set(words)))


def _branch(words: list[str]) -> str:
    """The words in order, what they share up front; the longer of two is tried first."""
    ends = "" in words
    groups = [list(group) for _, group in groupby((word for word in words if word), lambda w: w[0])]
    parts = [_shared(group) for group in groups]
    if not parts:
        return ""
    if len(parts) == 1 and not ends:
        return parts[0]
    return f"(?:{'|'.join(parts)}){'?' if ends else ''}"


def _shared(words: list[str]) -> str:
    """Words of one first letter: their common letters, then the branches."""
    first, last = words[0], words[-1]
    length = next(
        (n for n, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first)
    )
    rest = _branch([word[length:] for word in words])
    return _spelt(first[:length]) + rest


def _spelt(letters: str) -> str:
    return re.escape(letters).replace(r"\*", r"[^\W\d_]*")
