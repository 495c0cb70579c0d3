"""Does the clause around a timex look back or ahead? The nearest verb decides, before it or
after."""

import re
from enum import IntEnum

from timeline.extraction.tables import read_toml
from timeline.extraction.types import Span

WORDS = read_toml("en/tense.toml")
REACH = 160


class Direction(IntEnum):
    PAST = -1
    OPEN = 0
    FUTURE = 1


def _fragment(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


CUES = re.compile(
    rf"(?<!\w)(?:(?P<future>{_fragment(WORDS['future'])})|(?P<past>{_fragment(WORDS['past'])}|[a-z]{{2,}}ed))(?!\w)"
)


def direction(text: str, sentence: Span, timex: Span) -> Direction:
    """The direction of the clause: the last cue before the timex, else the first after it."""
    before = Direction.OPEN
    for cue in CUES.finditer(text, max(sentence.start, timex.start - REACH), timex.start):
        before = Direction.FUTURE if cue["future"] else Direction.PAST
    if before is not Direction.OPEN:
        return before
    cue_after = CUES.search(text, timex.end, min(sentence.end, timex.end + REACH))
    if cue_after is None:
        return Direction.OPEN
    return Direction.FUTURE if cue_after["future"] else Direction.PAST
