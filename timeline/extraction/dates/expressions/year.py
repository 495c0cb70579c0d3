"""``2016``, ``in 1789``, ``'96``, ``fiscal 2017``, ``2016–2018``, ``2011-12``, ``480 BC``, ``AD
79``.

A bare number is a year only where nothing says otherwise: not an amount ("2000 people", "$1999",
"1500 / 1500"), not a car's ("a 1987 Chevrolet") or an asteroid's ("2024 AB4"), not the year in a
law's or resolution's name (see ``refiners.law_names``). Before 1900 and after 2050 it needs a word
before it that dates have, or a bracket.
"""

import re

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.month_day import short_year
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.words import BESIDE, DASH, NUMBERS, SP, alternatives
from timeline.extraction.patterns import regex

COUNTED = rf"{alternatives(BESIDE['counted'])}\b"
MAKES = alternatives(BESIDE["makes"])
COLOURS = alternatives(BESIDE["colours"])
MEASURED = alternatives(BESIDE["measured"])
GAMES = rf"(?:(?:Summer|Winter){SP})?(?:Olympics|Paralympics|World{SP}Cup)\b"
PATTERN = regex(
    rf"""
    (?<![\w$€£#%+.,:'’])(?<!\d[-–/])(?<!/\s)(?<!\):\s)(?<!\d:\s)(?<!No\.\s)(?<!no\.\s)(?<!©\s)(?<!\([cC]\)\s)(?<!opyright\s)(?<!\b[nN]\s=\s)
    (?:
        (?:(?P<from>\d{{1,4}})(?:{SP}B\.?C\.?E?)?(?:{DASH}|{SP}(?:to|and|until|or){SP}(?:(?:about|around|c\.|ca\.){SP})?)
        )?
        (?P<before>\d{{1,4}}){SP}(?:BCE?|B\.\s?C\.?(?:\s?E\.)?)(?!\w)
      | (?P<first>(?P<year>(?:1[0-9]|20|21)\d\d))
        (?:
            (?:(?P<dash>{DASH}|/)|{SP}(?:to|through|until){SP})
            (?P<last>(?:(?:1[0-9]|20|21)\d\d|\d\d))(?![\w%]|[-/]\d|[.,:]\d)
        )?
        (?![\w%°$€£]|[.,:]\d|[-–]\d|\s?[/]\s?\d|[-–]?{MEASURED}|-[A-Za-z]
            |{SP}(?:{COUNTED}|(?:{COLOURS}{SP})?{MAKES}\b|[A-Z]{{2}}\d{{1,3}}\b|BCE?\b|B\.\s?C|{GAMES}))
      | (?:(?<=\bc\.\s)|(?<=\bca\.\s)|(?<=\bcirca\s))(?P<early>[1-9]\d\d)(?![\w%]|[.,]\d|{SP}[a-z])
      | (?<=\bthe\syear\s)(?P<numbered>[1-9]\d\d?)(?![\w%-]|[.,:]\d)
      | (?P<anno>(?:AD|A\.D\.)\s{{0,4}}\d{{1,4}}|\d{{1,4}}{SP}(?:AD|A\.D\.|CE|C\.E\.))(?!\w)
    )
    """,
    re.VERBOSE,
)
SHORT = regex(r"(?<![\w'’‘`])(?P<short>['’]\d\d)(?![\w'’])")
FISCAL = regex(
    rf"(?i:fiscal(?:{SP}year)?|FY|financial{SP}year|the{SP}year|years?|calendar)\s{{0,4}}(?P<year>(?:1[5-9]|20)\d\d|['’]\d\d|(?<=FY)\d\d|(?<=FY\s)\d\d)"
    rf"(?:(?:{DASH}|/)(?P<end>20\d\d|\d\d))?(?![\d%]|[.,]\d|{DASH}\d)"
)
SPELT = regex(
    rf"(?i:(?P<century>nineteen|eighteen|seventeen|twenty|(?:(?<=\bin\s)|(?<=\bof\s)|(?<=\bsince\s)|(?<=\band\s))(?:sixteen|fifteen)){SP}(?:hundred{SP}(?:and{SP})?)?"
    rf"(?P<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?"
    rf"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
    rf"|two{SP}thousand(?:{SP}(?:and{SP})?(?P<units>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty))?)"
    r"\b(?!\s(?:people|dollars|pounds|men|troops|percent|years|feet|miles|workers|employees|jobs|soldiers|points))"
)
# "1920-99" is as likely a number as a stretch of years.
SHORT_RANGE = 60
NEAR_YEARS = range(1900, 2051)
OLDER_YEARS = range(1600, 1900)
POINTING = regex(r"(?:\b[Tt]his|['’]s)\s$")
ONE_THING = regex(r"\s[a-z]+[a-rt-z]\b(?!\s[a-z]+s\b)")
A_THING = regex(r"\s[a-z]+[a-rt-z]\b")
REACH = 12
NUMBERED = regex(rf"\b(?:{'|'.join(BESIDE['numbered'])})\.?\s$")
STREET = regex(rf"\s(?:[A-Z][\w.’']*\s){{1,3}}{alternatives(BESIDE['streets'])}(?!\w)")
YEARLY = regex(
    r"(?:\b(?i:in|since|by|until|till|from|to|before|after|during|of|the|early|late|mid|a|this)|\d,)[\s-]$"
)
ABOUT = regex(r"\b(?:about|around|circa|ca?\.|some|nearly|almost|over)\s$")
COUNTABLES = regex(
    rf"\s(?!{alternatives(BESIDE['after_person'])}\b)(?:[a-z]{{3,}}\s)?[a-z]{{3,}}(?<!ou)(?<!s)s\b"
)
SET_OFF_YEARS = range(1500, 1900)
CLOSING = regex(r"[.;)\]](?:\s|$)|\n|$")
AFTER_A_WORD = regex(r"[^\W\d_]{1,2},\s$")
OPENING = regex(r"(?:[.!?)]\s|\n)$")
COMMA = regex(r"[,:]\s[^\W\d_]")
LED = regex(rf"(?:\b{alternatives(BESIDE['before_year'])}|(?i:mid|pre|post)-|[(\[–/-])\s?$")


