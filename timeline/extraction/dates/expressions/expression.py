"""What a family of expressions is: a name, the words it can start with, a pattern and a reader."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.extraction.dates.readings import Reading

# A reader answers with one reading for the whole match, or with named groups and theirs.
Read = Reading | tuple[tuple[str, Reading], ...]
Readings = Read | None


@dataclass(frozen=True, slots=True)
class DateExpression:
    """``starts`` are the words, in lower case, at which the pattern is tried; ``#1``, ``#2`` …
    stand for a run of one digit, of two digits … Elsewhere the family costs nothing.
    """

    name: str
    starts: frozenset[str]
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Readings]
