"""Words → numbers: ``69``, ``40,816.38``, ``2.5 million``, ``twenty-five``, ``500-600``, ``11k``.

Leaves ordinals (``3rd``), years (``2017`` with nothing counted), clock times, and whatever is
part of a name (``G7``, ``COVID-19``, ``76-year-old``).
"""

from dataclasses import dataclass

from timeline.extraction.claims.lexicon import Quantities
from timeline.extraction.claims.periods import names_month
from timeline.extraction.claims.words import Words
from timeline.extraction.patterns import regex

DIGITS = regex(r"(?P<low>\d[\d.,]*)(?:[-–](?P<high>\d[\d.,]*))?(?P<unit>[a-zµ]{1,2})?\Z")
GROUP = regex(r"\d{3}\Z")
SPACES = frozenset({" ", "\xa0", "\u202f", "\u2009"})
FIRST_YEAR, LAST_YEAR = 1500, 2150
SUFFIXES = {"k": 1e3, "m": 1e6, "bn": 1e9, "tn": 1e12, "mn": 1e6}


@dataclass(frozen=True, slots=True)
class Number:
    """The words ``first`` to before ``last``; ``high`` where the text gives a range."""

    first: int
    last: int
    value: float
    high: float | None = None
    like_year: bool = False
    in_words: bool = False


def read_number(words: Words, index: int, lexicon: Quantities) -> Number | None:
    """The number that begins with word ``index``."""
    word = words.lower[index]
    if word[0].isdigit():
        return _with_magnitude(words, _digits(words, index, lexicon), lexicon)
    return _with_magnitude(words, _spelled(words, index, lexicon), lexicon)


def _digits(words: Words, index: int, lexicon: Quantities) -> Number | None:
    match = DIGITS.match(words.lower[index])
    if match is None or _is_clock(words, index):
        return None
    low = _value(match["low"], lexicon)
    high = _value(match["high"], lexicon) if match["high"] else None
    if low is None or (match["high"] and high is None):
        return None
    if match["unit"]:
        if match["unit"] not in SUFFIXES:
            return None
        factor = SUFFIXES[match["unit"]]
        return Number(index, index + 1, low * factor, high * factor if high else None)
    if high is not None:
        if high <= low or FIRST_YEAR <= low <= LAST_YEAR:
            return None
        return Number(index, index + 1, low, high)
    last = index + 1
    if low < 1000 and "." not in match["low"] and "," not in match["low"]:
        low, last = _grouped(words, index, low)
    plain = last == index + 1 and match["low"].isdigit()
    return Number(index, last, low, like_year=plain and FIRST_YEAR <= low <= LAST_YEAR)


def _grouped(words: Words, index: int, low: float) -> tuple[float, int]:
    """``10 000``: groups of three with a space between."""
    last = index + 1
    while last < len(words) and words.gap(last) in SPACES and GROUP.match(words.lower[last]):
        low = low * 1000 + int(words.lower[last])
        last += 1
    return low, last


def _value(written: str, lexicon: Quantities) -> float | None:
    """``1,217`` is grouped, ``1.5`` has a fraction; in other languages the marks change places."""
    grouping = "," if lexicon.decimal == "." else "."
    whole, _, fraction = written.partition(lexicon.decimal)
    groups = whole.split(grouping)
    if len(groups) > 1 and not (
        0 < len(groups[0]) <= 3 and all(len(group) in (2, 3) for group in groups[1:])
    ):
        return None
    if len(groups) > 1 and len(groups[-1]) != 3:
        return None
    if fraction and not fraction.isdigit():
        return None
    return float(f"{''.join(groups)}.{fraction or 0}")


def _is_clock(words: Words, index: int) -> bool:
    return (
        words.gap(index + 1)[:1] == ":" and words.text[words.end[index] + 1 :][:1].isdigit()
    ) or (index > 0 and words.gap(index) in (":", "/"))


def _spelled(words: Words, index: int, lexicon: Quantities) -> Number | None:
    total = 0.0
    last = index
    while last < len(words) and (last == index or words.gap(last) == " "):
        word = words.lower[last]
        value = 1 if last == index and word in lexicon.one else lexicon.numbers.get(word)
        if value is None:
            break
        if last > index and value >= 1 and total % 10 and total < 100:
            break
        total += value
        last += 1
    if last == index:
        return None
    return Number(index, last, total, in_words=True)


def _with_magnitude(words: Words, number: Number | None, lexicon: Quantities) -> Number | None:
    """``2.5 million``, ``two hundred thousand``, ``one hundred and fifty``."""
    if number is None:
        return None
    value, high, last = number.value, number.high, number.last
    while last < len(words) and words.gap(last) in SPACES:
        factor = lexicon.magnitudes.get(words.lower[last])
        if factor is None or (len(words.lower[last]) == 1 and number.in_words):
            break
        value, high = value * factor, high * factor if high is not None else None
        last += 1
    if last == number.last:
        return number
    if number.in_words:
        value, last = _remainder(words, value, last, lexicon)
    return Number(number.first, last, value, high, in_words=number.in_words)


def _remainder(words: Words, value: float, last: int, lexicon: Quantities) -> tuple[float, int]:
    """``… and fifty`` after ``one hundred``."""
    following = last
    if following < len(words) and words.lower[following] == "and":
        following += 1
    if following >= len(words) or value < 100:
        return value, last
    rest = _spelled(words, following, lexicon)
    if (
        rest is None
        or rest.value >= 100
        or (rest.last < len(words) and (words.lower[rest.last] in lexicon.magnitudes))
    ):
        return value, last
    return value + rest.value, rest.last


def names_something(words: Words, number: Number, lexicon: Quantities) -> bool:
    """``Article 21``, ``July 11``, ``, 76,``, ``a Bell 212 helicopter``: no quantity."""
    before = words.lower[number.first - 1] if number.first else ""
    gap = words.gap(number.first)
    if before in lexicon.months or before in lexicon.labels:
        return not gap.strip(" .\xa0#")
    if gap == " " and number.first > 1 and not number.in_words and _ends_name(words, number.first):
        return True
    if gap.endswith(("#", "§", "№", "/", "-", ":")):
        return True
    if number.last < len(words) and names_month(words, number.last, lexicon):
        return True
    return gap.strip() == "," and words.gap(number.last).strip()[:1] == ","


def _ends_name(words: Words, index: int) -> bool:
    """``the Shenzhou 20``, ``a Bell 212``; not "in Peru 20 people", whose name is no thing's."""
    article = words.lower[index - 2]
    return words.is_capital(index - 1) and article in ("a", "an", "the", "its")
