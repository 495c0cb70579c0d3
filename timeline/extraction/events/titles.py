"""The title of an event: its clause in the article's own words, trimmed, never invented."""

import re
from collections.abc import Sequence

from timeline.extraction.events.wordlists import word_list
from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

LONGEST = 140
SHORT = 45
SPACE = regex(r"\s+")
BEFORE_DATE = regex(
    r"(?:^|(?<=\s))(?:on|in|since|from|until|by|at|during|of)\s+(?:(?:the|of|year|early|late)\s+)*$",
    re.IGNORECASE,
)
LOOSE_STARTS = word_list("loose_starts")
LOOSE_ENDS = word_list("loose_ends")
SUBJECTLESS = word_list("subjectless")
RELATIVES = frozenset(("that", "which", "who"))
CONJUNCTION = "that"
VERBAL = ("s", "ed")
EDGES = " \t\n,;:–—-“”\"'«»()"


def choose_words(
    text: str, sentence: Span, clause: Span, trigger: Span, opening: int, *, says: bool = False
) -> Span:
    """The words that a title is made of: the clause, or more of its sentence.

    A clause without a subject ("taking effect in June") begins where the sentence does, at
    ``opening``, behind its dateline; so does one that ``says`` what stood before ("…, she said on
    Monday"). A short one, and one that its trigger ends ("the ministry said"), go on to the
    sentence's end, since what it announces stands there.
    """
    start, end = max(clause.start, opening), clause.end
    words = text[start : trigger.start].strip(EDGES).lower().split()
    relative = start > opening and bool(words) and words[0] in RELATIVES
    told_before = says and sentence.end - trigger.end < SHORT
    if told_before or _lacks_subject(words[1:] if relative else words, relative=relative):
        start = opening if trigger.end - opening <= LONGEST else start
    elif relative and words[0] == CONJUNCTION and _last_word(text, start) not in LOOSE_ENDS:
        start += len(CONJUNCTION)
    if end - start < SHORT or _breaks_off(text, end, trigger):
        end = sentence.end
    return Span(start, end)


def _lacks_subject(words: Sequence[str], *, relative: bool) -> bool:
    """Is what stands before the trigger nothing, or more of the verb ("that abolishes")?"""
    if relative and words and words[0].endswith(VERBAL):
        return True
    if words and words[0] in LOOSE_STARTS:
        words = words[1:]
    return not words or words[0] in SUBJECTLESS or words[0].endswith("ing")


def _last_word(text: str, end: int) -> str:
    return text[max(0, end - SHORT) : end].strip(EDGES).rpartition(" ")[2].lower()


def _breaks_off(text: str, end: int, trigger: Span) -> bool:
    """Does the clause end with its trigger though the sentence goes on without a mark?"""
    return end == trigger.end and text[end : end + 1].isspace()


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
    return _shorten(_without_loose_words(SPACE.sub(" ", title)))


def _without_loose_words(title: str) -> str:
    words = title.strip(EDGES).rstrip(".").split(" ")
    while len(words) > 1 and words[0].strip(EDGES).lower() in LOOSE_STARTS:
        del words[0]
    while len(words) > 1 and words[-1].lower() in LOOSE_ENDS:
        del words[-1]
    return " ".join(words).strip(EDGES)


def _shorten(title: str) -> str:
    if len(title) > LONGEST:
        cut = title.rfind(" ", 0, LONGEST)
        title = title[: cut if cut > 0 else LONGEST].rstrip(EDGES) + "…"
    return title[:1].upper() + title[1:]
