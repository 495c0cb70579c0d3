"""The acts that an article names, found by where they stand and by what they can be called.

Each question is answered by halving: an article of nothing but "the bill" asks thousands.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from timeline.extraction.events.act_names import ActName
from timeline.extraction.types import ActKind, Span

LONGEST_WAY_BACK = 1500
ALIKE = frozenset((ActKind.LAW, ActKind.BILL))
"""What one article calls a bill today and a law tomorrow."""


class NamedActs:
    """The names of one article, in reading order."""

    def __init__(self, names: Sequence[ActName]) -> None:
        self._names = names
        self._telling: defaultdict[ActKind | None, list[ActName]] = defaultdict(list)
        for name in names:
            if name.is_telling:
                for kind in (None, *(ALIKE if name.kind in ALIKE else (name.kind,))):
                    self._telling[kind].append(name)
        self._only = {
            kind: found[0] if len({(name.name, name.number) for name in found}) == 1 else None
            for kind, found in self._telling.items()
        }

    def find_nearest(self, sentence: Span, trigger: Span) -> ActName | None:
        """In the sentence; what stands behind the trigger before what stands before it."""
        place = bisect_left(self._names, trigger.start, key=_start)
        before = next(iter(self._names[max(0, place - 1) : place]), None)
        behind = next(iter(self._names[place : place + 1]), None)
        if before is not None and before.span.start < sentence.start:
            before = None
        if behind is not None and behind.span.start >= sentence.end:
            behind = None
        if before is None or behind is None:
            return before or behind
        far = behind.span.start - trigger.start
        return before if 2 * (trigger.end - before.span.start) <= far else behind

    def resolve(self, named: ActName | None, sentence: Span) -> ActName | None:
        """The name that a noun, or nothing at all, stands for."""
        if named is not None and named.is_telling:
            return named
        kind = named.kind if named else None
        start = named.span.start if named else sentence.start
        telling = self._telling[kind]
        place = bisect_left(telling, start, key=_start)
        if place and telling[place - 1].span.start >= start - LONGEST_WAY_BACK:
            return telling[place - 1]
        return self._only.get(kind) or named


def _start(name: ActName) -> int:
    return name.span.start
