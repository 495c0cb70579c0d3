"""The figures of a clause: a number, how exact it is, what it counts, over what time.

Takes counts with their noun (``69 such cases``), percentages, sums of money, bare numbers with a
word that bounds them (``at least 20 were killed``), ``hundreds of``, and a reported nought
(``no such cases``, ``none in 2017``): 0, not a missing value. Leaves dates, ages, lengths of time,
ordinals, and numbers that are names (``Article 21``).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from timeline.extraction.claims.bounds import (
    LINKS,
    SYMBOLS,
    Bounds,
    read_bounds,
    read_currency,
    read_range,
)
from timeline.extraction.claims.lexicon import Quantities
from timeline.extraction.claims.measured import compared_before, measured_before
from timeline.extraction.claims.numbers import Number, names_something, read_number
from timeline.extraction.claims.subjects import (
    PERSONS,
    Counted,
    Recall,
    read_subject,
    total_before,
)
from timeline.extraction.claims.words import Words
from timeline.extraction.types import Figure, Span

PERCENT = "%"
DIGITS = frozenset("0123456789")
SMALL = 10
OF = frozenset({"of", "in", "des", "de", "der", "d"})
HAPPENED = frozenset({"were", "was", "dead", "killed", "injured", "wounded", "died", "missing"})
HARMED = frozenset({"killed", "killing", "injured", "injuring", "wounding", "wounded", "arrested"})


@dataclass(frozen=True, slots=True)
class Counts:
    """A sentence whose figures are sought; ``recall`` tells what was last counted before it."""

    words: Words
    lexicon: Quantities
    recall: Recall


def find_figures(words: Words, lexicon: Quantities, recall: Recall) -> Iterator[Figure]:
    """In reading order, without their period."""
    reached = 0
    for index, word in enumerate(words.lower):
        if index < reached or not (word[0] in DIGITS or word in lexicon.cues):
            continue
        figure, reached = _figure_at(Counts(words, lexicon, recall), index)
        if figure is not None:
            yield figure
            recall = partial(counted_by, figure) if figure.subject else recall


def counted_by(figure: Figure) -> Counted:
    """What "such cases" means behind ``figure``."""
    return Counted(0, figure.subject, figure.unit)


def _figure_at(counts: Counts, index: int) -> tuple[Figure | None, int]:
    word, lexicon = counts.words.lower[index], counts.lexicon
    if word[0].isdigit() or word in lexicon.numbers:
        return _numbered(counts, index)
    if word in lexicon.magnitudes:
        is_one = index > 0 and counts.words.lower[index - 1] in lexicon.one
        return _numbered(counts, index - 1) if is_one else (None, index + 1)
    if word in lexicon.vague_cues:
        return _vague(counts, index)
    return _nought(counts, index)


def _numbered(counts: Counts, index: int) -> tuple[Figure | None, int]:
    words, lexicon = counts.words, counts.lexicon
    number = read_number(words, index, lexicon)
    if number is None or names_something(words, number, lexicon):
        return None, index + 1
    number = read_range(words, number, lexicon)
    money = read_currency(words, number, lexicon)
    if money is not None:
        bounds = read_bounds(words, money[1], lexicon)
        counted = Counted(
            _past_currency(counts, number.last), _of(counts, number, number.last), money[0]
        )
        return _figure(counts, number, bounds, counted, "money"), number.last
    bounds = read_bounds(words, number.first, lexicon)
    percent = _percent_end(counts, number.last)
    if percent is not None:
        counted = Counted(percent, _of(counts, number, percent), PERCENT)
        return _figure(counts, number, bounds, counted, "percent"), percent
    return _count(counts, number, bounds)


def _percent_end(counts: Counts, index: int) -> int | None:
    """One past the last word of a percentage; None where it is none."""
    words, lexicon = counts.words, counts.lexicon
    if words.gap(index).lstrip().startswith("%"):
        return index
    if index < len(words) and words.lower[index] in lexicon.percent:
        return index + 1
    if lexicon.per_cent and words.lower[index : index + 2] == lexicon.per_cent:
        return index + 2
    return None


def _past_currency(counts: Counts, index: int) -> int:
    words = counts.words
    if index < len(words) and words.lower[index] in counts.lexicon.currencies:
        return index + 1
    return index


def _of(counts: Counts, number: Number, index: int) -> str | None:
    """``85 % of voters``, ``$5 million in aid``, ``exports were $5 million``: what it is of."""
    words, lexicon, recall = counts.words, counts.lexicon, counts.recall
    behind = _of_behind(counts, _past_currency(counts, index))
    if behind is not None:
        return behind
    total = total_before(words, number.first, lexicon, recall)
    total = total or measured_before(words, number.first, lexicon, recall)
    return total.subject if total else None


def _of_behind(counts: Counts, index: int) -> str | None:
    words, lexicon = counts.words, counts.lexicon
    if index + 1 >= len(words) or words.lower[index] not in OF:
        return None
    first = index + 1
    if words.lower[first] in ("the", "its", "their", "all"):
        first += 1
    if first >= len(words) or words.lower[first][0].isdigit():
        return None
    if words.lower[first] in lexicon.months:
        return None
    return read_subject(words, first, lexicon, counts.recall).subject


def _count(counts: Counts, number: Number, bounds: Bounds) -> tuple[Figure | None, int]:
    words, lexicon = counts.words, counts.lexicon
    start = number.last
    if start < len(words) and words.lower[start] in LINKS:
        start += 1
    counted = read_subject(words, start, lexicon, counts.recall)
    following = words.lower[number.last] if number.last < len(words) else ""
    if following in lexicon.time or (counted.unit or "") in lexicon.time:
        return None, number.last
    if number.like_year and not bounds.given and counted.unit != PERSONS:
        return None, number.last
    if counted.subject is None or not _may_count(counts, number, counted):
        return _bare(counts, number, bounds)
    is_small = number.in_words and number.value < SMALL
    if counted.unit in lexicon.idle or (number.value == 1 and counted.unit != PERSONS):
        return None, number.last
    if is_small and not bounds.given and not _is_plain_count(counts, counted):
        return None, number.last
    bounds = _or_more(counts, counted.last, bounds)
    return _figure(counts, number, bounds, counted, "count"), counted.last


def _or_more(counts: Counts, index: int, bounds: Bounds) -> Bounds:
    """``66 people or more``."""
    behind = " ".join(counts.words.lower[index : index + 2])
    return replace(
        bounds,
        at_least=bounds.at_least or behind == "or more",
        at_most=bounds.at_most or behind in ("or fewer", "or less"),
    )


def _may_count(counts: Counts, number: Number, counted: Counted) -> bool:
    """Is the noun a plural, where the language marks it: not ``10 Downing Street``."""
    if not counts.lexicon.marks_plural or number.value == 1:
        return True
    unit = counted.unit or ""
    return unit == PERSONS or unit.endswith("s") or unit in counts.lexicon.plurals


def _is_plain_count(counts: Counts, counted: Counted) -> bool:
    """Small numbers in words count only where a plural follows: not ``two major``."""
    unit = counted.unit or ""
    return unit == PERSONS or unit.endswith("s") or unit in counts.lexicon.plurals


def _bare(counts: Counts, number: Number, bounds: Bounds) -> tuple[Figure | None, int]:
    """A number with nothing behind it: what it counts stood before, or is plain from the verb."""
    words, lexicon = counts.words, counts.lexicon
    before = words.lower[bounds.first - 1] if bounds.first else ""
    total = total_before(words, bounds.first, lexicon, counts.recall)
    harmed = before if before in HARMED else _befallen(words, number.last)
    if total is None and words.lower[max(0, bounds.first - 2) : bounds.first] == ("total", "of"):
        total = counts.recall()
    total = total or compared_before(words, bounds.first, lexicon, counts.recall)
    if not (bounds.given or total or harmed) or number.like_year:
        return None, number.last
    if number.value == 1 and not number.high:
        return None, number.last
    if total is not None:
        counted = replace(total, last=number.last)
    else:
        counted = Counted(number.last, harmed, PERSONS if harmed else None)
    return _figure(counts, number, bounds, counted, "bare number"), number.last


def _befallen(words: Words, index: int) -> str | None:
    """``20 injured``, ``39 are confirmed dead``, ``20 have been injured``: what has happened."""
    last = index + 1
    if words.lower[index:last] in (("are",), ("have",), ("were",)):
        last = index + 3
    return next((word for word in reversed(words.lower[index:last]) if word in HAPPENED), None)


def _vague(counts: Counts, index: int) -> tuple[Figure | None, int]:
    """``hundreds of``, ``tens of thousands of``: an order, from its least number on."""
    words, lexicon = counts.words, counts.lexicon
    last = index + 3 if " ".join(words.lower[index : index + 3]) in lexicon.vague else index + 1
    least = lexicon.vague.get(" ".join(words.lower[index:last]))
    if least is None or words.lower[last : last + 1] != ("of",):
        return None, index + 1
    counted = read_subject(words, last + 1, lexicon, counts.recall)
    if counted.subject is None or counted.unit in lexicon.time:
        return None, last
    span = _span(words, index, counted.last)
    figure = Figure(span, "vague number", least, least, None, True, counted.subject, counted.unit)
    return figure, counted.last


def _nought(counts: Counts, index: int) -> tuple[Figure | None, int]:
    """``no such cases``, ``none in 2017``: counted, and there were none."""
    words, lexicon = counts.words, counts.lexicon
    if words.lower[index] in lexicon.zero["pronouns"]:
        previous = counts.recall()
        if previous is None or words.lower[index + 1 : index + 2] == ("of",):
            return None, index + 1
        counted = replace(previous, last=index + 1)
        return _zero(words, index, counted), index + 1
    last = index + 1
    while last < len(words) and words.lower[last] in lexicon.zero["passing"]:
        last += 1
    if last >= len(words) or words.lower[last] not in lexicon.zero["counted"]:
        return None, index + 1
    counted = read_subject(words, index + 1, lexicon, counts.recall)
    return _zero(words, index, counted), max(counted.last, last + 1)


def _zero(words: Words, index: int, counted: Counted) -> Figure:
    span = _span(words, index, max(counted.last, index + 1))
    return Figure(span, "nought", 0, subject=counted.subject, unit=counted.unit)


def _figure(counts: Counts, number: Number, bounds: Bounds, counted: Counted, rule: str) -> Figure:
    is_range = number.high is not None
    return Figure(
        _span(counts.words, bounds.first, max(counted.last, number.last)),
        rule,
        None if is_range else number.value,
        number.value if is_range or bounds.at_least else None,
        number.high if is_range else number.value if bounds.at_most else None,
        bounds.approximate,
        counted.subject,
        counted.unit,
    )


def _span(words: Words, first: int, last: int) -> Span:
    """With the sign before a sum and behind a share."""
    start, end = words.start[first], words.end[last - 1]
    while start and words.text[start - 1] in SYMBOLS:
        start -= 1
    tail = words.text[end : end + 2]
    if tail.strip()[:1] in (SYMBOLS | {"%"}) and tail.strip():
        end += tail.index(tail.strip()[0]) + 1
    return Span(start, end)
