"""``the week of March 6``, ``week commencing 13 June``, ``the weekend of May 4``, ``the week ending
May 4, 2018``, ``the first week of May``, ``the last week of March 2017``.

The week is the one of the calendar, Monday to Sunday: that of the day, or the one that holds most
of the month's first (second, third, fourth, last) seven days. Not "the first week of the trial".
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.month_day import YEAR_TAIL, parts_of, stated_year
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.words import DAY, MONTH, ORDINAL_END, SP, month_number
from timeline.extraction.patterns import regex

WEEKS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 5, "final": 5}
PATTERN = regex(
    rf"""
    (?:(?i:the){SP})?
    (?: (?i:(?P<unit>week|weekend){SP}(?:of|ending|ended|beginning|commencing|starting)
          (?:{SP}on)?){SP}
        (?:(?P<month>{MONTH}){SP}(?P<day>{DAY})(?!\d|[:/]\d|,\d|\.\d|\s?%){ORDINAL_END}?
          |(?:the{SP})?(?P<first_day>{DAY}){ORDINAL_END}?{SP}(?:of{SP})?(?P<then_month>{MONTH}))
        {YEAR_TAIL}
      | (?i:(?P<number>{"|".join(WEEKS)}){SP}week{SP}(?:of|in)){SP}(?P<of_month>{MONTH})
        (?!{SP}\d{{1,2}}\b)(?:(?:,{SP}|{SP}(?:of{SP})?)(?P<of_year>(?:1[0-9]|20|21)\d\d)(?![\d%]|[.,]\d))?
    )
    """,
    re.VERBOSE,
)


def read(match: re.Match[str]) -> Readings:
    if match["day"] or match["first_day"]:
        return _of_day(match)
    month = month_number(match["of_month"])
    if month is None:
        return None
    year = int(match["of_year"]) if match["of_year"] else None
    return DateParts(year, month, group=f"week {WEEKS[match['number'].lower()]}")


def _of_day(match: re.Match[str]) -> Readings:
    month = month_number(match["month"] or match["then_month"])
    day = int(match["day"] or match["first_day"])
    parts = parts_of(match, month, day, None) if month is not None else None
    if parts is None or parts.years is not None:
        return None
    return DateParts(stated_year(match), parts.month, parts.day, group=match["unit"].lower())


WEEK_OF = DateExpression("week_of", frozenset({"the", "week", "weekend", *WEEKS}), PATTERN, read)
