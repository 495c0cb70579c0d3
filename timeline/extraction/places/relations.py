"""The part that a place plays in its sentence, read from the words around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml
from timeline.extraction.types import Toponym, ToponymKind

REACH = 48
# "in the village of Nahr, Sur District, " – names that no gazetteer has may stand between.
NAME = r"(?:al-|el-|de[ \n]|da[ \n])?[^\W\d_a-z][\w'’-]*"
NAMES = rf"(?:{NAME}(?:[ \n]{NAME}){{0,3}},[ \n]){{0,3}}"
PHRASE = r"\b([A-Za-z]+)[ \n]+(?:[a-z][\w'’-]*[ \n]+){0,3}"
PREPOSITION = regex(rf"{PHRASE}$")
FARTHER_PREPOSITION = regex(rf"{PHRASE}{NAMES}$")
AND = regex(r",?[ \n](?:and|or)[ \n](?:the[ \n])?")
SIDING = regex(r"\b(?:pro|anti|non)-$", re.IGNORECASE)  # "a pro-Russian party"
LONGEST_SIDE = 5
NEXT = regex(r"(?:['’]s)?[ \n-]([^\W_]+)")
REPORTED = regex(r"\b(?:that|which|who|whose|after|when|while|as|because|but)\b")


class Relation(Enum):
    SUBJECT = auto()
    LOCATION = auto()
    TARGET = auto()
    OTHER = auto()
    DESCRIPTION = auto()
    SOURCE = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A place and the part that it plays."""

    place: Toponym
    relation: Relation


@cache
def prepositions() -> dict[str, Relation]:
    table = read_toml("en_roles.toml")
    relations = {Relation.LOCATION: "location", Relation.TARGET: "target", Relation.OTHER: "other"}
    return {word: relation for relation, name in relations.items() for word in table[name]}


@cache
def role_words(name: str) -> frozenset[str]:
    """A list of ``en_roles.toml``."""
    return frozenset(read_toml("en_roles.toml")[name])


def read_parts(text: str, places: Sequence[Toponym]) -> tuple[Part, ...]:
    """``Basra, Iraq`` plays one part: what holds for the first holds for the second, and in
    "between Iran and Oman" for both."""
    parts: list[Part] = []
    for place in places:
        relation = relation_of(text, place, parts[-1].place if parts else None)
        if parts and relation is not Relation.SOURCE:
            before = parts[-1]
            gap = text[before.place.span.end : place.span.start]
            is_same = len(gap) < 4 and "," in gap and before.place.country == place.country
            if is_same or (relation is Relation.SUBJECT and AND.fullmatch(gap)):
                relation = before.relation
        parts.append(Part(place, relation))
    return tuple(parts)


def relation_of(text: str, place: Toponym, before: Toponym | None) -> Relation:
    """``before`` is the place named before, which in "in Kenya, Uganda voted" ends the phrase."""
    start, end = place.span
    if place.rule == "media":
        return Relation.SOURCE
    if SIDING.search(text, max(0, start - LONGEST_SIDE), start):
        return Relation.DESCRIPTION
    after = NEXT.match(text, end)
    bears = after is not None and after[0][0] == "-" and after[1] in role_words("bearers")
    if bears or (after and after[1] in role_words("missions")):
        return Relation.DESCRIPTION
    match = PREPOSITION.search(text, max(0, start - REACH), start)
    if match is None:
        other = before is not None and before.country != place.country
        reach = before.span.end if before and other else 0
        match = FARTHER_PREPOSITION.search(text, max(reach, start - REACH), start)
    relation = _nearest(match[0]) if match else None
    if place.kind is ToponymKind.DEMONYM and relation in (Relation.LOCATION, Relation.TARGET):
        return Relation.DESCRIPTION
    return relation or Relation.SUBJECT


def _nearest(words: str) -> Relation | None:
    """By the last preposition before the name: "by a missile near Oman"; "in the city of Basra"
    is in Basra."""
    known = prepositions()
    found = [word for word in words.lower().split() if word in known]
    telling = [word for word in found if word != "of"] or found
    return known[telling[-1]] if telling else None
