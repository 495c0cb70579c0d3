"""A sentence → its clauses, where words alone can tell them apart.

Parts the clause that opens a sentence (``As no candidate won, a second round will be held``) from
the one behind its comma. Parts before ``when``, ``while``, ``because``, ``if``; before ``which`` or
``who`` after a comma; before ``after`` and ``before`` with a subject and a verb behind them; before
``and`` with a new subject or a new auxiliary; around ``, signed on July 11,``; at a semicolon. What
is less sure stays together.
"""

from timeline.extraction.claims.lexicon import Assertion
from timeline.extraction.claims.words import Words

FEWEST_WORDS = 2
A_LOOK_AHEAD = 10
DATE_PREPOSITIONS = frozenset({"on", "in", "by", "last", "this", "at", "into", "from", "since"})


def find_boundaries(words: Words, lexicon: Assertion) -> list[int]:
    """The numbers of the words that begin a clause, save the first."""
    found: list[int] = []
    reached = 0
    lower, start, end, openers = words.lower, words.start, words.end, lexicon.openers
    for index in range(FEWEST_WORDS, len(lower) - 1):
        parted = start[index] - end[index - 1] > 1
        if not parted and lower[index] not in openers:
            continue
        if index - reached < FEWEST_WORDS:
            continue
        gap = words.gap(index)
        comma = "," in gap or ")" in gap
        if (
            ";" in gap
            or _opens(words, index, comma, lexicon)
            or (comma and not found and _follows_opening(words, index, lexicon))
        ):
            found.append(index)
            reached = index
    return found


def _opens(words: Words, index: int, comma: bool, lexicon: Assertion) -> bool:
    word = words.lower[index]
    if word in lexicon.subordinators:
        return _has_verb(words, index + 1, lexicon)
    if word in lexicon.coordinators:
        return _coordinates(words, index, comma, lexicon)
    if word in lexicon.temporal:
        return _has_subject(words, index + 1, lexicon) and _has_verb(words, index + 2, lexicon)
    if word == "that":
        return index + 1 < len(words) and words.lower[index + 1] in lexicon.auxiliaries
    if not comma:
        return False
    if word in lexicon.relatives:
        return word not in ("as", "since", "so") or _has_subject(words, index + 1, lexicon)
    if word in lexicon.auxiliaries:
        return True
    return word.endswith("ed") and words.lower[index + 1] in DATE_PREPOSITIONS


def _follows_opening(words: Words, index: int, lexicon: Assertion) -> bool:
    """``Although it passed, the bill will lapse``: the first comma behind a clause ends it.

    A condition stays with what depends on it: ``If adopted, it would cut taxes`` is possible.
    """
    opener = words.lower[0]
    openers = (lexicon.subordinators, lexicon.temporal, lexicon.relatives)
    if opener in lexicon.possible or not any(opener in kind for kind in openers):
        return False
    opens = _has_subject(words, index, lexicon) and _has_verb(words, index + 1, lexicon)
    return opens and _has_verb(words, 1, lexicon)


def _coordinates(words: Words, index: int, comma: bool, lexicon: Assertion) -> bool:
    following = words.lower[index + 1]
    if following in lexicon.auxiliaries or following in lexicon.turns:
        return True
    if following in lexicon.pronouns:
        return _has_verb(words, index + 2, lexicon)
    if following == "in" and words.lower[index + 2 : index + 3] in (("force",), ("effect",)):
        return True
    if following.endswith("ed"):
        return words.lower[index + 2 : index + 3] in (("on",), ("in",), ("from",))
    return (
        comma and _has_subject(words, index + 1, lexicon) and _has_verb(words, index + 2, lexicon)
    )


def _has_subject(words: Words, index: int, lexicon: Assertion) -> bool:
    word = words.lower[index]
    if word in lexicon.pronouns or word in lexicon.determiners:
        return True
    return words.is_capital(index)


def _has_verb(words: Words, index: int, lexicon: Assertion) -> bool:
    """Is there a finite verb soon, before a comma?"""
    for other in range(index, min(index + A_LOOK_AHEAD, len(words))):
        word = words.lower[other]
        if word in lexicon.finite or (word.endswith("ed") and len(word) > 3):
            return True
        if "," in words.gap(other + 1):
            return False
    return False
