"""``2017年7月11日``, ``七月十一日``, ``令和5年3月``, ``2017년 7월 11일``, ``2022年第1四半期``,
``1990年代``, ``本月8日``, ``지난 5일``: dates in Chinese, Japanese and Korean.

Not durations ("3年間", "5个月", "3개월"): a year needs four figures or an era, and no counter
follows the month.
"""

import re
from calendar import monthrange

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.periods import decade_of
from timeline.extraction.dates.readings import Absolute, DateParts, Which
from timeline.extraction.patterns import regex

A_LEAP_YEAR = 2000
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
NUMBER = r"(?:\d{1,2}|[〇一二三四五六七八九十]{1,3})"
# "本月8日", "지난달 15일": a day of the month before, of this one, of the next.
MONTHS_ON = {
    "上个月": -1, "上個月": -1, "上月": -1, "本月": 0, "这个月": 0, "這個月": 0,
    "下个月": 1, "下個月": 1, "下月": 1, "先月": -1, "今月": 0, "来月": 1,
    "지난달": -1, "이번 달": 0, "이달": 0, "다음 달": 1, "내달": 1,
}  # fmt: skip
# "지난 5일", "오는 15일": the last 5th, the next 15th.
PICKED = {"지난": Which.LAST, "오는": Which.NEXT}
# What follows a day of the month, and no length of days.
DAY_ENDS = (
    r"(?=上午|下午|晚|凌晨|傍晚|清晨|中午|电|電|讯|，|。|、|午前|午後|夜|朝|未明|に(?!\d|一)|までに|から"
    r"|\s?(?:오전|오후|밤|새벽)|\s?[(（]|에|부터|까지)"
)
PATTERN = regex(
    rf"""
    (?<![\d.])
    (?:
        (?P<year>(?:1[5-9]|20)\d\d|[一二][〇零○一二三四五六七八九]{{3}})\s?(?:年|년)(?:\s?の?第?(?P<quarter>[1-4一二三四])(?:季度|四半期|분기)|(?P<decade>(?<=0年)代|(?<=0년)대)|\s?(?P<month>{NUMBER})\s?(?:月|월)(?:\s?(?P<day>{NUMBER})\s?(?:[日号]|일))?)?
      | (?P<era>{"|".join(ERAS)})(?P<count>\d{{1,2}}
          |元)年(?:(?P<era_month>{NUMBER})月(?:(?P<era_day>{NUMBER})日)?)?
      | (?P<bare_month>{NUMBER})\s?(?:月|월)\s?(?P<bare_day>{NUMBER})\s?(?:[日号]|일)
      | (?P<month_before>{"|".join(MONTHS_ON)})\s?(?P<day_of_it>3[01]|[12]\d|[1-9])\s?(?:[日号]|일)
      | (?P<picked>{"|".join(PICKED)})\s(?P<picked_day>3[01]|[12]\d|[1-9])일(?!\s?(?:간|동안))
      | 第?(?P<only_quarter>[1-4一二三四])(?:季度|四半期|분기)
      | (?<![月年第每毎初近월])(?P<only_day>3[01]|[12]\d|[1-9])\s?(?:[日号]|일){DAY_ENDS}
      | (?P<only_month>1[0-2]|[1-9])(?:月(?!間|间|\d)|월)
    )
    (?!間|间)
    """,
    re.VERBOSE,
)


def read(match: re.Match[str]) -> Readings:
    if match["era"]:
        count = 1 if match["count"] == "元" else int(match["count"])
        return _parts(ERAS[match["era"]] + count, match["era_month"], match["era_day"])
    if match["quarter"]:
        return DateParts(_year(match["year"]), group=f"Q{_number(match['quarter'])}")
    if match["decade"]:
        return Absolute(decade_of(_year(match["year"]) // 10))
    if match["month_before"]:
        return DateParts(day=int(match["day_of_it"]), steps=MONTHS_ON[match["month_before"]])
    if match["picked"]:
        return DateParts(day=int(match["picked_day"]), which=PICKED[match["picked"]])
    if match["only_quarter"]:
        return DateParts(group=f"Q{_number(match['only_quarter'])}")
    if match["only_day"]:
        return DateParts(day=int(match["only_day"]))
    if match["year"]:
        return _parts(_year(match["year"]), match["month"], match["day"])
    return _parts(None, match["bare_month"] or match["only_month"], match["bare_day"])


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


EAST_ASIAN = DateExpression(
    "east_asian",
    frozenset(
        {
            "#1",
            "#2",
            "#4",
            "第*",
            *(f"{word[0]}*" for word in (*ERAS, *MONTHS_ON, *PICKED)),
            *(f"{n}*" for n in "一二三四五六七八九十"),
        }
    ),
    PATTERN,
    read,
)
