"""Which chamber, and how it voted: "the Senate passed the bill 51–49".

Takes two numbers beside a word of voting. Leaves scores ("won 3–2"), ages and spans of years.
"""

import re

from timeline.extraction.events.act_names import CHAMBERS
from timeline.extraction.patterns import regex
from timeline.extraction.types import Span, Vote

LONGEST_GAP = 60
CHAMBER = regex(rf"(?<!White )\b(?:{'|'.join(map(re.escape, CHAMBERS))})\b")
TALLY = regex(
    r"""
    \b(?P<ayes>\d{1,3})(?:
        \ ?[-–—]\ ?
      | \ (?:members\ |lawmakers\ |deputies\ |senators\ |MPs\ )?(?:votes?\ )?(?:voted\ )?
        (?:in\ favou?r|for|to)(?:\ (?:it|the\ \w+))?(?:\ and|\ to|,|\ with|;)?\ (?:with\ )?
    )(?P<noes>\d{1,3})\b(?!\ ?(?:%|percent|years?|per\ cent|million|billion))
    (?:\ (?:votes?\ )?(?:against|opposed))?
    (?:,?\ (?:and|with)?\ ?(?P<abstained>\d{1,3})\ (?:abst\w+|members\ abst\w+))?
    """,
    re.VERBOSE,
)
VOTING = regex(
    r"\b(?:vot(?:e|es|ed|ing)|passed|passes|approved|approves|adopted|adopts|backed|backs|rejected"
    r"|rejects|defeated|cleared|clears|advanced|ratified|ratifies|endorsed|enacted|overrode)\b"
)
BEHIND = regex(r" ?-?(?:votes?|margin|majority|in favou?r|in the (?:Senate|House))\b")
COURT = regex(r"\b(?:[Cc]ourt|[Jj]udges|[Jj]ustices|jury|tribunal)\b")


def find_vote(text: str, sentence: Span, trigger: Span) -> Vote | None:
    """The tally nearest to the trigger, with a word of voting before it in the sentence."""
    tallies = [
        match
        for match in TALLY.finditer(text, sentence.start, sentence.end)
        if _is_vote(text, sentence, match)
    ]
    if not tallies:
        return None
    match = min(tallies, key=lambda found: abs(found.start() - trigger.end))
    abstained = match["abstained"]
    return Vote(
        Span(*match.span()),
        "tally",
        int(match["ayes"]),
        int(match["noes"]),
        int(abstained) if abstained else None,
    )


def find_chamber(text: str, sentence: Span, trigger: Span) -> str | None:
    """The last one before the trigger, else the first behind it."""
    found = list(CHAMBER.finditer(text, sentence.start, sentence.end))
    before = [match for match in found if match.end() <= trigger.start]
    behind = [match for match in found if match.start() >= trigger.end]
    chosen = before[-1:] or behind[:1]
    return chosen[0][0] if chosen else None


def _is_vote(text: str, sentence: Span, match: re.Match[str]) -> bool:
    before = text[max(sentence.start, match.start() - LONGEST_GAP) : match.start()]
    voted = VOTING.search(before) or BEHIND.match(text, match.end())
    return voted is not None and COURT.search(before) is None
