"""Text → toponyms: each name we know, with the country that it means here, or nothing."""

from collections import Counter
from collections.abc import Sequence

from timeline.extraction.places.entries import Entry
from timeline.extraction.places.evidence import Evidence
from timeline.extraction.places.gazetteer import Gazetteer, load_gazetteer
from timeline.extraction.places.names import fold
from timeline.extraction.places.readings import Reading, read_names
from timeline.extraction.places.scan import scan
from timeline.extraction.places.surroundings import Setting
from timeline.extraction.types import Document, Layout, Span, Toponym, ToponymKind

SURE_SIZE = 8
SMALL = 5
SOFT = frozenset({ToponymKind.DEMONYM, ToponymKind.INSTITUTION, ToponymKind.PERSON})


def find_toponyms(
    document: Document, layout: Layout, gazetteer: Gazetteer | None = None
) -> tuple[Toponym, ...]:
    """Toponyms in reading order; none overlaps another."""
    gazetteer = gazetteer or load_gazetteer()
    folded = fold(document.text)
    readings = read_names(folded, list(scan(folded, gazetteer)))
    evidence = weigh(readings, document.country)
    persons = {r.name.key for r in readings if r.setting is Setting.PERSON}
    places = {
        r.name.key for r in readings if r.setting in (Setting.LOCATIVE, Setting.UNIT) or r.area
    }
    found = []
    for reading in readings:
        toponym = resolve(reading, evidence, persons, places)
        if toponym is not None:
            found.append(toponym)
    return tuple(found)


def weigh(readings: Sequence[Reading], prior: str | None) -> Evidence:
    countries: Counter[str] = Counter()
    subdivisions: Counter[tuple[str, str]] = Counter()
    local: Counter[str] = Counter()
    for reading in readings:
        if reading.area:
            countries[reading.area[0]] += 1
            local[reading.area[0]] += 1
            if reading.area[1]:
                subdivisions[reading.area] += 1
            continue
        codes = {meaning.country for meaning in reading.name.meanings}
        if reading.setting is Setting.PERSON or len(codes) != 1:
            continue
        meaning = max(reading.name.meanings, key=lambda m: m.size)
        if meaning.size < SURE_SIZE:
            continue
        countries[meaning.country] += 1
        if meaning.kind in (ToponymKind.SUBDIVISION, ToponymKind.CITY):
            local[meaning.country] += 1
            if meaning.subdivision:
                subdivisions[meaning.country, meaning.subdivision] += 1
    return Evidence(countries, subdivisions, local, prior)


def resolve(
    reading: Reading, evidence: Evidence, persons: set[str], places: set[str]
) -> Toponym | None:
    name, setting = reading.name, reading.setting
    best = choose(reading, evidence)
    if best is None:
        return None
    kind = best.kind
    if kind not in SOFT:
        if setting is Setting.PERSON or setting is Setting.STREET:
            return None
        if name.key in persons and name.key not in places and kind is ToponymKind.CITY:
            return None
        if kind is not ToponymKind.COUNTRY and setting in (
            Setting.BODY,
            Setting.GOVERNING,
            Setting.LONGER,
        ):
            if best.size < SMALL and not reading.area:
                return None
            kind = ToponymKind.INSTITUTION
        if (
            kind is ToponymKind.CITY
            and not reading.area
            and is_doubtful(reading, best, evidence, places)
        ):
            return None
    end = reading.around.end if kind is not ToponymKind.INSTITUTION else name.end
    return Toponym(Span(name.start, end), best.rule, best.country, kind, best.identifier)


def is_doubtful(reading: Reading, best: Entry, evidence: Evidence, places: set[str]) -> bool:
    """A small place, or one whose name is also a word, without a sign that it is meant."""
    known = evidence.share(best.country) > 0 or evidence.prior == best.country
    if best.size >= SURE_SIZE and "w" not in best.flags:
        return False
    if reading.setting is Setting.UNIT:
        return False
    if best.flags or best.size < SMALL:
        return not (known and reading.name.key in places)
    return not known and best.size < SMALL


def choose(reading: Reading, evidence: Evidence) -> Entry | None:
    meanings = reading.name.meanings
    if reading.area:
        meanings = tuple(m for m in meanings if m.country == reading.area[0]) or (
            Entry(reading.name.key, reading.area[0], ToponymKind.CITY, SMALL, rule="comma"),
        )
    return max(meanings, key=lambda m: (score(m, evidence), m))


def score(meaning: Entry, evidence: Evidence) -> float:
    points = meaning.size * 0.5
    points += 3 * evidence.local_share(meaning.country) + 2 * evidence.share(meaning.country)
    if meaning.subdivision and evidence.subdivisions[meaning.country, meaning.subdivision]:
        points += 3
    if evidence.prior == meaning.country:
        points += 2
    return points
