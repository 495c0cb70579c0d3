"""Names → readings: each name with its neighbours and what qualifies it ("Paris, Texas")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from timeline.extraction.places.scan import Name
from timeline.extraction.places.surroundings import Setting, Surroundings, look_around
from timeline.extraction.tables import read_csv
from timeline.extraction.types import ToponymKind

QUALIFIER = re.compile(r",[ \n]((?:[A-Z]\.[ ]?)+|[A-Z][A-Za-z]{1,4})\b\.?")
AREAS = frozenset({ToponymKind.COUNTRY, ToponymKind.SUBDIVISION, ToponymKind.CAPITAL})


@dataclass(frozen=True, slots=True)
class Reading:
    """A name in its place. ``area`` is the (country, subdivision) that the text names after it."""

    name: Name
    around: Surroundings
    area: tuple[str, str] | None = None

    @property
    def setting(self) -> Setting:
        return self.around.setting


@cache
def abbreviations() -> dict[str, tuple[str, str]]:
    return {
        re.sub(r"[^A-Za-z]", "", row["name"]): (row["code"], row["subdivision"])
        for row in read_csv("subdivision_abbreviations.csv")
    }


def read_names(folded: str, names: Sequence[Name]) -> list[Reading]:
    """Each name with its surroundings; the area after a comma belongs to the name before it."""
    readings: list[Reading] = []
    for position, name in enumerate(names):
        following = names[position + 1] if position + 1 < len(names) else None
        around = look_around(folded, name)
        area = _area_after(folded, around.end, following)
        readings.append(Reading(name, around, area))
    return readings


def _area_after(folded: str, end: int, following: Name | None) -> tuple[str, str] | None:
    if following is not None and following.start - end == 2 and folded[end] == ",":
        area = area_of(following)
        if area:
            return area
    match = QUALIFIER.match(folded, end)
    if match is None:
        return None
    return abbreviations().get(re.sub(r"[^A-Za-z]", "", match[1]))


def area_of(name: Name) -> tuple[str, str] | None:
    """The country or subdivision that a name may stand for after a comma; large ones only."""
    areas = [m for m in name.meanings if m.kind in AREAS and m.order < 2]
    if not areas:
        return None
    best = max(areas, key=lambda meaning: meaning.kind is ToponymKind.SUBDIVISION)
    return best.country, best.subdivision
