"""The title of an event: its clause in the article's own words, trimmed, never invented."""

import re
from collections.abc import Sequence

from timeline.extraction.types import Span

LONGEST = 140
SPACE = re.compile(r"\s+")
LOOSE_START = re.compile(
    r"(?:and|but|or|when|that|which|who|while|as|after|then|where)\s+", re.IGNORECASE
)
LOOSE_END = re.compile(
    r"\s+(?:on|in|since|at|by|from|until|the|of|and|that|for|to|during)$", re.IGNORECASE
)
BEFORE_DATE = re.compile(r"(?:^|\s)(?:on|in|since|from|until|by|at|during)\s*$", re.IGNORECASE)
EDGES = " \t\n,;:–—-“”\"'«»()"


def make_title(text: str, clause: Span, without: Sequence[Span] = ()) -> str:
    """The words of ``clause`` save those of ``without`` (the date, who says it)."""
    pieces = []
    start = clause.start
    for span in sorted(without):
        if clause.start <= span.start and span.end <= clause.end and start <= span.start:
            pieces.append(BEFORE_DATE.sub("", text[start : span.start]))
            start = span.end
    pieces.append(text[start : clause.end])
    title = SPACE.sub(" ", " ".join(piece.strip() for piece in pieces)).strip(EDGES)
    title = LOOSE_START.sub("", title, count=1) if LOOSE_START.match(title) else title
    title = LOOSE_END.sub("", title)
    return _shorten(re.sub(r"\s+([,.;:])", r"\1", title).rstrip(".").strip(EDGES))


def _shorten(title: str) -> str:
    if len(title) > LONGEST:
        cut = title.rfind(" ", 0, LONGEST)
        title = title[: cut if cut > 0 else LONGEST].rstrip(EDGES) + "…"
    return title[:1].upper() + title[1:]
