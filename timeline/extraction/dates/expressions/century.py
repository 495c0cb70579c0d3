"""``the 19th century``, ``the twentieth century``, ``the 4th century BC``, ``the 15th to the 19th
century``, ``the late 19th and early 20th centuries``.

Not "a century ago", not "the 3rd and 4th floors", and not the name of an act or a firm ("the 21st
Century Roads Act", "20th Century Fox"): a capital Century of our own age before another capital.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import Period, century_of
from timeline.extraction.dates.readings import Absolute
from timeline.extraction.dates.words import DASH, ORDINALS, SP, alternatives
from timeline.extraction.patterns import regex
from timeline.extraction.types import Granularity

NUMERAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|[Tt]wenty-first|{alternatives(ORDINALS)})"
LATEST = 22
DIGITS = regex(r"\d+")
LETTERS = regex(r"[a-z]+")
NAME = regex(r"\s[A-Z]")
FIRST_IN_NAMES = 20
PATTERN = regex(
    rf"""
    (?<![\w$€£.,-])
    (?:(?P<first>{NUMERAL})(?:{DASH}|(?:{SP}(?:and|or|to|through|until)){SP}(?:the{SP})?(?:(?:early|mid|late)(?:{SP}|-))?))?
    (?P<last>{NUMERAL}(?:{SP}|-)[Cc]entur(?:y|ies)\b)(?P<before>{SP}(?:BCE?\b|B\.\s?C\.(?:\s?E\.)?))?
    """,
    re.VERBOSE,
)


def read(match: re.Match[str]) -> Readings:
    if _is_a_name(match):
        return None
    last = _century(match["last"], before=match["before"] is not None)
    if last is None or match["first"] is None:
        return last
    first = _century(match["first"], before=match["before"] is not None)
    return (("first", first), ("last", last)) if first else None


def _is_a_name(match: re.Match[str]) -> bool:
    """ "17th Century Delft" is no name, "21st Century Delft" may be one."""
    if "Cent" not in match["last"] or _number(match["last"].lower()) < FIRST_IN_NAMES:
        return False
    return match["before"] is None and NAME.match(match.string, match.end()) is not None


def _century(words: str, *, before: bool) -> Absolute | None:
    """The century of "19th", of "nineteenth century"; None where there has been none."""
    number = _number(words.lower())
    if not 1 <= number <= LATEST:
        return None
    if before:
        edtf = f"-{number * 100 - 1:04d}/-{(number - 1) * 100:04d}" if number > 1 else "-0099/0000"
        return Absolute(Period(f"BC{number - 1:02d}", edtf, None, None, Granularity.CENTURY))
    return Absolute(century_of(number - 1))


def _number(words: str) -> int:
    if words.startswith("twenty-first"):
        return 21
    digits = DIGITS.match(words)
    return int(digits[0]) if digits else ORDINALS[LETTERS.findall(words)[0]]


CENTURY = DateExpression("century", frozenset(ORDINALS) | {"#1", "#2", "twenty"}, PATTERN, read)
