"""``вчера``, ``la semaine dernière``, ``am kommenden Montag``, ``下周一``, ``vor drei Monaten``,
``2 года назад``: words that count from the publication, in the languages that have a
``calendar.toml``.
"""

import re
from collections.abc import Callable

from timeline.extraction.dates.expressions.expression import DateExpression, Readings
from timeline.extraction.dates.expressions.local_which import which_reader
from timeline.extraction.dates.readings import DateParts, Shift, Unread, Which
from timeline.extraction.dates.vocabulary import (
    NO_LETTER_AFTER,
    NO_LETTER_BEFORE,
    Vocabulary,
    fragment,
    starts_of,
)  # fmt: skip
from timeline.extraction.patterns import regex

# Languages that set no space after a word.
# How far back stands the word that gives "mañana" its other sense, the morning.
REACH = 16
SENTENCE_OPENS = regex(r"(?:^|[.!?:\n])[\s\"„“«»]*$")
JOINED = frozenset({"zh", "ja", "ko", "yue"})
# "2日前往" went on the 2nd, "11日前後" is about the 11th, "2일 전국" says "nationwide" after it.
NO_NOUN = r"(?![往後后锋線线途端期半])(?!(?<=전)(?!에|부터|까지)[\uac00-\ud7a3])"
# "二十三年前" is no thirteen years ago.
NO_NUMBER = r"(?<![一二三四五六七八九十百千])"
# "一周一次" is once a week, "每周一" every Monday, "毎週金曜日" every Friday.
NO_COUNT = r"(?<![一二三四五六七八九十两兩每几幾毎\d])(?<!毎週)(?!周一[次个天年])"
# "下周一": the word for the week stands before the day.
WEEKS = (Which.NEXT, Which.LAST, Which.THIS)
UNSPACED = frozenset({"zh", "ja", "ko", "yue", "th"})


def local_words(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    return (*_shifts(vocabulary), *_weekdays(vocabulary), *_ago(vocabulary))


def _shifts(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    if not vocabulary.shifts:
        return ()
    spaced = vocabulary.language not in UNSPACED
    end = NO_LETTER_AFTER if spaced else ""
    pattern = regex(rf"(?P<phrase>{fragment(vocabulary.shifts)}){end}")

    two_sensed = frozenset(vocabulary.words.get("two_sensed", ()))
    other_sense = regex(
        rf"{NO_LETTER_BEFORE}{fragment(vocabulary.words.get('other_sense_after', ()))}\s$"
    )

    def read(match: re.Match[str]) -> Readings:
        if match["phrase"].lower() in two_sensed:
            before = match.string[max(0, match.start() - REACH) : match.start()]
            capital = match["phrase"][0].isupper() and not SENTENCE_OPENS.search(before)
            if capital or other_sense.search(before):
                return None
        unit, count = vocabulary.shifts[" ".join(match["phrase"].lower().split())]
        return Shift(unit, count)

    return (DateExpression("day_reference", starts_of(vocabulary.shifts), pattern, read),)


def _weekdays(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    if not vocabulary.shifts or not vocabulary.weekdays:
        return ()
    words = vocabulary.words
    endings = fragment(words.get("clitics", ()))
    weeks = "|".join(
        f"(?P<{week}>{fragment(words[f'{week}_week'])})"
        for week in WEEKS
        if f"{week}_week" in words
    )
    unspaced = vocabulary.language in UNSPACED
    names = [name for name in vocabulary.weekdays if not unspaced or len(name) > 1]
    end = "" if unspaced else NO_LETTER_AFTER
    pattern = regex(
        rf"{NO_COUNT if unspaced else ''}(?:{weeks or '(?!)'})?"
        rf"(?P<name>{fragment(names)}){endings}?{end}"
    )
    which_of = which_reader(vocabulary)

    def read(match: re.Match[str]) -> Readings:
        weekday = vocabulary.weekdays[" ".join(match["name"].lower().split())]
        for week in WEEKS:
            if weeks and match[week]:
                group = None if week is Which.THIS else "week"
                return DateParts(weekday=weekday, which=week, group=group)
        which = which_of(match)
        return DateParts(weekday=weekday, which=None if which is Which.THIS else which)

    starts = [
        *vocabulary.weekdays,
        *(word for week in WEEKS for word in words.get(f"{week}_week", ())),
    ]
    return (
        DateExpression("weekday", starts_of(starts), pattern, read),
        *_short_weekdays(vocabulary),
    )


def _short_weekdays(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    """ "Na sexta, …", where the words are also numbers: "na sexta rodada"."""
    names = vocabulary.words.get("short_weekdays", ())
    if not names:
        return ()
    numbers = {name: number for number, name in enumerate(names, 1)}
    after = fragment([*vocabulary.words["next_after"], *vocabulary.words["last_after"]])
    led = regex(rf"{NO_LETTER_BEFORE}{fragment(vocabulary.words['short_weekday_before'])}\s$")
    pattern = regex(
        rf"(?P<name>{fragment(names)})(?=\s?(?:[,;:!?)]|\.(?!\d)|$)|\s{after}{NO_LETTER_AFTER})"
    )
    which_of = which_reader(vocabulary)

    def read(match: re.Match[str]) -> Readings:
        start = match.start()
        if led.search(match.string[max(0, start - REACH) : start]) is None:
            return None
        return DateParts(weekday=numbers[match["name"].lower()], which=which_of(match))

    return (DateExpression("weekday", starts_of(names), pattern, read),)


def _ago(vocabulary: Vocabulary) -> tuple[DateExpression, ...]:
    before, after = (vocabulary.words.get(key, ()) for key in ("ago_before", "ago_after"))
    joined = vocabulary.language in JOINED
    ending = "" if joined else rf"[^\W\d_]{{0,2}}{NO_LETTER_AFTER}"
    gap, end = (r"\s?", NO_NOUN) if joined else (r"\s", NO_LETTER_AFTER)
    units = rf"(?P<unit>{fragment(vocabulary.units)}){ending}"
    expressions = []
    if before:
        marked = regex(
            rf"{fragment(before)}\s(?:[^\W\d_]{{3,7}}\s)?(?:(?P<count>\d{{1,3}})|(?P<word>[^\W\d_]{{2,12}}))\s{units}"
        )
        expressions.append(DateExpression("ago", starts_of(before), marked, _reader(vocabulary)))
    if after:
        words = fragment(vocabulary.numbers)
        marked = regex(
            rf"{NO_NUMBER if joined else ''}(?:(?P<count>\d{{1,3}})|(?P<word>{words}))"
            rf"{gap}{units}{gap}{fragment(after)}{end}"
        )
        starts = frozenset({"#1", "#2", "#3"}) | starts_of(vocabulary.numbers)
        expressions.append(DateExpression("ago", starts, marked, _reader(vocabulary)))
    return tuple(expressions)


def _reader(vocabulary: Vocabulary) -> Callable[[re.Match[str]], Readings]:
    def read(match: re.Match[str]) -> Readings:
        unit = vocabulary.units[" ".join(match["unit"].lower().split())]
        if match["count"]:
            return Shift(unit, -int(match["count"]))
        count = vocabulary.numbers.get(match["word"].lower())
        if count is not None:
            return Shift(unit, -count)
        return Unread(match[0], vocabulary.language, unit)

    return read
