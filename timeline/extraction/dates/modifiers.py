"""Words before an expression that are part of it: ``early 2016``, ``the end of March``,
``mid-July``,
``about three weeks``. They give the timex its MOD and widen its span.
"""

from dataclasses import replace

from timeline.extraction.dates.readings import Candidate, Fixed
from timeline.extraction.patterns import regex
from timeline.extraction.types import Span, TimexType

REACH = 32
BEFORE_DATE = regex(
    r"""(?ix)
    (?:
        (?P<START>\b(?:early|earlier|(?:(?:the|at)\s)?(?:very\s)?(?:beginning|start|onset|opening|outset)\sof|(?:the\s)?(?:first|early)\s(?:part|days|weeks|months)\sof)(?:\s(?:on|in))?)
      | (?P<MID>\b(?:mid|(?:the\s)?(?:middle|midst)\sof))
      | (?P<END>\b(?:late|later|year-end|end(?=-)|(?:the\s)?(?:very\s)?(?:end|close)\sof
          |(?:the\s)?(?:latter|last
          |late)\s(?:part|days|weeks|months)\sof)(?:\s(?:on|in))?)
      | (?P<APPROX>\b(?:about|around|approximately|circa|roughly|some\stime\sin|sometime\sin)
          |\b(?:ca|c)\.)
    )
    (?:\s|-)(?:the\s)?$
    | (?P<the>\bthe\s)$
    """
)
BEFORE_AMOUNT = regex(
    r"""(?ix)
    (?:
        (?P<APPROX>\b(?:about|around|approximately|roughly|some))
      | (?P<LESS_THAN>\b(?:nearly|almost|less\sthan|under|fewer\sthan|close\sto|just\sunder))
      | (?P<MORE_THAN>\b(?:more\sthan|over|longer\sthan|well\sover))
      | (?P<EQUAL_OR_MORE>\bat\sleast)
      | (?P<EQUAL_OR_LESS>\b(?:no\smore\sthan|up\sto|at\smost|within))
    )\s(?:the\s)?$
    """
)
DATE_RULES_WITH_ARTICLE = frozenset(
    {"quarter", "season", "century", "decade", "this_unit", "day_month"}
)


# "Over the last three months" is all that time, "over three months" is more.
DETERMINERS = ("the ", "these ", "those ", "his ", "her ", "its ", "their ")


def widen(text: str, candidate: Candidate) -> Candidate:
    """The candidate with the modifier before it, if there is one."""
    start = candidate.span.start
    amount = candidate.rule == "ago" or (
        isinstance(candidate.reading, Fixed) and candidate.reading.type is TimexType.DURATION
    )
    if isinstance(candidate.reading, Fixed) and not amount:
        return candidate
    pattern = BEFORE_AMOUNT if amount else BEFORE_DATE
    offset = max(0, start - REACH)
    match = pattern.search(text[offset:start])
    if match is None:
        return candidate
    modifier = match.group().lower()
    if modifier.startswith("over") and _is_all_of(text, candidate):
        return candidate
    if modifier.startswith("within"):
        return replace(candidate, mod=match.lastgroup)
    span = Span(offset + match.start(), candidate.span.end)
    if match.lastgroup == "the":
        attributive = candidate.span.of(text).lower().endswith(("-quarter", "-half"))
        if attributive or candidate.rule not in DATE_RULES_WITH_ARTICLE:
            return candidate
        return replace(candidate, span=span)
    return replace(candidate, span=span, mod=match.lastgroup)


def _is_all_of(text: str, candidate: Candidate) -> bool:
    bare = candidate.rule == "bare_duration"
    return bare or candidate.span.of(text).lower().startswith(DETERMINERS)
