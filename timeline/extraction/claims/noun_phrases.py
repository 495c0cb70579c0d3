"""Where a noun phrase begins and ends, as far as words alone can tell."""

from timeline.extraction.claims.lexicon import Assertion, Speech
from timeline.extraction.claims.words import Words
from timeline.extraction.patterns import regex

BREAK = regex(r"[,;:\"“”„«»()\[\]]|--|[—–]|\.\s")
LONGEST = 12
A_DATELINE = 6
JOINS = frozenset(
    {"of", "for", "from", "and", "in", "at", "to", "among", "about", "against", "over"}
)
AGENTS = ("ers", "ors", "ists", "men")
PREPOSITIONS = frozenset(
    {"in", "on", "at", "after", "during", "for", "with", "by", "from", "before", "earlier", "late"}
    | {"last", "this", "under", "following", "since", "through", "until", "asked", "speaking"}
)
BACKWARD_STOPS = frozenset(
    {"that", "which", "who", "when", "while", "as", "because", "if", "but", "whether", "after"}
    | {"before", "where", "or", "so", "than", "though", "although", "then", "what", "why"}
)
FORWARD_STOPS = PREPOSITIONS | BACKWARD_STOPS | frozenset({"to", "into", "obtained", "released"})
MONTHS = frozenset(
    {"january", "february", "march", "april", "may", "june", "july", "august", "september"}
    | {"october", "november", "december", "feb", "aug", "sept", "oct", "nov", "dec"}
)
DAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday"}
    | {"today", "late", "earlier", "tonight", "early"}
)


def begins_phrase(words: Words, index: int, speech: Speech) -> bool:
    if not 0 <= index < len(words):
        return False
    word = words.lower[index]
    if word in DAYS or word in MONTHS:
        return False
    if words.is_capital(index) or word in speech.determiners:
        return True
    return word in speech.speakers or word in speech.titles


def phrase_before(words: Words, last: int, speech: Speech, assertion: Assertion) -> int | None:
    """The first word of the noun phrase that ends with word ``last``."""
    first = last
    while first > 0 and last - first < LONGEST * 2:
        if BREAK.search(words.gap(first)) and not _abbreviates(words, first - 1):
            break
        word = words.lower[first - 1]
        if (
            word in BACKWARD_STOPS
            or word in speech.that
            or word in assertion.finite
            or _ends_conjunct(words, first)
        ):
            break
        first -= 1
    is_split = any(_begins_anew(words, index, speech) for index in range(first + 1, last))
    if words.lower[first] in PREPOSITIONS or last - first >= LONGEST or is_split:
        return _inner_phrase(words, first, last, speech)
    if first == last and words.lower[first] in speech.determiners:
        return None
    if begins_phrase(words, first, speech) or _is_pronoun(words, first, speech):
        return first
    return _inner_phrase(words, first, last, speech)


def _begins_anew(words: Words, index: int, speech: Speech) -> bool:
    """``A day later his office``: a second article that no "of" joins to the first."""
    if words.lower[index] not in speech.determiners or words.is_capital(index):
        return False
    before = words.lower[index - 1]
    return before not in JOINS and before not in PREPOSITIONS


def behind_dateline(words: Words) -> int:
    """The first word of a sentence, or the first behind ``NAIROBI --``."""
    for index in range(1, min(A_DATELINE, len(words))):
        if "--" in words.gap(index) or "—" in words.gap(index):
            return index
    return 0


def _is_pronoun(words: Words, index: int, speech: Speech) -> bool:
    return words.lower[index] in speech.pronouns


def _abbreviates(words: Words, index: int) -> bool:
    """``Sen.``, ``U.``: a stop behind a title or an initial breaks nothing."""
    word = words.lower[index]
    return words.gap(index + 1).startswith(".") and words.is_capital(index) and len(word) <= 4


def _ends_conjunct(words: Words, index: int) -> bool:
    """``passed the bill and the minister said``; not ``Trade and Industry``."""
    if words.lower[index - 1] != "and":
        return False
    return not (index >= 2 and words.is_capital(index) and words.is_capital(index - 2))


def _inner_phrase(words: Words, first: int, last: int, speech: Speech) -> int | None:
    """``In a statement the ministry``: the last phrase of its own in a longer run."""
    if words.lower[last] in speech.pronouns:
        return last
    for index in range(last, first, -1):
        word = words.lower[index]
        if word in speech.determiners and words.lower[index - 1] != "of":
            return index if index < last else None
        is_date = word in DAYS or word.removesuffix("'s").removesuffix("’s") in MONTHS
        if words.is_capital(index) and not words.is_capital(index - 1) and not is_date:
            return index if words.lower[index - 1] not in ("of", "for", "and") else None
    named = next((i for i in range(first, last + 1) if words.lower[i] in speech.titles), None)
    if named is not None and words.is_capital(last):
        return named
    is_agent = words.lower[last] in speech.speakers or words.lower[last].endswith(AGENTS)
    return last if is_agent else None


def phrase_after(words: Words, first: int, speech: Speech, assertion: Assertion) -> int:
    """One past the last word of the noun phrase that begins with word ``first``."""
    last = first + 1
    while last < len(words) and last - first < LONGEST:
        if BREAK.search(words.gap(last)) and not _abbreviates(words, last - 1):
            break
        if _stops(words, last, speech, assertion):
            break
        last += 1
    return last


def _stops(words: Words, index: int, speech: Speech, assertion: Assertion) -> bool:
    word = words.lower[index]
    if speech.capital_nouns and not words.is_capital(index) and words.is_capital(index - 1):
        return word not in speech.determiners
    if (
        word in speech.stops
        or word in FORWARD_STOPS
        or word in DAYS
        or word in assertion.finite
        or word in speech.pronouns
    ):
        return True
    if word == "and":
        return not begins_phrase(words, index + 1, speech)
    if words.is_capital(index):
        return False
    if word in speech.determiners:
        return words.lower[index - 1] not in ("of", "for", "from", "and")
    return word in speech.says or word.endswith("ed")
