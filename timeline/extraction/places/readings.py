"""Names → readings: each name with its neighbours and what qualifies it ("Paris, Texas")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from timeline.extraction.patterns import regex
from timeline.extraction.places.scan import Name
from timeline.extraction.places.surroundings import Setting, Surroundings, look_around
from timeline.extraction.tables import read_csv
from timeline.extraction.types import Span, ToponymKind

TAIL = regex(r"(?:[ \n-][A-ZÀ-Þ][\w'’-]*){1,2},[ \n]")
QUALIFIER = regex(r",[ \n]((?:[A-Z]\.[ ]?)+|[A-Z][A-Za-z]{1,4})\b\.?")


@dataclass(frozen=True, slots=True)
class Reading:
    """A name in its place. ``area`` is the (country, subdivision) that the text names after it.

    ``area_span`` is set where the area is an abbreviation, which no name of its own covers.
    """

    name: Name
    around: Surroundings
    area: tuple[str, str] | None = None
    area_span: Span | None = None

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
        around = look_around(folded, name)
        before = names[position - 1] if position else None
        following = names[position + 1] if position + 1 < len(names) else None
        readings.append(_qualified(folded, before, name, around, following))
    return readings


def _qualified(
    folded: str, before: Name | None, name: Name, around: Surroundings, following: Name | None
) -> Reading:
    comma = folded[around.end : around.end + 2]
    if around.setting is Setting.LONGER:
        return _longer(folded, name, around, following)
    if comma[:1] != ",":
        return Reading(name, around)
    if following is not None and following.start == around.end + 2:
        area = area_of(name, following)
        if area is None and not _is_listed(folded, before, name, following):
            area = state_of(name, following)
        if area is not None:
            return Reading(name, around, area)
    match = QUALIFIER.match(folded, around.end)
    area = abbreviations().get(re.sub(r"[^A-Za-z]", "", match[1])) if match else None
    if match is None or area is None or is_country(name):
        return Reading(name, around)
    return Reading(name, around, area, Span(match.start(1), match.end()))


def _is_listed(folded: str, before: Name | None, name: Name, following: Name) -> bool:
    """``Armenia, Georgia, United States``, ``Georgia, United States and Ukraine``."""
    if folded.startswith(" and ", following.end):
        return True
    if before is None or not is_country(before):
        return False
    return folded[before.end : name.start] in (", ", " and ")


def _longer(folded: str, name: Name, around: Surroundings, following: Name | None) -> Reading:
    """``Majdal Nahr, Lebanon``: a longer name that lies where the next one does."""
    tail = TAIL.match(folded, around.end)
    if tail is None or following is None or following.start != tail.end():
        return Reading(name, around)
    area = area_of(name, following)
    if area is None or any(meaning.country == area[0] for meaning in name.meanings):
        return Reading(name, around)
    return Reading(name, around, area)


def area_of(name: Name, following: Name) -> tuple[str, str] | None:
    """The area that ``following`` is for ``name``: "Paris, Texas", "Tbilisi, Georgia".

    Not for a country in a list ("China, Iran, Italy"), save where a town of that state has its
    name ("Lebanon, Pennsylvania").
    """
    areas = {
        (meaning.country, meaning.subdivision)
        for meaning in following.meanings
        if meaning.kind is ToponymKind.COUNTRY
        or (meaning.kind is ToponymKind.SUBDIVISION and meaning.order < 2)
    }
    if len(areas) > 1:
        known = {(meaning.country, meaning.subdivision) for meaning in name.meanings}
        countries = {meaning.country for meaning in name.meanings}
        areas = {a for a in areas if a in known or (not a[1] and a[0] in countries)} or areas
    if is_country(name):
        areas &= {(m.country, m.subdivision) for m in name.meanings if m.subdivision}
    return min(areas) if len(areas) == 1 else None


def state_of(name: Name, country: Name) -> tuple[str, str] | None:
    """The federal state that shares its name with a country: "Georgia, United States"."""
    if not is_country(name) or not is_country(country):
        return None
    codes = {m.country for m in country.meanings if m.kind is ToponymKind.COUNTRY}
    states = {
        (m.country, m.subdivision)
        for m in name.meanings
        if m.kind is ToponymKind.SUBDIVISION and m.order < 2 and m.country in codes
    }
    return min(states) if len(states) == 1 else None


def is_country(name: Name) -> bool:
    return any(meaning.kind is ToponymKind.COUNTRY for meaning in name.meanings)
