"""A trigger where the table knows no word of the sentence.

Takes in English what stands behind an auxiliary, ends in -ed, or ends in -s before an object
("searches the flat"); in German the last plain word with the ending of a verb that stands
before no noun; where the verb ends its clause the last long word, elsewhere the first. Leaves
sentences that have no such word.
"""

from collections.abc import Collection, Iterator, Sequence

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.lexicon import Entry, find_topic
from timeline.extraction.events.triggers import DETERMINERS
from timeline.extraction.events.word_order import VERB_LAST
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import Words, is_letters
from timeline.extraction.text.unspaced import UNSPACED
from timeline.extraction.types import EventType

AUXILIARIES = word_list("auxiliaries")
PARTICLES = word_list("particles")
SHORTEST, SHORTEST_UNSPACED = 4, 2
UNVERBAL = word_list("unverbal")
VERBAL_ENDINGS = ("t", "te", "en", "rn", "ln")
NAME = "plain verb"
SHORTEST_UNLISTED = 5
BE_OR_HAVE = frozenset(("is", "are", "was", "were", "been", "has", "have", "had"))
OBJECTS = word_list("articles") | frozenset(("him", "them", "it", "her", "this", "these", "those"))
ADVERBIAL = "ly"
INTO = frozenset(("into",))
UNLISTED_NAME = "unlisted verb"
UNLISTED = (Entry(UNLISTED_NAME, EventType.OTHER, None, frozenset()),)
UNTOLD = frozenset((NAME, UNLISTED_NAME))
"""The names of entries that no table has."""


def find_plain_verbs(
    words: Words, inside: Sequence[tuple[int, int]], language: str
) -> tuple[Candidate, ...]:
    """One candidate at most; ``inside`` are the places of dates."""
    free = tuple(
        place
        for place, form in enumerate(words.forms)
        if is_letters(form)
        and not words.capitals[place]
        and not any(first <= place < after for first, after in inside)
    )
    place = _english(words, free) if language == "en" else _foreign(words, free, language)
    if place is None:
        return ()
    kind = EventType.OTHER if language == "en" else find_topic(words, language)
    entry = Entry(NAME, kind, None, frozenset())
    return (Candidate(place, place, words.forms[place], "past", (entry,)),)


def find_unlisted(
    words: Words, known: Sequence[Candidate], inside: Sequence[tuple[int, int]] = ()
) -> tuple[Candidate, ...]:
    """English verbs in -ed that no table has: "grabbed the girl", "was devalued", "aired Monday".

    ``inside`` are the places of dates.
    """
    taken = {place for candidate in known for place in range(candidate.first, candidate.last + 1)}
    dates = {first for first, _ in inside}
    return tuple(
        Candidate(place, place, form, "past", UNLISTED)
        for place, form in enumerate(words.forms)
        if form.endswith("ed") and place not in taken and _is_verb(place, words, dates)
    )


def _is_verb(place: int, words: Words, dates: Collection[int]) -> bool:
    forms = words.forms
    if len(forms[place]) < SHORTEST_UNLISTED or words.capitals[place]:
        return False
    before, behind = forms[place - 1 : place], forms[place + 1 : place + 2]
    if before and before[0].endswith(ADVERBIAL):
        before = forms[place - 2 : place - 1]  # "was positively identified"
    if not BE_OR_HAVE.isdisjoint(before):
        return behind != ("to",)  # "is expected to", "are suspected to"
    if not DETERMINERS.isdisjoint(before):
        return False
    follows = OBJECTS | PARTICLES | INTO
    return not follows.isdisjoint(behind) or place + 1 in dates


def _english(words: Words, free: Sequence[int]) -> int | None:
    likely = (*_past(words, free), *_present(words, free))
    if likely:
        return likely[0]
    return next((place for place in free if words.forms[place] in AUXILIARIES), None)


def _past(words: Words, free: Sequence[int]) -> Iterator[int]:
    for place in free:
        form, before = words.forms[place], words.forms[place - 1] if place else ""
        if len(form) < SHORTEST or before in DETERMINERS or form in AUXILIARIES:
            continue
        if before in AUXILIARIES or form.endswith("ed"):
            yield place


def _present(words: Words, free: Sequence[int]) -> Iterator[int]:
    for place in free[:-1]:
        form, behind = words.forms[place], place + 1
        if place and form.endswith("s") and len(form) >= SHORTEST:
            before = words.forms[place - 1]
            following = words.forms[behind]
            object_follows = (
                following in DETERMINERS or following in PARTICLES or words.capitals[behind]
            )
            if object_follows and before not in DETERMINERS:
                yield place


def _foreign(words: Words, free: Sequence[int], language: str) -> int | None:
    shortest = SHORTEST_UNSPACED if language in UNSPACED else SHORTEST
    long = [place for place in free if len(words.forms[place]) >= shortest]
    if not long:
        return None
    if language != "de":
        return long[-1 if language in VERB_LAST else 0]
    apart = [place for place in long if not _is_attribute(words, place)]
    verbal = [place for place in apart if words.forms[place].endswith(VERBAL_ENDINGS)]
    return verbal[-1] if verbal else (apart or long)[0]


def _is_attribute(words: Words, place: int) -> bool:
    """What stands before a German noun is no verb ("türkischen Wurzeln"), nor is an adverb."""
    return words.forms[place] in UNVERBAL or any(words.capitals[place + 1 : place + 2])
