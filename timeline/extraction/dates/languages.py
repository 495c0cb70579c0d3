"""Which families read which language."""

import re
from functools import cache

from timeline.extraction.dates.expressions import ENGLISH
from timeline.extraction.dates.expressions.east_asian import EAST_ASIAN, EAST_ASIAN_DAYS
from timeline.extraction.dates.expressions.expression import DateExpression
from timeline.extraction.dates.expressions.iso import ISO
from timeline.extraction.dates.expressions.local_dates import local_dates
from timeline.extraction.dates.expressions.local_days import local_days
from timeline.extraction.dates.expressions.local_later import local_later
from timeline.extraction.dates.expressions.local_periods import local_periods
from timeline.extraction.dates.expressions.local_words import local_words
from timeline.extraction.dates.expressions.local_years import local_years
from timeline.extraction.dates.expressions.numeric import NINE_ELEVEN_DAY, numeric
from timeline.extraction.dates.scan import Index, index_expressions
from timeline.extraction.dates.vocabulary import (
    EAST_ASIAN_LANGUAGES,
    NO_LETTER_BEFORE,
    base_of,
    fragment,
    vocabulary_of,
)
from timeline.extraction.dates.words import AFTER_ARTICLES, ARTICLES
from timeline.extraction.patterns import regex

# Where a date in figures begins with the month.
MONTH_FIRST = frozenset({"US", "PH", "PW", "FM", "MH"})


@cache
def index_of(language: str | None, country: str | None) -> Index:
    """The families for a text of that language, from that country."""
    base = base_of(language)
    if base == "en":
        day_first = country is not None and country not in MONTH_FIRST
        return index_expressions(
            (*ENGLISH, NINE_ELEVEN_DAY, numeric(day_first=day_first)), ARTICLES, AFTER_ARTICLES
        )
    return index_expressions(_local(base))


def _local(language: str) -> tuple[DateExpression, ...]:
    shared: tuple[DateExpression, ...] = (ISO, numeric(day_first=True))
    if language in EAST_ASIAN_LANGUAGES:
        shared = (*shared, EAST_ASIAN, EAST_ASIAN_DAYS)
    vocabulary = vocabulary_of(language)
    if vocabulary is None:
        return shared
    named = local_dates(vocabulary) if vocabulary.months else ()
    return (
        *shared,
        *named,
        *local_words(vocabulary),
        *local_later(vocabulary),
        *local_periods(vocabulary),
        *local_days(vocabulary),
        *local_years(vocabulary),
    )


@cache
def since_words(language: str | None) -> re.Pattern[str] | None:
    """What opens an interval before a date: "since 2011", "seit 2009"; None where we know none."""
    base = base_of(language)
    words: tuple[str, ...] = ("since", "since the", "since about", "since around")
    if base != "en":
        vocabulary = vocabulary_of(base)
        words = vocabulary.words.get("since", ()) if vocabulary else ()
    return regex(rf"{NO_LETTER_BEFORE}{fragment(words)}\s$") if words else None
