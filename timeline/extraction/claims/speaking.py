"""Which words before a verb of saying name who says it.

``Murat Telibekov, director of the union, told``; ``the minister, Rishi Sunak, has also said``.
"""

from timeline.extraction.claims.frames import Reader
from timeline.extraction.claims.noun_phrases import DAYS, phrase_after, phrase_before
from timeline.extraction.claims.words import Words

QUOTES = '"“”„«»'
A_NAME = 6
NOUNS = frozenset({"family", "assembly", "ally", "monopoly", "weekly", "monthly", "daily"})
SEATS = ("r-", "d-")  # "Mike Braun, R-Ind., said"
AS_REPORTED = frozenset({"as", "when", "which", "that"})


def subject_end(reader: Reader, index: int) -> int:
    """The last word of the subject: before ``has also``, ``on Monday``."""
    subject = index - 1
    while subject >= 0 and (
        _is_between(reader, subject)
        or (reader.words.lower[subject] == "on" and reader.words.lower[subject + 1] in DAYS)
    ):
        if any(mark in reader.words.gap(subject) for mark in QUOTES):
            return index - 1
        subject -= 1
    return subject


def is_thing(reader: Reader, first: int, last: int) -> bool:
    """``the discovery of two graves``: an object, and nobody who speaks."""
    words, speech = reader.words, reader.speech
    head = words.lower[first + 1 : last]
    of = head.index("of") if "of" in head else 0
    if not of or words.lower[first] not in speech.determiners:
        return False
    known = (word in speech.speakers or word in speech.titles for word in head[:of])
    return not (any(known) or any(map(words.is_capital, range(first + 1, first + 1 + of))))


def _is_between(reader: Reader, index: int) -> bool:
    """``also``, ``specifically``; not ``family``."""
    word = reader.words.lower[index]
    if word in reader.speech.between:
        return True
    if not word.endswith("ly") or word in NOUNS or is_parted(reader.words, index + 1):
        return False
    return not reader.words.is_capital(index)


def find_subject(reader: Reader, last: int) -> tuple[int, int] | None:
    """The phrase that ends with word ``last``, or the name that it is said of."""
    words, speech = reader.words, reader.speech
    if words.lower[last] in ("who", "which") and last > 0:
        last -= 1
    elif words.lower[last] in AS_REPORTED:
        return None
    first = phrase_before(words, last, speech, reader.assertion)
    if first and first == last and "(" in words.gap(first) and ")" in words.gap(last + 1):
        last = first - 1
        first = phrase_before(words, last, speech, reader.assertion)
    if first is None and not (last + 1 < len(words) and "," in words.gap(last + 1)):
        return None
    if "," not in words.gap(last + 1):
        return None if first is None else (first, last + 1)
    return _of_apposition(reader, last, first)


def _of_apposition(reader: Reader, last: int, first: int | None) -> tuple[int, int] | None:
    """``Murat Telibekov, director of the union, told``; ``the minister, Rishi Sunak, said``."""
    words = reader.words
    is_seat = first is not None and words.lower[first].startswith(SEATS)
    is_short = first is not None and last - first < 3 and not is_seat
    if (
        first
        and is_short
        and "," in words.gap(first)
        and all(map(words.is_capital, range(first, last + 1)))
    ):
        return first, last + 1
    start = last
    while start > 0 and "," not in words.gap(start):
        start -= 1
    if start == 0:
        return None
    head = phrase_before(words, start - 1, reader.speech, reader.assertion)
    if head and "(" in words.gap(head):
        start = head
        head = phrase_before(words, head - 1, reader.speech, reader.assertion)
    if head is None or start - head > A_NAME + 2:
        return None if first is None else (first, last + 1)
    return head, start


def behind_office(reader: Reader, first: int, last: int) -> tuple[int, int]:
    """``the mayor, Dee Margo,``: the name behind the office, where there is one."""
    words = reader.words
    if last >= len(words) or words.gap(last).strip() != "," or not words.is_capital(last):
        return first, last
    if all(words.is_capital(index) for index in range(first, last)):
        return first, last
    end = phrase_after(words, last, reader.speech, reader.assertion)
    is_name = end - last <= 3 and all(words.is_capital(index) for index in range(last, end))
    closed = end == len(words) or words.gap(end).strip().startswith(",")
    return (last, end) if is_name and closed else (first, last)


def is_parted(words: Words, index: int) -> bool:
    gap = words.gap(index)
    return "," in gap or any(mark in gap for mark in QUOTES) or "--" in gap or "—" in gap
