"""Does the clause around a timex look back or ahead? The nearest verb before it decides, else the
first one after it.
"""

import re
from enum import IntEnum

from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml
from timeline.extraction.types import Span

WORDS: dict[str, list[str]] = read_toml("en/tense.toml")
REACH = 160

TELLS_THE_PAST = frozenset({"past", "declined"})


class Direction(IntEnum):
    # Told of as over, beyond doubt: "In May, prices rose".
    OVER = -2
    PAST = -1
    OPEN = 0
    FUTURE = 1
    NEAR = 2


def _fragment(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# "will be held", "is expected to be completed": the participle is not past.
AUXILIARIES = r"(?:\s(?:be|not|also|still|now|have|to|[a-z]+ly)\b){0,3}"
ADJECTIVE = r"(?:an?|the|his|her|its|their|some|of|still|most)\s(?:[a-z]+ly\s)?[a-z]+ed\s[A-Za-z]+"
PROGRESSIVE = rf"(?:am|is|are)\s(?:also\s)?(?:{_fragment(WORDS['progressive'])})(?!\w)"
TOLD_TO = (
    rf"(?:{_fragment(WORDS['told_to'])})\s(?:[\w’'\[\]-]+\s){{0,10}}?to\s(?:{_fragment(WORDS['appear'])})(?!\w)"
    r"(?=[^.;]{0,60}\son\s)"
)
# "He would not say when" tells what has been.
DECLINED = rf"would(?:\snot|n['’]t)\s(?:[a-z]+ly\s)?(?:{_fragment(WORDS['declined'])})"
CUES = regex(
    rf"(?<!\w)(?:{ADJECTIVE}|(?P<declined>{DECLINED})|(?P<future>{PROGRESSIVE}|{TOLD_TO}|(?:{_fragment(WORDS['future'])})(?!\w){AUXILIARIES}(?:\s[a-z]+)?"
    rf"|(?:{_fragment(WORDS['future_alone'])})(?!\w))"
    rf"|(?P<past>{_fragment(WORDS['past'])}|[a-z]{{2,}}ed))(?!\w)"
    rf"|['’](?P<contracted>{_fragment(WORDS['contracted'])})(?!\w)"
)
FUTURE_LEAD = regex(
    rf"(?i:(?<!from\s)(?<!since\s)\b(?:{_fragment(WORDS['future_lead'])}))\s(?:the\s)?$"
)
# "A lane is closed through Friday": where no verb of the past says otherwise.
THROUGH = regex(r"(?<!\w)through\s$")
# "Setting a hearing for May 6".
FIXED_FOR = regex(
    rf"\b(?:sets?|setting|fixed|fixes|fixing)\s(?:[\w’'-]+\s){{1,4}}?(?:{_fragment(WORDS['appointments'])})\s(?:[\w’'-]+\s){{0,5}}?for\s$"
)
# "The outlook for the summer".
FORESEEN = regex(rf"\b(?:{_fragment(WORDS['forecasts'])})\sfor\s(?:the\s)?$")
NEAR_LEAD = regex(rf"(?i:\b(?:{_fragment(WORDS['near_lead'])}))\s$")
SCHEDULED = regex(
    rf"(?<!to\s)(?<!did\s)(?<!not\s)(?<!n['’]t\s)\b(?:{_fragment(WORDS['scheduled'])})(?:\s[a-z]+ly)?(?:\s(?:on|through))?\s$"
    r"|\b(?:is|are)\s(?:[a-z]+ed|held|due|set)(?<!dated)(?:\s(?:on|through))?\s$"
)
CALLED_OFF = regex(
    rf"\s(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:{_fragment(WORDS['called_off'])})\b"
)
OPENING = regex(r"\W*(?:(?:But|And|Then|Also|Yet)\s)?(?i:(?:early\s|late\s)?(?:in|on|during)\s)?")
OPENING_REACH = 25
# "Guilty of an attack in the port on March 3": nobody plans it for a day to come.
MISHAP = regex(rf"\b(?:{_fragment(WORDS['mishaps'])})\b[^.;:]*\s(?:on|in)\s$")
MISHAP_REACH = 70
PRESENT = frozenset({"has", "have", "says"})
# "He was arrested in May": a past tense right before its date, and none of the words of a plan.
OVER = regex(
    rf"\b(?!(?:{_fragment(WORDS['planning'])})\b)(?:{_fragment(WORDS['done'])}|[a-z]{{2,}}ed)\s(?:in|on)\s$"
)
NEW_CLAUSE = r"\b(?:and|but|that|would|will|could|should|must|may|might)\b"
ENDED = regex(
    rf"\b(?:{_fragment(WORDS['ended'])}|was\s[A-Z]\w+['’]s)\s(?:(?!{NEW_CLAUSE})[^.;:])*"
    r"\b(?:until|till)\s$"
)
LEAD_REACH = 20
ENDED_REACH = 140
SCHEDULE_REACH = 30
OVER_REACH = 20
# "Until Thursday, they had not called": what ended then is over.
PLUPERFECT = regex(r",?\s(?:[\w’'-]+\s){1,3}had\b")
POSSESSIVE = regex(r"['’]s\b")
UPCOMING = regex(r"['’]s\s(?:upcoming|coming|rescheduled)\b")


def leads_near(text: str, timex: Span) -> bool:
    """Does the word before say that the date is the nearest of its name: "by February"?"""
    return NEAR_LEAD.search(text[max(0, timex.start - LEAD_REACH) : timex.start]) is not None


def opens_the_past(text: str, sentence: Span, timex: Span) -> bool:
    """Does the date open a sentence of the past: "In May, prices rose"?

    Not "In May, he said, prices will rise", whose own verb comes later.
    """
    if timex.start - sentence.start > OPENING_REACH or text[timex.end : timex.end + 1] != ",":
        return False
    if OPENING.fullmatch(text, sentence.start, timex.start) is None:
        return False
    for cue in CUES.finditer(text, timex.end, min(sentence.end, timex.end + REACH)):
        if cue.lastgroup:
            parenthesis = text[cue.end() : cue.end() + 1] == ","
            return cue["past"] is not None and cue["past"] not in PRESENT and not parenthesis
    return False


def direction(text: str, sentence: Span, timex: Span) -> Direction:
    """The direction of the clause that holds the timex."""
    told = _direction_of_neighbours(text, timex)
    if told is not None:
        return told
    start = max(sentence.start, timex.start - REACH)
    before = Direction.OPEN
    for cue in CUES.finditer(text, start, timex.start):
        if cue.lastgroup:
            before = _told_by(cue)
    if before is Direction.PAST and OVER.search(
        text[max(start, timex.start - OVER_REACH) : timex.start]
    ):
        return Direction.OVER
    if before is not Direction.OPEN:
        return before
    if MISHAP.search(text[max(start, timex.start - MISHAP_REACH) : timex.start]):
        return Direction.PAST
    for cue in CUES.finditer(text, timex.end, min(sentence.end, timex.end + REACH)):
        if cue.lastgroup:
            return _told_by(cue)
    through = THROUGH.search(text, max(0, timex.start - LEAD_REACH), timex.start)
    return Direction.FUTURE if through else Direction.OPEN


def _told_by(cue: re.Match[str]) -> Direction:
    return Direction.PAST if cue.lastgroup in TELLS_THE_PAST else Direction.FUTURE


def _direction_of_neighbours(text: str, timex: Span) -> Direction | None:
    """What the words right beside the timex say of it."""
    if PLUPERFECT.match(text, timex.end):
        return Direction.PAST
    if FUTURE_LEAD.search(text, max(0, timex.start - LEAD_REACH), timex.start):
        if ENDED.search(text, max(0, timex.start - ENDED_REACH), timex.start):
            return Direction.OVER
        return Direction.FUTURE
    if UPCOMING.match(text, timex.end):
        return Direction.FUTURE
    if POSSESSIVE.match(text, timex.end):
        return Direction.PAST
    if CALLED_OFF.match(text, timex.end):
        return Direction.NEAR
    if SCHEDULED.search(text[max(0, timex.start - SCHEDULE_REACH) : timex.start]):
        return Direction.FUTURE
    if FORESEEN.search(text, max(0, timex.start - SCHEDULE_REACH), timex.start):
        return Direction.FUTURE
    if FIXED_FOR.search(text, max(0, timex.start - ENDED_REACH), timex.start):
        return Direction.FUTURE
    return None