def read(match: re.Match[str]) -> Readings:
    if match["before"]:
        return _before_christ(match)
    if match["anno"]:
        year = int("".join(char for char in match["anno"] if char.isdigit()))
        return DateParts(year) if year else None
    if match["early"] or match["numbered"]:
        return DateParts(int(match["early"] or match["numbered"]))
    year = int(match["year"])
    if match["last"]:
        return _range(match, year)
    if _is_a_number(match) or _is_of_a_street(match) or (year not in NEAR_YEARS and _counts(match)):
        return None
    if year not in NEAR_YEARS and not (
        is_led(match) or _is_of_a_thing(match, year) or _is_set_off(match, year)
    ):
        return None
    return DateParts(year)


def _is_a_number(match: re.Match[str]) -> bool:
    """ "Room 1999", "Article 2016", "Expo 2020"."""
    return NUMBERED.search(match.string, max(0, match.start() - REACH), match.start()) is not None


def _is_of_a_street(match: re.Match[str]) -> bool:
    """ "At 2031 Monument Ave.", "1160 W. Avenue P"; not "in 1995 Main Street flooded"."""
    if STREET.match(match.string, match.end()) is None:
        return False
    return YEARLY.search(match.string[max(0, match.start() - REACH) : match.start()]) is None


def _counts(match: re.Match[str]) -> bool:
    """ "Some 1200 authors", "ca. 1500 hives"."""
    before = match.string[max(0, match.start() - REACH) : match.start()]
    return bool(ABOUT.search(before) and COUNTABLES.match(match.string, match.end()))


def _is_of_a_thing(match: re.Match[str], year: int) -> bool:
    """``This 1833 map``, ``Mexico's 1829 abolition``; not "Kenya's 1800 rangers", which counts."""
    before = match.string[max(0, match.start() - 6) : match.start()]
    plain = year in OLDER_YEARS and year % 10 > 0
    pattern = ONE_THING if before.endswith("s ") and "his" not in before else A_THING
    return plain and bool(POINTING.search(before) and pattern.match(match.string, match.end()))


def _is_set_off(match: re.Match[str], year: int) -> bool:
    """``Aberdeen, 1859.``, and ``1596, of the old town.`` at the head of a sentence."""
    if year not in SET_OFF_YEARS or year % 100 == 0:
        return False
    before = match.string[max(0, match.start() - 3) : match.start()]
    if CLOSING.match(match.string, match.end()):
        return AFTER_A_WORD.search(before) is not None
    opening = not before or OPENING.search(before) is not None
    return opening and COMMA.match(match.string, match.end()) is not None


def _before_christ(match: re.Match[str]) -> Readings:
    last = DateParts(-int(match["before"]))
    if not last.year:
        return None
    if match["from"] is None:
        return last
    if int(match["from"]) <= -last.year:
        return None
    return ("from", DateParts(-int(match["from"]))), ("before", last)


def _range(match: re.Match[str], year: int) -> Readings:
    last = match["last"]
    end = int(last) if len(last) == 4 else year // 100 * 100 + int(last)
    if not year < end <= year + 400 or (match["dash"] and "/" in match["dash"] and end != year + 1):
        return None
    if len(last) == 2 and (end > year + SHORT_RANGE or not (year in NEAR_YEARS or is_led(match))):
        return None
    return ("first", DateParts(year)), ("last", DateParts(end))


def is_led(match: re.Match[str]) -> bool:
    start = match.start()
    return LED.search(match.string[max(0, start - 14) : start]) is not None


def read_short(match: re.Match[str]) -> Readings:
    return DateParts(short_year(match["short"]))


def read_fiscal(match: re.Match[str]) -> Readings:
    digits = match["year"].lstrip("'’")
    year = int(digits) if len(digits) == 4 else short_year(digits)
    if match["end"] is None:
        return DateParts(year)
    if int(match["end"]) % 100 != (year + 1) % 100:
        return None
    return ("year", DateParts(year)), ("end", DateParts(year + 1))


def read_spelt(match: re.Match[str]) -> Readings:
    if match["century"] is None:
        if (
            match["units"] is None
            and match.string[max(0, match.start() - 5) : match.start()].lower() != "year "
        ):
            return None
        return DateParts(2000 + (NUMBERS[match["units"].lower()] if match["units"] else 0))
    rest = sum(NUMBERS[part] for part in match["rest"].lower().replace("-", " ").split())
    return DateParts(NUMBERS[match["century"].lower()] * 100 + rest)


YEAR = DateExpression("year", frozenset({"#4", "#3", "#2", "#1", "ad", "a"}), PATTERN, read)
SHORT_YEAR = DateExpression("short_year", frozenset({"'"}), SHORT, read_short)
FISCAL_YEAR = DateExpression(
    "fiscal_year",
    frozenset({"fiscal", "fy", "financial", "the", "year", "years", "calendar"}),
    FISCAL,
    read_fiscal,
)
SPELT_YEAR = DateExpression(
    "spelt_year",
    frozenset({"nineteen", "eighteen", "seventeen", "sixteen", "fifteen", "twenty", "two"}),
    SPELT,
    read_spelt,
)
