"""Reads with dateparser the words that our finder has marked and cannot count ("vor drei Monaten").

dateparser is given the base, the language and UTC, and reads no text of its own choosing.
"""

from datetime import date, datetime
from functools import cache

from timeline.extraction.dates import periods
from timeline.extraction.dates.periods import Period, Unit


@cache
def read_words(words: str, language: str, unit: Unit, base: date) -> Period | None:
    """The ``unit`` that the words mean, counted from ``base``; None where they mean nothing."""
    import dateparser  # noqa: PLC0415 -- 0.3 s to load, for words that few articles have

    found = dateparser.parse(
        words,
        languages=[language],
        settings={
            "RELATIVE_BASE": datetime(base.year, base.month, base.day),  # noqa: DTZ001 -- a day
            "TIMEZONE": "UTC",
            "PREFER_DATES_FROM": "past",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    if found is None or found.date() >= base:
        return None
    return periods.containing(unit, found.date())
