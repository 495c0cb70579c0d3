"""``2017年7月11日``, ``七月十一日``, ``令和5年3月``, ``民國112年``, ``2017년 7월 11일``,
``2022年第1四半期``, ``1990年代``, ``本月8日``, ``지난 5일``, ``6日``: dates in Chinese, Japanese
and Korean. Two days of one month are read by ``east_asian_days``.

Not durations ("3年間", "5个月", "3개월", "15日以内", "주 5일"): a year needs four figures or an
era, no counter follows the month, and no word of length stands beside the day.
"""

import re
from calendar import monthrange
from collections.abc import Iterable
from typing import Any

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import decade_of
from timeline.extraction.dates.readings import Absolute, DateParts, Origin, Which
from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml

WORDS: dict[str, Any] = read_toml("east_asian.toml")
A_LEAP_YEAR = 2000
ERAS: dict[str, int] = WORDS["eras"]
MONTHS_ON: dict[str, int] = WORDS["months_on"]
SAME_MONTH: dict[str, int] = WORDS["same_month"]
PICKED: dict[str, str] = WORDS["picked"]
HALVES: dict[str, int] = WORDS["halves"]
DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
NUMBER = r"(?:\d{1,2}|[〇一二三四五六七八九十]{1,3})"
DAY = r"(?:3[01]|[12]\d|[1-9])"
DAYS = r"\s?(?:[日号號]|일)"


def either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# "1日8時間" is of every day: the first of a month needs more than what the others do.
FIRST = rf"(?!1[日일](?!{either(WORDS['first_of_a_month'])}|\s?[(（]))"
NO_LENGTH = rf"(?!\s?(?:{either(WORDS['counted'])})|に(?:\d|一))"
NO_LENGTH_BEFORE = "".join(
    rf"(?<!{re.escape(word)})(?<!{re.escape(word)}\s)" for word in WORDS["counted_before"]
)
# "懲役2年6月", "징역 2년 6월": how long, not when.
NO_YEARS = r"(?<!\d年)(?<!\d년)(?<!\d년\s)"
QUARTERS = {"1": 1, "4": 2, "7": 3, "10": 4}
TO = "[-~～〜]"
QUARTER_FROM = rf"1(?={TO}3)|4(?={TO}6)|7(?={TO}9)|10(?={TO}12)"
# "明年一月".
SPELT_MONTH = "(?<=[明今去后後前]年)(?:十[一二]?|[一二三四五六七八九])"
PATTERN = regex(
    rf"""
    (?<![\d.])
    (?:
        (?P<year>(?:1[5-9]|20)\d\d|[一二][〇零○一二三四五六七八九]{{3}})\s?(?:年|년)(?:
            \s?の?第?(?P<quarter>[1-4一二三四])(?:季度|四半期|분기)
          | \s?(?P<half>{either(HALVES)})
          | (?P<decade>(?<=0年)代|(?<=0년)대)
          | \s?(?P<month>{NUMBER})\s?(?:月|월)(?:\s?(?P<day>{NUMBER}){DAYS})?)?
      | (?P<era>{either(ERAS)})(?P<count>\d{{1,3}}
          |元)年(?:(?P<era_month>{NUMBER})月(?:(?P<era_day>{NUMBER})日)?)?
      | (?:(?:上|20|二十)世[纪紀]\s?)?(?P<short_decade>[3-9])0(?:年代|년대)
      | {NO_YEARS}(?P<bare_month>{NUMBER})\s?(?:月|월)\s?(?P<bare_day>{NUMBER}){DAYS}
      | (?P<month_before>{either(MONTHS_ON)})\s?(?P<day_of_it>{DAY}){DAYS}
      | (?P<same_month>{either(SAME_MONTH)})\s?(?P<day_in_it>{DAY}){DAYS}
      | (?P<picked>{either(PICKED)})\s(?P<picked_day>{DAY})일(?!\s?(?:간|동안))
      | 第?(?P<only_quarter>[1-4一二三四])(?:季度|四半期|분기)
      | (?P<quarter_from>{QUARTER_FROM}){TO}\d\d?月期
      | (?P<only_half>{either(HALVES)})
      | {NO_LENGTH_BEFORE}(?<![-–~～〜]){FIRST}(?P<only_day>{DAY}){DAYS}{NO_LENGTH}
      | {NO_YEARS}(?P<only_month>1[0-2]|[1-9]|{SPELT_MONTH})(?:月(?!間|间|\d)|월)
    )
    (?!間|间)
    """,
    re.VERBOSE,
)
LINK = rf"(?:{either([*WORDS['range'], *WORDS['list']])})"
TWO_DAYS = regex(
    rf"""
    (?<![\d.]){NO_LENGTH_BEFORE}
    (?P<first>(?:(?P<year>(?:1[5-9]|20)\d\d)\s?[年년]\s?)?(?:(?P<month>{NUMBER})\s?[月월]\s?)?(?P<from>{DAY})(?:{DAYS})?)
    \s?{LINK}\s?
    (?P<last>(?P<to>{DAY})\s?(?:両日|兩日|两日|[日号號]|일)){NO_LENGTH}
    """,
    re.VERBOSE,
)


