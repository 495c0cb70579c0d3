"""How exact a number is: ``about``, ``at least``, ``up to``, ``between 20 and 30``."""

from dataclasses import dataclass, replace

from timeline.extraction.claims.lexicon import Quantities
from timeline.extraction.claims.numbers import Number, read_number
from timeline.extraction.claims.words import Phrases, Words, phrase_at

LONGEST_PHRASE = 4
LINKS = frozenset({"de", "d"})  # "3 millions d'euros"
FROM_TO = frozenset({"from", "by"})
CODES = frozenset({"rm", "rs", "ksh", "usd", "eur", "gbp", "kzt"})
SYMBOLS = frozenset("$€£¥₹₽₩₦₺₴")


@dataclass(frozen=True, slots=True)
class Bounds:
    """The words that say how exact a number is begin with word ``first``."""

    first: int
    approximate: bool = False
    at_least: bool = False
    at_most: bool = False

    @property
    def given(self) -> bool:
        return self.approximate or self.at_least or self.at_most


def read_range(words: Words, number: Number, lexicon: Quantities) -> Number:
    """``between 20 and 30``, ``550 to 600``; a vote of ``322 to 306`` is no range."""
    join = number.last
    if number.high is not None or join + 1 >= len(words) or words.gap(join) != " ":
        return number
    before = words.lower[number.first - 1] if number.first else ""
    if words.lower[join] not in lexicon.joins or before in FROM_TO:
        return number
    if words.lower[join] == "and" and before != lexicon.between:
        return number
    high = read_number(words, join + 1, lexicon)
    if high is None or high.high is not None or (high.like_year and number.like_year):
        return number
    low = number.value
    if low < 1000 <= high.value:
        low *= lexicon.magnitudes.get(words.lower[high.last - 1], 1)
    if low >= high.value:
        return number
    return replace(number, last=high.last, value=low, high=high.value, like_year=False)


def read_bounds(words: Words, first: int, lexicon: Quantities) -> Bounds:
    """The bounds in the words before word ``first``."""
    between = first > 0 and words.lower[first - 1] == lexicon.between
    bounds = Bounds(first - 1 if between else first)
    taken = _phrase_before(words, bounds.first, lexicon.at_least)
    if taken:
        bounds = replace(bounds, first=bounds.first - taken, at_least=True)
    taken = 0 if bounds.at_least else _phrase_before(words, bounds.first, lexicon.at_most)
    if taken:
        bounds = replace(bounds, first=bounds.first - taken, at_most=True)
    taken = _phrase_before(words, bounds.first, lexicon.approximate)
    if taken:
        first = bounds.first - taken
        below = " ".join(words.lower[first : bounds.first]) in lexicon.below
        bounds = replace(bounds, first=first, approximate=True, at_most=bounds.at_most or below)
    return bounds


def _phrase_before(words: Words, index: int, table: Phrases) -> int:
    """How many words of a phrase end right before word ``index``."""
    for length in range(min(LONGEST_PHRASE, index), 0, -1):
        if phrase_at(words, index - length, table) != length:
            continue
        inside = range(index - length + 1, index)
        return 0 if any(words.gap(other).strip() for other in inside) else length
    return 0


def read_currency(words: Words, number: Number, lexicon: Quantities) -> tuple[str, int] | None:
    """The code of ``$5``, ``US$50``, ``RM6``, ``5 dollars``, and the first word of it."""
    first = number.first
    before = words.lower[first - 1] if first else ""
    sign = words.text[words.start[first] - 1 : words.start[first]]
    if sign in SYMBOLS and sign:
        joined = before and words.gap(first) == sign
        code = lexicon.currencies.get(before + sign) if joined else None
        return (code, first - 1) if code else (lexicon.currencies[sign], first)
    if before in CODES and words.gap(first) in ("", " ", ".", ". ", "\xa0"):
        return lexicon.currencies.get(before, before.upper()), first - 1
    for other in range(number.last, min(number.last + 2, len(words))):
        if words.lower[other] in LINKS:
            continue
        if words.lower[other] in lexicon.stops or words.gap(other).strip(" \xa0€$£'’"):
            break
        if words.lower[other] in lexicon.currencies:
            return lexicon.currencies[words.lower[other]], first
    after = words.gap(number.last).lstrip(" \xa0")[:1]
    return (lexicon.currencies[after], first) if after in SYMBOLS and after else None
