"""``11 июля 2017 года``, ``31. Oktober``, ``3 al 5 de septiembre``, ``2017-yil 11-iyul``, ``im
April``:
days and months by name in the languages of CLDR.

A month alone needs one of the language's own words before it ("в апреле", "seit März"), or one that
picks it ("nächsten März").
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.local_which import which_reader
from timeline.extraction.dates.readings import DateParts
from timeline.extraction.dates.vocabulary import (
    ENDING,
    NO_LETTER_AFTER,
    NO_LETTER_BEFORE,
    PARTICLES,
    Vocabulary,
    fragment,
    starts_of,
)  # fmt: skip
from timeline.extraction.patterns import regex

A_LEAP_YEAR = 2000
# Buddhist years in Thailand.
BUDDHIST = 543
SP = r"[\s‏‎]{0,3}"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
LEAD_REACH = 24
LINK_REACH = 40
# Where a month has two names: "شباط/فبراير".
PAIRED = frozenset({"ar"})
# Where a month has no capital, save at the head of a sentence or line: "En mars", "En Mars".
SMALL = frozenset({"fr", "es", "it", "nl", "pl", "ru", "uk"})
OPENING = regex(r"(?:^|[.!?:\n«“\"])\s*(?:[A-ZÀ-ÖØ-ÞА-ЯІЇЄ]\w*\s)?$")


YEAR = r"(?P<year>(?:1[5-9]|20|2[45])\d\d)(?!\d)"
AFTER_YEAR = rf"(?:{SP}-?{fragment(PARTICLES['after_year'])}{NO_LETTER_AFTER})?"
BEFORE_YEAR = rf"(?:[\s,./-]{{1,3}}(?:{fragment(PARTICLES['before_year'])}{SP})?|{SP}[’']?)"
AFTER_DAY = rf"(?:-?{fragment(PARTICLES['after_day'])}{NO_LETTER_AFTER})?[.,]?"
LINK = (
    rf"(?:{SP}[-–—]{SP}|\s{fragment([*PARTICLES['range'], *PARTICLES['list']])}\s"
    rf"|\s{fragment(PARTICLES['list_joined'])})"
)
# "Zwischen Januar und März": the words before the first month lead the second, too.
MONTHS_LINK = (
    rf"(?:\s?[-–—]\s?|\s{fragment([*PARTICLES['range'], *PARTICLES['list']])}\s"
    rf"(?:{fragment(PARTICLES['of_end'])}\s)?|\s{fragment(PARTICLES['list_joined'])})"
)
OF = rf"(?:[\s-]{{0,3}}(?:{fragment(PARTICLES['before_month'])}{SP})?)"
MONTH = r"(?P<month>1[0-2]|0?[1-9])"
FIGURES = (
    rf"(?<![\d/-])(?:(?P<first>{DAY}){LINK}(?:ngày\s)?)?"
    rf"(?P<last>(?P<day>{DAY})(?:{{}}){MONTH})(?![\d/%-])"
)
POINTED = regex(rf"(?<![\d.])(?P<day>{DAY})\.\s?{MONTH}\.(?!\s?\d)")  # "am 6.10."


def local_dates(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    month = _month(vocabulary)
    paired = rf"(?:\s?/\s?{month})?" if vocabulary.language in PAIRED else ""
    day_month = regex(
        rf"(?<![\d.,:/$€£])(?:(?P<first>{DAY}){AFTER_DAY}{LINK})?"
        rf"(?P<last>(?P<day>{DAY})(?!\d){AFTER_DAY}{OF}(?P<month>{month}){paired}"
        rf"(?:{BEFORE_YEAR}{YEAR}{AFTER_YEAR})?)"
    )
    year_first = regex(
        r"(?<![\d.,:/])(?P<year>(?:1[5-9]|20)\d\d)"
        rf"(?:-?{SP}{fragment(PARTICLES['after_year'])}|\.)?"
        rf"[\s,-]{{1,3}}(?:(?P<day>{DAY})(?!\d)[-\s.]{{0,2}}(?P<month>{month})"
        rf"|(?P<alone>{month})(?:\s(?P<then>{DAY})(?!\d)\.?)?)"
    )
    month_year = regex(
        rf"(?P<month>{month}){paired}(?:\s(?P<day>{DAY})(?!\d),)?{BEFORE_YEAR}{YEAR}{AFTER_YEAR}"
    )

    links = "|".join(("/", *vocabulary.words.get("day_month_link", ())))
    figures = regex(FIGURES.replace("{}", links))
    which_of = which_reader(vocabulary)

    def read(match: re.Match[str]) -> Readings:
        readings = _read(match, vocabulary)
        if isinstance(readings, DateParts) and readings.year is None:
            return replace(readings, which=which_of(match))
        return readings

    names = starts_of([*vocabulary.months, *vocabulary.stems])
    return (
        DateExpression("day_month", frozenset({"#1", "#2"}), day_month, read),
        DateExpression("year_month_day", frozenset({"#4"}), year_first, read),
        DateExpression("month_year", names, month_year, read),
        DateExpression(
            "month", names, regex(f"(?P<month>{month}){paired}"), _month_reader(vocabulary)
        ),
        DateExpression("day_month", frozenset({"#1", "#2"}), figures, _figures_reader(vocabulary)),
        DateExpression("day_month", frozenset({"#1", "#2"}), POINTED, _figures_reader(vocabulary)),
    )


def _month_reader(vocabulary: Vocabulary) -> Callable[[re.Match[str]], Readings]:
    led = _led_by(vocabulary, "before")
    linked = regex(
        rf"{NO_LETTER_BEFORE}{fragment(vocabulary.words.get('before', ()))}[\s-]"
        rf"{_month(vocabulary)}{MONTHS_LINK}$"
    )
    which_of = which_reader(vocabulary)

    def read(match: re.Match[str]) -> Readings:
        long_name = (len(match["month"]) > 2 or not match["month"].isascii()) and not match[
            "month"
        ].endswith(".")
        which = which_of(match) if long_name else None
        if not long_name or _is_name(match, vocabulary):
            return None
        if not (which or _is_led(match, led) or _is_led(match, linked)):
            return None
        return DateParts(month=vocabulary.month(match["month"]), which=which)

    return read


def _is_name(match: re.Match[str], vocabulary: Vocabulary) -> bool:
    """ "Rio de Janeiro", and "de Mars" where months are written small."""
    before = match.string[max(0, match.start() - LEAD_REACH) : match.start()]
    small = vocabulary.language in SMALL and match["month"][0].isupper()
    return before.endswith("Rio de ") or (small and OPENING.search(before) is None)


def _figures_reader(vocabulary: Vocabulary) -> Callable[[re.Match[str]], Readings]:
    led = _led_by(vocabulary, "day_before")
    weekday = rf"{NO_LETTER_BEFORE}{fragment(vocabulary.weekdays)}"
    bracketed = regex(rf"{weekday}(?:\s[^\W\d_]+){{0,2}}\s\($")

    def read(match: re.Match[str]) -> Readings:
        in_brackets = _is_led(match, bracketed) and match.string.startswith(")", match.end())
        if not in_brackets and not _is_led(match, led):
            return None
        parts = _parts(None, int(match["month"]), int(match["day"]))
        return _with_first(parts, match.groupdict().get("first"))

    return read


def _led_by(vocabulary: Vocabulary, key: str) -> re.Pattern[str]:
    return regex(rf"{NO_LETTER_BEFORE}{fragment(vocabulary.words.get(key, ()))}[\s-]$")


def _is_led(match: re.Match[str], led: re.Pattern[str]) -> bool:
    start = match.start()
    return led.search(match.string[max(0, start - LINK_REACH) : start]) is not None


def _month(vocabulary: Vocabulary) -> str:
    names, stems = fragment(vocabulary.months), fragment(vocabulary.stems)
    return rf"(?:{names}{NO_LETTER_AFTER}|{stems}{ENDING}{NO_LETTER_AFTER})"


def _read(match: re.Match[str], vocabulary: Vocabulary) -> Readings:
    groups = match.groupdict()
    month = vocabulary.month(match["month"] or groups.get("alone") or "")
    day = match["day"] or groups.get("then")
    year = _year(match["year"], vocabulary.language)
    parts = _parts(year, month, int(day) if day else None)
    return _with_first(parts, groups.get("first"))


def _with_first(last: DateParts | None, number: str | None) -> Readings:
    """Both days of "4 et 5 mai", the last of which alone names the month."""
    if last is None or number is None:
        return last
    first = _parts(last.year, last.month, int(number))
    if first is None or int(number) >= (last.day or 0):
        return None
    return ("first", first), ("last", last)


def _year(digits: str | None, language: str) -> int | None:
    if digits is None:
        return None
    year = int(digits)
    if year >= 2400:
        return year - BUDDHIST if language == "th" else None
    return year


def _parts(year: int | None, month: int | None, day: int | None) -> DateParts | None:
    if month is None or (day and day > monthrange(year or A_LEAP_YEAR, month)[1]):
        return None
    return DateParts(year, month, day)
