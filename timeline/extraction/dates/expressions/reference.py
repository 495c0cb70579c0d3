"""``now``, ``currently``, ``recently``, ``in the past``, ``soon``, ``the future``: PRESENT_REF,
PAST_REF, FUTURE_REF. They name a side of the present, no day.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import Fixed
from timeline.extraction.dates.words import alternatives
from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml
from timeline.extraction.types import TimexType

REFERENCES: dict[str, str] = {
    phrase: value
    for value, phrases in read_toml("en/references.toml")["references"].items()
    for phrase in phrases
}
PATTERN = regex(
    "(?P<phrase>" + alternatives(REFERENCES).replace(r"\ ", r"\s{1,4}") + r")\b(?!-|['’]s\b)"
)
# "The Future Farmers of America": a name.
NAMED = regex(r"\s[A-Z]")
NAME = regex(r"\s[A-Z][a-z]")


def read(match: re.Match[str]) -> Readings:
    if NAMED.search(match[0]) and NAME.match(match.string, match.end()):
        return None
    value = REFERENCES[" ".join(match["phrase"].lower().split())]
    if value.startswith("P") and not value.endswith("_REF"):
        return Fixed(TimexType.DURATION, value)
    return Fixed(TimexType.DATE, value)


REFERENCE = DateExpression(
    "reference", frozenset(phrase.split()[0] for phrase in REFERENCES), PATTERN, read
)