def read(match: re.Match[str]) -> Readings:
    if match["era"]:
        count = 1 if match["count"] == "元" else int(match["count"])
        return _parts(ERAS[match["era"]] + count, match["era_month"], match["era_day"])
    if match["decade"]:
        return Absolute(decade_of(_year(match["year"]) // 10))
    if match["short_decade"]:
        return Absolute(decade_of(190 + int(match["short_decade"])))
    if match["month_before"]:
        return DateParts(day=int(match["day_of_it"]), steps=MONTHS_ON[match["month_before"]])
    if match["same_month"]:
        return DateParts(day=int(match["day_in_it"]), steps=0, years_from=Origin.PREVIOUS)
    if match["picked"]:
        return DateParts(day=int(match["picked_day"]), which=Which(PICKED[match["picked"]]))
    if match["only_day"]:
        return DateParts(day=int(match["only_day"]))
    year = _year(match["year"]) if match["year"] else None
    group = _group(match)
    if group is not None:
        return DateParts(year, group=group)
    if year is not None:
        return _parts(year, match["month"], match["day"])
    return _parts(None, match["bare_month"] or match["only_month"], match["bare_day"])


def _group(match: re.Match[str]) -> str | None:
    """The quarter or half of a year."""
    half = match["half"] or match["only_half"]
    if half:
        return f"H{HALVES[half]}"
    if match["quarter_from"]:
        return f"Q{QUARTERS[match['quarter_from']]}"
    quarter = match["quarter"] or match["only_quarter"]
    return f"Q{_number(quarter)}" if quarter else None


def read_two_days(match: re.Match[str]) -> Readings:
    year = int(match["year"]) if match["year"] else None
    first, last = int(match["from"]), int(match["to"])
    if first >= last:
        return None
    if not match["month"]:
        days = DateParts(day=first), DateParts(day=last)
        return None if year else (("first", days[0]), ("last", days[1]))
    parts = _parts(year, match["month"], match["from"]), _parts(year, match["month"], match["to"])
    return (("first", parts[0]), ("last", parts[1])) if parts[0] and parts[1] else None


def _year(text: str) -> int:
    return int(text) if text.isdecimal() else int("".join(str(DIGITS[char]) for char in text))


def _number(text: str | None) -> int | None:
    """``十一`` is 11, ``二十`` 20, ``7`` 7."""
    if text is None:
        return None
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.partition("十")
    if not ten:
        return DIGITS[text] if len(text) == 1 else None
    return (DIGITS[tens] if tens else 1) * 10 + (DIGITS[ones] if ones else 0)


def _parts(year: int | None, month_text: str | None, day_text: str | None) -> DateParts | None:
    month, day = _number(month_text), _number(day_text)
    if month is None:
        return DateParts(year) if month_text is None else None
    if not 1 <= month <= 12:
        return None
    if day is not None and not 1 <= day <= monthrange(year or A_LEAP_YEAR, month)[1]:
        return None
    return DateParts(year, month, day)


FIGURES = frozenset({"#1", "#2", "#4", *(f"{n}*" for n in "一二三四五六七八九十")})
WORD_STARTS = frozenset(
    f"{word[0]}*" for word in (*ERAS, *MONTHS_ON, *SAME_MONTH, *PICKED, *HALVES)
)
EAST_ASIAN = DateExpression("east_asian", FIGURES | WORD_STARTS | {"第*"}, PATTERN, read)
EAST_ASIAN_DAYS = DateExpression("east_asian_days", FIGURES, TWO_DAYS, read_two_days)
