"""Is a dated sentence an event? What is set aside, and the reason that a curator reads."""

from collections.abc import Sequence
from itertools import chain, islice

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.date_roles import Place, attachment_cost
from timeline.extraction.events.intervals import OPENERS
from timeline.extraction.events.lexicon import FALLBACK_LANGUAGE, act_words
from timeline.extraction.events.reading import Reading
from timeline.extraction.events.scene import Scene
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import Words
from timeline.extraction.types import EventMention, Granularity, Region, Sentence, Timex, TimexType

CLOCK = {"time"}
NO_DAY = "XXXX-XX-XX"
DISTANCES = ((0, "same day"), (7, "week"), (31, "month"), (366, "year"), (3660, "decade"))
PAGE_REGIONS = frozenset((Region.BYLINE, Region.BOILERPLATE))
LINE_MARKS = ((":",), ("–",), ("—",))
CONDITIONS = word_list("conditions")
BIRTHS = word_list("attributive_births")
FEWEST_WORDS = 3
SHORTEST_ACT = 2
SUBJECTS = frozenset(("he", "she", "it", "they", "we"))
NAMING = word_list("naming")
SUPERLATIVES = word_list("superlatives")
LEVELS = word_list("levels")
MEASURED_FROM = word_list("measured_from")
REACH_OF_LEVEL = 5
REACH_OF_THAN, REACH_OF_SINCE, REACH_OF_SUPERLATIVE = 3, 4, 8


def reason_against_date(timex: Timex, sentence: Sentence, words: Words, scene: Scene) -> str | None:
    """Why no event can stand on this date, or None."""
    if sentence.region in PAGE_REGIONS:
        return "a date of the page, not of the text"
    dateline = scene.layout.dateline
    if dateline is not None and dateline.span.contains(timex.span):
        return "the dateline"
    place = Place(*words.within(timex.span))
    acts = act_words(scene.language)
    around = chain(islice(words.forms, place.first), islice(words.forms, place.after, None))
    rest = list(islice((form for form in around if form[0].isalnum()), FEWEST_WORDS))
    if len(rest) < FEWEST_WORDS and not _is_short_sentence(rest, acts):
        return "a date that stands alone"
    if timex.granularity is Granularity.YEAR and _names_act(place, words, acts):
        return "the year of an act's name"
    if BIRTHS.intersection(words.forms[place.after : place.after + 1]):
        return "a date of birth"
    if compares(timex, words):
        return "a date that only compares"
    return None


def _is_short_sentence(rest: Sequence[str], acts: frozenset[str]) -> bool:
    """``Law repealed May 4``, ``He died today``: few words, and yet a sentence."""
    return len(rest) == SHORTEST_ACT and (rest[0] in SUBJECTS or not acts.isdisjoint(rest))


def _names_act(place: Place, words: Words, acts: frozenset[str]) -> bool:
    """``the constitution of 1995``, ``Gesetz von 2012``, ``دستور عام 1995``."""
    forms, start = words.forms, place.after
    while start and (forms[start - 1] in NAMING or forms[start - 1][0].isdigit()):
        start -= 1
    return (
        start > 0 and forms[start - 1] in acts and not NAMING.isdisjoint(forms[start : place.after])
    )


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


def compares(timex: Timex, words: Words) -> bool:
    """``higher than in 2018``, ``the worst since 1945``, ``since records began in 1961``,
    ``below the level of 2005``, ``below 1990 levels``."""
    first, after = words.within(timex.span)
    if _is_level(first, after, words):
        return True
    before = words.forms[max(0, first - REACH_OF_THAN) : after]
    if "than" in before or "records began" in " ".join(before):
        return True
    if not OPENERS.intersection(before[-REACH_OF_SINCE:]):
        return False
    return not SUPERLATIVES.isdisjoint(words.forms[max(0, first - REACH_OF_SUPERLATIVE) : first])


