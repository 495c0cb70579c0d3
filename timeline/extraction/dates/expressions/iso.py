"""``2017-07-11``, ``2017/7/11``, ``2017-07``, ``2017-07-11T15:00Z``: the international standard.

Not ``2017-18`` (a span of years, see ``year``) and not ``2017-7-1-3`` (a part number).
"""

import re
from calendar import monthrange

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.readings import Clock, DateParts
from timeline.extraction.patterns import regex

PATTERN = regex(
    r"""
    (?<![-/.\d])
    (?P<year>(?:1[5-9]|20)\d\d)(?P<mark>[-/.])(?P<month>0[1-9]|1[0-2]|(?<=/)[1-9](?=/))
    (?:(?P=mark)(?P<day>0[1-9]|[12]\d|3[01]|(?<=/)[1-9])
        (?:[T\s](?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?
    )?
    (?![-/.]?\d)(?!\w)
    """,
    re.VERBOSE,
)


def read(match: re.Match[str]) -> Readings:
    year, month = int(match["year"]), int(match["month"])
    if match["day"] is None:
        # "2001-02" is as likely the season 2001-2002, "2017/07" and "2017.07" are no ISO.
        return DateParts(year, month) if match["mark"] == "-" and not _follows(match) else None
    day = int(match["day"])
    if day > monthrange(year, month)[1]:
        return None
    parts = DateParts(year, month, day)
    if match["hour"] is None:
        return parts
    return Clock(f"T{match['hour']}:{match['minute']}{match['zone'] or ''}", parts)


def _follows(match: re.Match[str]) -> bool:
    """Do the last two digits name the year after, as in "2011-12"?"""
    return int(match["month"]) == (int(match["year"]) + 1) % 100


ISO = DateExpression("iso", frozenset({"#4"}), PATTERN, read)
