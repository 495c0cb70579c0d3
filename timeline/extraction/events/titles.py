"""The title of an event: its clause in the article's own words, trimmed, never invented."""

import re

from timeline.extraction.types import Span

LONGEST = 140
SHORT = 45
SPACE = re.compile(r"\s+")
LOOSE_START = re.compile(
    r"^(?:and|but|or|when|that|which|who|while|as|after|then|where)\s+", re.IGNORECASE
)
LOOSE_END = re.compile(
    r"\s+(?:on|in|since|at|by|from|until|the|of|and|that|for|to|during)$", re.IGNORECASE
)
BEFORE_DATE = re.compile(
    r"(?:^|(?<=\s))(?:on|in|since|from|until|by|at|during|of)\s+(?:(?:the|of|year|early|late)\s+)*$",
    re.IGNORECASE,
)
WITHOUT_SUBJECT = re.compile(r"(?:to|being|having|is|are|was|were|has|have|[a-z]+ing)\b")
EDGES = " \t\n,;:–—-“”\"'«»()"


def choose_words(text: str, sentence: Span, clause: Span, trigger: Span, opening: int) -> Span:
    """The words that a title is made of: the clause, or more of its sentence.

    A clause without a subject ("taking effect in June") begins where the sentence does, at
    ``opening``, behind its dateline; a short one ("the ministry said") goes on to the sentence's
    end, since what it announces stands there.
    """
    start, end = max(clause.start, opening), clause.end
    before = LOOSE_START.sub("", text[start : trigger.start], count=1).strip(EDGES)
    lacks_subject = not before or WITHOUT_SUBJECT.match(before)
    if lacks_subject and trigger.end - opening <= LONGEST:
        start = opening
    if end - start < SHORT:
        end = sentence.end
    return Span(start, end)


def make_title(text: str, chosen: Span, date: Span | None = None) -> str:
    """The words of ``chosen``, without ``date`` where it opens or ends them.

    A date amid the words stays, for a sentence with a hole is nobody's own words.
    """
    title = text[chosen.start : chosen.end]
    if date is not None and chosen.contains(date):
        before, behind = text[chosen.start : date.start], text[date.end : chosen.end]
        apart = BEFORE_DATE.search(before) or behind.startswith(",")
        if apart and not BEFORE_DATE.sub("", before).strip(EDGES):
            title = behind
        elif not behind.strip(EDGES + "."):
            title = BEFORE_DATE.sub("", before)
    title = SPACE.sub(" ", title).strip(EDGES)
    title = LOOSE_START.sub("", title, count=1)
    return _shorten(LOOSE_END.sub("", title.rstrip(".")).strip(EDGES))


def _shorten(title: str) -> str:
    if len(title) > LONGEST:
        cut = title.rfind(" ", 0, LONGEST)
        title = title[: cut if cut > 0 else LONGEST].rstrip(EDGES) + "…"
    return title[:1].upper() + title[1:]
