"""What a number is of, where its clause says so before the verb: ``Exports rose to $4.2 billion``.

Takes what stands before a verb of measuring, back to the clause's begin: ``the number of ships that
called at the port was 410``. ``It rose`` and ``and fell`` go on with what was last counted. Leaves
changes (``rose by 5 percent``): they are no level.
"""

from timeline.extraction.claims.lexicon import Quantities
from timeline.extraction.claims.periods import YEAR
from timeline.extraction.claims.subjects import (
    ARTICLES,
    PERSONS,
    TOTALS,
    Counted,
    Recall,
    counts_persons,
)
from timeline.extraction.claims.words import Words

FARTHEST_VERB = 4
LONGEST_SUBJECT = 14
CHANGE = "by"
JOIN = "and"
COMPARISONS = frozenset(
    (first, second)
    for second, firsts in {
        "from": ("up", "down", "rise", "fall", "increase", "decrease", "drop"),
        "with": ("compared", "against"),
        "to": ("compared",),
    }.items()
    for first in firsts
)
ANAPHORS = frozenset({"it", "they", "this", "that", "which", "these", "those"})
OPENERS = frozenset({"and", "but", "while", "when", "as", "before", "then", "or", "after", "also"})
AUXILIARIES = frozenset({"has", "had", "have", "also", "then", "later", "still", "will", "would"})


def measured_before(
    words: Words, index: int, lexicon: Quantities, recall: Recall
) -> Counted | None:
    """``index`` is the number's first word; None where no verb of measuring stands before it."""
    if _is_compared(words, index):
        return recall()
    verb = _verb_before(words, index, lexicon)
    if verb is None:
        return None
    first, last = _subject(words, verb)
    if first == last or words.lower[first] in ANAPHORS:
        return recall()
    if words.lower[first] in ARTICLES and last - first > 1:
        first += 1
    if last - first > 2 and words.lower[first] in TOTALS and words.lower[first + 1] == "of":
        first += 2
    subject = " ".join(words.slice(first, last - 1).of(words.text).split())
    head = next(
        (place for place in range(first, last) if _is_head(words, place, lexicon)), last - 1
    )
    unit = PERSONS if counts_persons(words, head, lexicon) else words.lower[head]
    return Counted(index, subject, unit)


def compared_before(
    words: Words, index: int, lexicon: Quantities, recall: Recall
) -> Counted | None:
    """``up from 28``, ``and 28 in 2020``, and a bare number that a total stands before."""
    if _is_compared(words, index) or _is_joined(words, index):
        return recall()
    if TOTALS.isdisjoint(words.lower[:index]):
        return None
    return measured_before(words, index, lexicon, recall)


def _is_compared(words: Words, index: int) -> bool:
    return index > 1 and words.lower[index - 2 : index] in COMPARISONS


def _is_joined(words: Words, index: int) -> bool:
    """``lost 451 ships in 2021 and 394 in 2020``: the second number counts what the first did."""
    before, *behind = words.lower[max(0, index - 1) : index], *words.lower[index + 1 : index + 3]
    return before == (JOIN,) and len(behind) == 2 and bool(YEAR.match(behind[1]))


def _verb_before(words: Words, index: int, lexicon: Quantities) -> int | None:
    for place in range(index - 1, max(-1, index - 1 - FARTHEST_VERB), -1):
        if words.lower[place] == CHANGE or words.gap(place + 1).strip(" $£€¥₹"):
            return None
        if words.lower[place] in lexicon.measures:
            return place
    return None


def _subject(words: Words, verb: int) -> tuple[int, int]:
    """The words of the verb's subject, none where it is left out."""
    last = verb
    while last > 0 and words.lower[last - 1] in AUXILIARIES and not words.gap(last).strip():
        last -= 1
    first = last
    while first > 0 and last - first < LONGEST_SUBJECT and not words.gap(first).strip():
        if words.lower[first - 1] in OPENERS or words.lower[first - 1][0].isdigit():
            break
        first -= 1
    return first, last


def _is_head(words: Words, place: int, lexicon: Quantities) -> bool:
    word = words.lower[place]
    return word.endswith("s") or word in lexicon.plurals
