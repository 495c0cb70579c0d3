"""A sentence's words → the clause that each stands in.

A clause is opened by a subordinator ("that", "which", "after") or a mark (";", ":", a dash), and,
once it has its verb, by a comma, by a conjunction before another verb ("and took effect") or by a
subject right behind it ("say he stole it").
This is no parser: the number of openings between two words is how far apart they are.
"""

from collections.abc import Collection

from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import Words

SUBORDINATORS = word_list("subordinators")
CONJUNCTIONS = word_list("conjunctions")
STRONG_MARKS = frozenset(';:–—()“”"«»…')
LOOKAHEAD = 4
SUBJECTS = word_list("subject_pronouns")
IT = "it"
GOVERNING = word_list("modals") | word_list("auxiliaries")
OPENERS = STRONG_MARKS | SUBORDINATORS | CONJUNCTIONS | SUBJECTS | {",", IT}
SAYS = frozenset(("said", "says", "say"))
ARTICLES = word_list("articles")
DAYS = word_list("days")
FARTHEST_TOLD = 12
IN_BRACKETS = -1
ASIDES = (2, 3)  # from one comma to the next


def number_clauses(words: Words, verbs: Collection[int]) -> tuple[int, ...]:
    """A number for each word. ``verbs`` are the places of known verbs."""
    numbers: list[int] = []
    clause = bracket = 0
    has_verb = False
    for place, form in enumerate(words.forms):
        if form == "(" or bracket:
            # What stands in brackets is apart, and the clause around it goes on behind.
            bracket = 0 if form == ")" else place or 1
            numbers.append(IN_BRACKETS)
            continue
        if (
            place
            and (form in OPENERS or words.forms[place - 1] in SAYS)
            and _opens(words, place, form, verbs, has_verb)
        ):
            clause += 1
            has_verb = False
        has_verb = has_verb or place in verbs
        numbers.append(clause)
    return tuple(numbers)


def _opens(words: Words, place: int, form: str, verbs: Collection[int], has_verb: bool) -> bool:
    if form in STRONG_MARKS or form in SUBORDINATORS:
        return not (form == "–" and _joins(words, place))
    if not has_verb:
        return False
    if words.forms[place - 1] in SAYS:
        return _is_told(words, place, verbs)
    if form == ",":
        return not (_inside_date(words, place) or _bounds_aside(words, place))
    if form in SUBJECTS:
        return place - 1 in verbs
    if form == IT:
        return place - 1 in verbs and not GOVERNING.isdisjoint(words.forms[place + 1 : place + 2])
    return any(place < verb <= place + LOOKAHEAD for verb in verbs)


def _joins(words: Words, place: int) -> bool:
    """``1919–33``, ``3–0``, ``India–Africa``: a dash without spaces makes one word of two."""
    before, behind = words.ends[place - 1], words.starts[place + 1 : place + 2]
    return before == words.starts[place] and behind == (words.ends[place],)


def _is_told(words: Words, place: int, verbs: Collection[int]) -> bool:
    """``Police said Ann Lee fled``, and not ``"…," said Ann Lee`` or ``said Monday``."""
    form = words.forms[place]
    if not (form in SUBJECTS or form == IT or form in ARTICLES or words.capitals[place]):
        return False
    if form in DAYS or not words.forms[max(0, place - 2)][0].isalnum():
        return False
    return any(place < verb <= place + FARTHEST_TOLD for verb in verbs)


def _bounds_aside(words: Words, place: int) -> bool:
    """``Ann Lee, 22, of Ely, Ohio, was``: an age or a place between commas opens nothing."""
    return any(
        _is_aside(words, place, place + length) or _is_aside(words, place - length, place)
        for length in ASIDES
    )


def _is_aside(words: Words, first: int, last: int) -> bool:
    if first < 0 or words.forms[first] != "," or words.forms[last : last + 1] != (",",):
        return False
    inside = range(first + 1, last)
    return all(words.capitals[place] or words.forms[place][0].isdigit() for place in inside)


def _inside_date(words: Words, place: int) -> bool:
    """``July 11, 2017``: a comma between figures opens nothing."""
    following = words.forms[place + 1 : place + 2]
    return bool(following) and following[0].isdigit() and words.forms[place - 1].isdigit()
