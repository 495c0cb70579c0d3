"""``during this period``, ``by that time``, ``around the same time``, ``at the time``: a time that
the text has told of, PAST_REF.

Not "at the same time", which joins two clauses, "at the time of" and "by the time that", which go
on to say when, nor "this time" without a preposition of time.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import Fixed
from timeline.extraction.dates.words import SP
from timeline.extraction.patterns import regex
from timeline.extraction.types import TimexType

PATTERN = regex(
    rf"(?i:(?P<which>this|that|the{SP}same|the){SP}(?P<noun>time|period))\b"
    rf"(?!-|{SP}(?:of|that|when|the|an?|last|he|she|they|we|I|[A-Z]|\d)\b)"
)
LEADS = {
    ("this", "time"): "during|throughout|by|around",
    ("that", "time"): "during|throughout|by|around|at|since|until",
    ("the same", "time"): "around",
    ("the", "time"): "at",
    ("this", "period"): "during|throughout|in|within|over",
    ("that", "period"): "during|throughout|in|within|over|from",
}
LED = {key: regex(rf"(?i:\b(?:{words})\s{{1,4}})$") for key, words in LEADS.items()}
REACH = 14


def read(match: re.Match[str]) -> Readings:
    led = LED.get((" ".join(match["which"].lower().split()), match["noun"].lower()))
    start = match.start()
    if led is None or led.search(match.string[max(0, start - REACH) : start]) is None:
        return None
    return Fixed(TimexType.DATE, "PAST_REF")


THAT_TIME = DateExpression("that_time", frozenset({"this", "that", "the"}), PATTERN, read)
