"""``the third quarter of 2016``, ``third-quarter``, ``Q3 2016``, ``H1``, ``the first half of
2016``, ``the first two quarters of 2016``, ``last year's fourth quarter``, ``the September
quarter``.

Not "a quarter of the vote", not the second half of a match.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.month_day import THAT_YEAR
from timeline.extraction.dates.readings import DateParts, Origin
from timeline.extraction.dates.words import SP, YEAR
from timeline.extraction.patterns import regex

ORDINAL = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "final": 4,
    "last": 4,
    "latter": 2,
}
# Where books close with the month: "the September quarter".
QUARTER_ENDS = {"March": "Q1", "June": "Q2", "September": "Q3", "December": "Q4"}
WORDS = "|".join(ORDINAL)
PATTERN = regex(
    rf"""
    (?:(?i:(?P<whose>this|last|next|that){SP}year['’]s{SP})|(?P<ahead>{YEAR})(?:['’]s)?{SP})?
    (?:(?i:fiscal|financial)[\s-])?
    (?:
        (?P<ordinal>(?i:{WORDS}))[\s-](?:(?i:fiscal|calendar){SP})?(?P<unit>(?i:quarter|half|trimester))\b
      | (?P<two>(?i:first|last)){SP}(?i:two{SP}quarters)\b
      | (?P<month>March|June|September|December)[\s-][Qq]uarter\b
      | (?P<letter>[QH])(?P<number>[1-4])\b
      | (?P<digit>[1-4])Q\b
    )
    (?:(?:{SP}(?:of{SP})?(?:the{SP})?(?:(?i:fiscal|financial|calendar|year)(?:{SP}year)?{SP})?|,\s|\s?/\s?|\s?)(?P<year>{YEAR}|['’]\d\d\b|\d\d\b(?![.,%]\d)(?=\W))
      |{SP}of{SP}(?:the{SP})?(?i:(?P<that>that|the\ssame|this|last|next){SP}year)
      |(?P<of_year>{SP}of{SP}the{SP}year)
    )?
    """,
    re.VERBOSE,
)


# Statistics names quartiles Q1 to Q3.
QUARTILE = regex(r"(?:quartile,?\s\(?|[=–-]\s)$")


def read(match: re.Match[str]) -> Readings:
    group = _group(match)
    start = match.start()
    if group is None or QUARTILE.search(match.string[max(0, start - 12) : start]):
        return None
    year, years, origin = _year(match)
    hyphenated = match["ordinal"] is not None and "-" in match[0]
    if (
        group[0] == "H"
        and not hyphenated
        and year is None
        and years is None
        and not match["of_year"]
    ):
        return None
    return DateParts(year, group=group, years=years, years_from=origin)


def _group(match: re.Match[str]) -> str | None:
    if match["letter"]:
        if match["letter"] == "H" and int(match["number"]) > 2:
            return None
        return match["letter"] + match["number"]
    if match["digit"]:
        return "Q" + match["digit"]
    if match["two"]:
        return "H1" if match["two"].lower() == "first" else "H2"
    if match["month"]:
        return QUARTER_ENDS[match["month"]]
    word, unit = match["ordinal"].lower(), match["unit"].lower()
    number = ORDINAL[word]
    if unit == "half":
        number = 2 if word in {"last", "latter", "final"} else number
        return f"H{number}" if number <= 2 else None
    if unit == "trimester" or (
        word == "last" and not (match["year"] or match["that"] or match["of_year"])
    ):
        return None
    return f"Q{number}"


def _year(match: re.Match[str]) -> tuple[int | None, int | None, Origin]:
    stated = match["ahead"] or match["year"]
    if stated:
        digits = stated.lstrip("'’")
        return (
            (
                int(digits)
                if len(digits) == 4
                else 2000 + int(digits)
                if int(digits) < 50
                else 1900 + int(digits)
            ),
            None,
            Origin.PUBLICATION,
        )
    word = match["whose"] or match["that"]
    if word:
        return None, *THAT_YEAR[" ".join(word.lower().split())]
    return None, None, Origin.PUBLICATION


QUARTER = DateExpression(
    "quarter",
    frozenset(ORDINAL)
    | {name.lower() for name in QUARTER_ENDS}
    | {"q", "h", "this", "that", "next", "fiscal", "financial", "#4", "#1"},
    PATTERN,
    read,
)