def _is_level(first: int, after: int, words: Words) -> bool:
    forms = words.forms
    before = forms[max(0, first - REACH_OF_LEVEL) : first]
    if before[-1:] == ("of",) and not LEVELS.isdisjoint(before):
        return not MEASURED_FROM.isdisjoint(before)
    is_owner = not LEVELS.isdisjoint(forms[after : after + 2])
    return is_owner and not MEASURED_FROM.isdisjoint(before[-2:])


def heads_line(timex: Timex, words: Words) -> bool:
    """``27 January 2010: The court hands down its decision``: a line of a chronology."""
    first, after = words.within(timex.span)
    return first == 0 and words.forms[after : after + 1] in LINE_MARKS


def asks(words: Words) -> bool:
    """A question tells no news."""
    return "?" in words.forms[-2:]


def is_calendar(timex: Timex) -> bool:
    """A date that can be put on a timeline, be it without its year; no mere time of day."""
    if timex.edtf is None or timex.type not in (TimexType.DATE, TimexType.TIME):
        return False
    return timex.stated.keys() != CLOCK and timex.edtf != NO_DAY


def describe_salience(
    scene: Scene,
    reading: Reading,
    trigger: Candidate,
    mention: EventMention,
    timexes: tuple[Timex, ...],
) -> tuple[str, ...]:
    """The features by which it is told whether a proposal is an event that stands."""
    timex = mention.timex
    features = [
        f"type={mention.type.value}",
        f"share={int(mention.confidence * 5)}",
        f"form={trigger.form}",
        f"region={reading.sentence.region.value}",
        f"supported={trigger.supported > 0}",
        f"clause={min(reading.clauses[trigger.first], 3)}",
        f"polarity={mention.claim.polarity.value}",
        f"modality={mention.claim.modality.value}",
        f"english={scene.language == FALLBACK_LANGUAGE}",
    ]
    if scene.is_quoted(mention.trigger.span):
        features.append("quoted")
    features.append(f"dates={min(len(timexes), 3)}")
    if timex is None:
        features.append(f"short={scene.is_short}")
        return ("bias", *features, *(f"lead {feature}" for feature in features))
    return ("bias", *features, *_describe_date(scene, reading, trigger, timex))


def _describe_date(scene: Scene, reading: Reading, trigger: Candidate, timex: Timex) -> list[str]:
    words = reading.words
    first, after = words.within(timex.span)
    forms = words.forms
    before = forms[first - 1] if first else "^"
    behind = forms[after] if after < len(forms) else "$"
    unit = timex.granularity.value if timex.granularity else "interval"
    inside = after <= trigger.first <= after + 2 and trigger.is_noun
    cost = attachment_cost(Place(first, after), trigger, words, reading.clauses)
    known, anchor = scene.publication.basis.value, timex.anchor.value if timex.anchor else None
    when = _distance(timex, scene)
    features = [
        f"rule={timex.rule}",
        f"unit={unit}",
        f"anchor={anchor}",
        f"before={before}",
        f"behind={behind}",
        f"cost={int(min(cost, 5) * 2)}",
        f"inside={inside}",
        f"inside={inside} {unit} {before}",
        f"unit={unit} {trigger.form}",
        f"quoted={scene.is_quoted(timex.span)} {timex.rule}",
        f"known={known}",
        f"known={known} {anchor}",
        f"when={when}",
        f"when={when} {unit}",
        f"opens={first <= 2}",
    ]
    if forms[first] != before:
        features.append(f"word={forms[first]}")
    return features


def _distance(timex: Timex, scene: Scene) -> str:
    """How far the date lies from the publication, and on which side."""
    day = scene.publication.date
    if day is None or timex.earliest is None:
        return "unknown"
    days = (timex.earliest - day).days
    side = "after" if days > 0 else "before"
    size = next((name for limit, name in DISTANCES if abs(days) <= limit), "far")
    return f"{size} {side}"
