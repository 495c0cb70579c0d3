"""Is a dated sentence an event? What is set aside, and the reason that a curator reads."""

from timeline.extraction.events.date_roles import Place
from timeline.extraction.events.scene import Scene
from timeline.extraction.events.triggers import Candidate
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import Words
from timeline.extraction.types import Region, Sentence, Timex, TimexType

PAGE_REGIONS = frozenset((Region.BYLINE, Region.BOILERPLATE))
CONDITIONS = word_list("conditions")
FEWEST_WORDS = 3


def reason_against_date(timex: Timex, sentence: Sentence, words: Words, scene: Scene) -> str | None:
    """Why no event can stand on this date, or None."""
    if sentence.region in PAGE_REGIONS:
        return "a date of the page, not of the text"
    dateline = scene.layout.dateline
    if dateline is not None and dateline.span.contains(timex.span):
        return "the dateline"
    place = Place(*words.within(timex.span))
    rest = [
        form
        for form in (*words.forms[: place.first], *words.forms[place.after :])
        if form[0].isalnum()
    ]
    if len(rest) < FEWEST_WORDS:
        return "a date that stands alone"
    return None


def reason_against_event(
    trigger: Candidate | None, words: Words, clauses: tuple[int, ...]
) -> str | None:
    """Why the trigger's clause tells no event, or None."""
    if trigger is None:
        return "a date without an event"
    clause = clauses[trigger.first]
    for form, number in zip(words.forms[: trigger.first], clauses, strict=False):
        if number == clause and form in CONDITIONS:
            return "a condition"
    return None


def is_calendar(timex: Timex) -> bool:
    """A date that can be put on a timeline, be it without its year."""
    return timex.type in (TimexType.DATE, TimexType.TIME) and timex.edtf is not None
