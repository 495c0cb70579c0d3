"""A reading → the country that the name means here, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.extraction.places.entries import NOWHERE, Entry
from timeline.extraction.places.evidence import Evidence
from timeline.extraction.places.readings import Reading
from timeline.extraction.places.surroundings import Setting
from timeline.extraction.places.words import family_name, wary_words
from timeline.extraction.types import Span, Toponym, ToponymKind

SMALL = 5
LARGE = 8
HUGE = 10
MAJOR = 20
# A province of a country that the document does not speak of is rarely meant.
STRANGE = 3
# Within so many points of the best, a meaning stays in doubt.
DOUBT = 0.6
SOFT = frozenset({ToponymKind.DEMONYM, ToponymKind.INSTITUTION, ToponymKind.PERSON})
WITHIN_LONGER = frozenset({Setting.STREET, Setting.BODY, Setting.GOVERNING, Setting.LONGER})
PLACED = frozenset({Setting.LOCATIVE, Setting.UNIT})


@dataclass(frozen=True, slots=True)
class Scene:
    """A document's evidence, and the keys that it uses plainly as a person or as a place."""

    evidence: Evidence
    persons: frozenset[str]
    places: frozenset[str]
    leaders: frozenset[tuple[str, str]]
    named: frozenset[str]


def set_scene(evidence: Evidence, readings: Sequence[Reading]) -> Scene:
    persons = frozenset(
        reading.name.key
        for reading in readings
        if reading.setting is Setting.PERSON
        or (reading.setting is Setting.LONGER and reading.around.left[:1].isupper())
    )
    places = frozenset(r.name.key for r in readings if r.setting in PLACED or r.area)
    leaders = frozenset(
        (meaning.country, family_name(reading.name.key, meaning.country))
        for reading in readings
        for meaning in reading.name.meanings
        if meaning.kind is ToponymKind.PERSON and meaning.sure
    )
    named = frozenset(r.name.key for r in readings if r.setting is Setting.PERSON)
    return Scene(evidence, persons, places, leaders, named)


def resolve(reading: Reading, scene: Scene) -> Toponym | None:
    best = choose(reading, scene)
    if best is None or best.country == NOWHERE:
        return None
    kind = kind_here(reading, best, scene)
    if kind is None:
        return None
    start = reading.name.start
    end = reading.around.end if kind is ToponymKind.SUBDIVISION else reading.name.end
    return Toponym(
        Span(start, end),
        best.rule,
        best.country,
        kind,
        best.identifier or None,
        alternatives(reading, best, scene),
    )


def alternatives(reading: Reading, best: Entry, scene: Scene) -> tuple[str, ...]:
    """Other countries that the name means about as likely; a curator is offered both."""
    if reading.area or len(reading.name.meanings) == 1:
        return ()
    enough = score(best, scene.evidence) - DOUBT
    return tuple(
        sorted(
            {
                meaning.country
                for meaning in reading.name.meanings
                if meaning.country not in (best.country, NOWHERE)
                and is_meant(meaning, scene)
                and score(meaning, scene.evidence) >= enough
            }
        )
    )


def is_meant(meaning: Entry, scene: Scene) -> bool:
    """A family name needs the full name, a shared name its country in the same text."""
    if meaning.sure:
        return True
    if meaning.kind is ToponymKind.PERSON:
        return (meaning.country, meaning.key) in scene.leaders
    return scene.evidence.is_known(meaning.country)


def kind_here(reading: Reading, best: Entry, scene: Scene) -> ToponymKind | None:
    """The kind that the name has in its place; None where it is no place here."""
    setting, key = reading.setting, reading.name.key
    if best.kind in SOFT or best.exact:
        return best.kind
    if reading.area is None:
        if setting is Setting.PERSON or key in wary_words():
            return None
        if setting is Setting.STREET and best.kind is not ToponymKind.COUNTRY:
            return None
        if best.kind is not ToponymKind.COUNTRY:
            if key in scene.persons and is_eponym(reading, best, scene):
                return None
            if is_doubtful(reading, best, scene):
                return None
        if is_part_of_name(reading):
            return ToponymKind.INSTITUTION
    if setting is Setting.UNIT and best.kind is not ToponymKind.COUNTRY:
        return ToponymKind.SUBDIVISION
    return best.kind


def is_eponym(reading: Reading, best: Entry, scene: Scene) -> bool:
    """A name that the text gives to a person: any after a given name, else if no large city's."""
    key = reading.name.key
    if key in scene.named and "s" in best.flags:
        return True
    return key not in scene.places and (best.size < LARGE or key in scene.named)


def is_part_of_name(reading: Reading) -> bool:
    """``Kenya Airways`` and ``United Russia``: the place is inside the name of a body."""
    return reading.setting in WITHIN_LONGER


def is_doubtful(reading: Reading, best: Entry, scene: Scene) -> bool:
    """A place that is small, or has rivals, or is also a word, without a sign that it is meant; or
    a town abroad in the news of another country's.
    """
    if best.size >= HUGE:
        is_province = best.kind is ToponymKind.SUBDIVISION and best.size < MAJOR
        return is_province and is_rare(reading, best, scene)
    known, placed = scene.evidence.is_known(best.country), reading.name.key in scene.places
    if reading.setting in WITHIN_LONGER and not placed:
        return not known or best.size < SMALL or bool(best.flags)
    if "w" in best.flags or "g" in best.flags or best.size < SMALL:
        return not (known and (placed or (not best.flags and scene.evidence.is_local(best))))
    if known or best.size >= LARGE:
        return False
    if scene.evidence.is_of_one_land():
        return True
    return bool(best.flags) or has_rivals(reading, best)


def has_rivals(reading: Reading, best: Entry) -> bool:
    return any(meaning.country != best.country for meaning in reading.name.meanings)


def is_rare(reading: Reading, best: Entry, scene: Scene) -> bool:
    """A province that nobody outside its country is expected to know, in a text not about it; or
    one of several of its name ("Central Region").
    """
    if scene.evidence.is_known(best.country):
        return False
    return len(reading.name.key) < 9 or has_rivals(reading, best)


def choose(reading: Reading, scene: Scene) -> Entry | None:
    """The likeliest meaning; the country that the text names after it leaves no choice."""
    meanings = [meaning for meaning in reading.name.meanings if is_meant(meaning, scene)]
    if reading.area:
        country = reading.area[0]
        meanings = [meaning for meaning in meanings if meaning.country == country]
        if not meanings:
            return Entry(reading.name.key, country, ToponymKind.CITY, SMALL, rule="comma")
    if len(meanings) < 2:
        return meanings[0] if meanings else None
    return max(meanings, key=lambda meaning: (score(meaning, scene.evidence), meaning))


def score(meaning: Entry, evidence: Evidence) -> float:
    country = meaning.country
    points = meaning.size * 0.5
    points += 3 * evidence.local.get(country, 0.0) + 2 * evidence.countries.get(country, 0.0)
    if meaning.subdivision and (country, meaning.subdivision) in evidence.subdivisions:
        points += 3
    if evidence.prior == country:
        points += 2
    if meaning.kind is ToponymKind.SUBDIVISION and meaning.size < MAJOR:
        points -= 0 if evidence.is_known(country) else STRANGE
    if country in evidence.speaking and meaning.kind is not ToponymKind.COUNTRY:
        points += 4
    return points
