"""What a figure counts: ``69 such cases``, ``About 400 Kazakhstanis have left the country``.

The subject is made of the text's own words: the noun phrase behind the number, and, where that
phrase is the subject of its clause, what is said of it. ``such cases`` and ``the number`` stand for
the last thing counted.
"""

from collections.abc import Callable
from dataclasses import dataclass

from timeline.extraction.claims.lexicon import Quantities
from timeline.extraction.claims.words import Words

PERSONS = "persons"
FARTHEST_TOTAL = 9
LONGEST_PHRASE = 6
LONGEST_PREDICATE = 9
PREDICATES = frozenset({"have", "had", "has", "were", "was", "are", "who"})
JOINS = frozenset({"and", "but", "while"})
# What opens another clause: "others who are injured | when a bus crashes".
OPENERS = frozenset({"when", "after", "as", "because", "if", "while", "where", "before"})
A_SUBJECT = 4
DEMONYMS = ("ians", "ans", "anis", "ese", "ish", "eans", "akhs", "beks", "is")
ARTICLES = frozenset({"the", "a", "its", "their", "his", "her", "all"})
TOTALS = frozenset({"number", "figure", "toll", "total", "tally", "count"})
TIMES = frozenset({"since", "in", "by", "as", "this", "last", "on", "during", "over", "between"})


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted: one past its last word, its words, its unit."""

    last: int
    subject: str | None
    unit: str | None


Recall = Callable[[], Counted | None]
"""What was last counted: found out when "such cases" asks."""


def read_subject(words: Words, index: int, lexicon: Quantities, recall: Recall) -> Counted:
    """The noun phrase that begins with word ``index``, behind a number."""
    last = _phrase_end(words, index, lexicon)
    if last == index or words.lower[index] in PREDICATES:
        return Counted(index, None, None)
    head = words.lower[last - 1]
    subject = _written(words, index, last)
    persons = counts_persons(words, last - 1, lexicon)
    unit = PERSONS if persons else head
    if words.lower[index] == "such":
        previous = recall()
        return Counted(last, previous.subject if previous else subject, unit)
    end = last if head in lexicon.plurals else _of_phrase(words, last, lexicon)
    if end > last:
        return Counted(last, _written(words, index, end), unit)
    return Counted(last, subject + _predicate(words, last, lexicon, persons), unit)


def _written(words: Words, first: int, last: int) -> str:
    return " ".join(words.slice(first, last - 1).of(words.text).split())


def _phrase_end(words: Words, index: int, lexicon: Quantities) -> int:
    """One past the head: the first plural that no further noun follows."""
    last = index
    while last < len(words) and last - index < LONGEST_PHRASE:
        word = words.lower[last]
        if words.gap(last).strip() or word in lexicon.stops or word[0].isdigit():
            break
        if last > index and word.endswith(("ing", "ed")) and not words.is_capital(last):
            break
        last += 1
        if _is_plural(word, lexicon) and not _goes_on(words, last, lexicon):
            break
    return last


def _is_plural(word: str, lexicon: Quantities) -> bool:
    if word in lexicon.plurals or word in lexicon.persons:
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "ous"))


def _goes_on(words: Words, index: int, lexicon: Quantities) -> bool:
    if index >= len(words) or words.gap(index) != " ":
        return False
    return words.lower[index] in lexicon.plurals or (
        words.lower[index] in lexicon.persons and not words.lower[index].endswith("ed")
    )


def counts_persons(words: Words, head: int, lexicon: Quantities) -> bool:
    if words.lower[head] in lexicon.persons:
        return True
    return words.is_capital(head) and words.lower[head].endswith(DEMONYMS)


def _of_phrase(words: Words, index: int, lexicon: Quantities) -> int:
    """``members of the Coast Guard``: one past its end, ``index`` where there is none."""
    if index + 1 >= len(words) or words.lower[index] != "of" or words.gap(index) != " ":
        return index
    first = index + 2 if words.lower[index + 1] in ARTICLES else index + 1
    end = _phrase_end(words, first, lexicon)
    return end if end > first else index


def _predicate(words: Words, index: int, lexicon: Quantities, persons: bool) -> str:
    """``have left the country to join IS``, up to when it was."""
    if index >= len(words) or words.lower[index] not in PREDICATES or words.gap(index) != " ":
        return ""
    last = index
    while last < len(words) and last - index < LONGEST_PREDICATE:
        if last > index and (words.gap(last).strip() or words.lower[last][0].isdigit()):
            break
        if words.lower[last] in TIMES and _tells_time(words, last + 1, lexicon):
            break
        if words.lower[last] in OPENERS:
            break
        if words.lower[last] in JOINS and _has_predicate(words, last + 1):
            break
        last += 1
    while words.lower[last - 1] in lexicon.stops and not words.is_capital(last - 1):
        last -= 1
    if last - index < 2:
        return ""
    pronoun = "" if words.lower[index] == "who" else "who " if persons else "that "
    return f" {pronoun}{_written(words, index, last)}"


def _has_predicate(words: Words, index: int) -> bool:
    """``and three are reported missing``: another subject, with a verb of its own."""
    return any(word in PREDICATES for word in words.lower[index : index + A_SUBJECT])


def _tells_time(words: Words, index: int, lexicon: Quantities) -> bool:
    if index >= len(words):
        return True
    word = words.lower[index]
    return word[0].isdigit() or word in lexicon.months or word in lexicon.time or word in ("the",)


def total_before(words: Words, index: int, lexicon: Quantities, recall: Recall) -> Counted | None:
    """``the number of cases rose to 500``; ``placed the number at about 500``."""
    for other in range(index - 1, max(-1, index - FARTHEST_TOTAL), -1):
        if words.lower[other] not in TOTALS:
            continue
        if words.lower[other + 1 : other + 2] == ("of",):
            end = _of_phrase(words, other + 1, lexicon)
            if end <= other + 2:
                return recall()
            persons = counts_persons(words, end - 1, lexicon)
            subject = _written(words, other + 2, end)
            return Counted(index, subject, PERSONS if persons else words.lower[end - 1])
        if other and words.lower[other - 1] == "death":
            return Counted(index, "deaths", PERSONS)
        return recall()
    return None
