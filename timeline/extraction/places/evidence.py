"""What the sure names and the vocabulary of a document say about where it plays."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

from timeline.extraction.places.entries import NOWHERE, Entry
from timeline.extraction.places.names import WORD
from timeline.extraction.places.readings import Reading
from timeline.extraction.places.surroundings import Setting
from timeline.extraction.places.words import wary_words
from timeline.extraction.tables import read_toml
from timeline.extraction.types import ToponymKind

SURE_SIZE = 8
PLACED = frozenset({Setting.LOCATIVE, Setting.UNIT, Setting.GOVERNING})
ENOUGH_CUES = 2
MOSTLY = 0.6
# More cues are needed for a country that is not named beside others that are.
AGAINST_NAMES = 2
LOCAL = frozenset({ToponymKind.SUBDIVISION, ToponymKind.CITY})
Area = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Shares of the votes of countries, and of those for places below a country.

    ``speaking`` holds the country whose vocabulary the document speaks ("sheriff", "crore").
    """

    countries: dict[str, float]
    local: dict[str, float]
    subdivisions: frozenset[Area]
    speaking: frozenset[str]
    prior: str | None

    def is_known(self, country: str) -> bool:
        return country in self.countries or self.prior == country or country in self.speaking

    def is_local(self, meaning: Entry) -> bool:
        """Whether the document plays where ``meaning`` lies: its state, or mostly its country."""
        area = (meaning.country, meaning.subdivision)
        return bool(meaning.subdivision and area in self.subdivisions) or (
            self.local.get(meaning.country, 0.0) > MOSTLY
        )

    def is_of_one_land(self) -> bool:
        """Whether most of the towns and states that the document names lie in one country."""
        return max(self.local.values(), default=0.0) > MOSTLY


def shares(votes: dict[str, float]) -> dict[str, float]:
    total = sum(votes.values())
    return {country: vote / total for country, vote in votes.items()}


@cache
def cue_words() -> dict[str, tuple[str, ...]]:
    """Word → the countries that it is a cue for."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for code, words in read_toml("country_cues.toml")["words"].items():
        for word in words:
            found[word].append(code)
    return {word: tuple(codes) for word, codes in found.items()}


@cache
def enough_cues(country: str) -> int:
    return int(read_toml("country_cues.toml")["enough"].get(country, ENOUGH_CUES))


def find_cues(folded: str) -> dict[str, int]:
    cues = cue_words()
    found: defaultdict[str, int] = defaultdict(int)
    for code, marks in read_toml("country_cues.toml")["marks"].items():
        found[code] += sum(mark in folded for mark in marks)
    for word in cues.keys() & set(WORD.findall(folded)):
        for code in cues[word]:
            found[code] += 1
    return dict(found)


def find_speaking(folded: str, named: Collection[str]) -> frozenset[str]:
    """The countries whose vocabulary the document speaks more than that of any other."""
    cues = find_cues(folded)
    most = max(cues.values(), default=0)
    against = AGAINST_NAMES if named else 0
    return frozenset(
        country
        for country, count in cues.items()
        if count == most >= enough_cues(country) + (0 if country in named else against)
    )


def gather_evidence(folded: str, readings: Sequence[Reading], prior: str | None) -> Evidence:
    countries: defaultdict[str, float] = defaultdict(float)
    local: defaultdict[str, float] = defaultdict(float)
    areas: set[Area] = set()
    for reading in readings:
        for area, weight, below in votes_of(reading):
            countries[area[0]] += weight
            if below:
                local[area[0]] += weight
            if area[1]:
                areas.add(area)
    speaking = find_speaking(folded, countries)
    return Evidence(shares(countries), shares(local), frozenset(areas), speaking, prior)


def votes_of(reading: Reading) -> list[tuple[Area, float, bool]]:
    """(area, weight, whether it is a place below the country) that a sure reading speaks for."""
    if reading.setting in (Setting.PERSON, Setting.STREET):
        return []
    if reading.area is not None:
        return [(reading.area, 1.0, True)]
    meanings = reading.name.meanings
    if len({m.country for m in meanings if m.sure}) != 1 or not is_sure(reading):
        return []
    meanings = tuple(meaning for meaning in meanings if meaning.sure)
    below = all(meaning.kind in LOCAL for meaning in meanings)
    areas = {(meaning.country, meaning.subdivision) for meaning in meanings}
    return [(area, 1.0 / len(areas), below) for area in sorted(areas)]


def is_sure(reading: Reading) -> bool:
    """Whether a name that only one country has is likely meant as that place."""
    key, meanings = reading.name.key, reading.name.meanings
    if meanings[0].exact:
        return True
    if key in wary_words() or meanings[0].country == NOWHERE:
        return False
    flagged = bool(meanings[0].flags)
    if max(meaning.size for meaning in meanings) >= SURE_SIZE:
        return not flagged or meanings[0].kind is not ToponymKind.SUBDIVISION
    return not flagged and (" " in key or reading.setting in PLACED)
