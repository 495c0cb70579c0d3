"""The words on both sides of a name, and what they say about it."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from timeline.extraction.places.scan import Name
from timeline.extraction.tables import read_rows, read_toml

BEFORE = re.compile(r"([^\W_]+)(\.?)(?:'s)?[ \n-]$")
AFTER = re.compile(r"[ \n-]([^\W_]+)")
REACH = 24


class Setting(Enum):
    """What a name's neighbours make of it."""

    PLAIN = auto()
    LOCATIVE = auto()
    UNIT = auto()
    PERSON = auto()
    STREET = auto()
    BODY = auto()
    GOVERNING = auto()
    LONGER = auto()


FOLLOWED_BY = (
    ("units", Setting.UNIT),
    ("streets", Setting.STREET),
    ("bodies", Setting.BODY),
    ("governing", Setting.GOVERNING),
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``left`` and ``right`` are words one space away, empty where there is none."""

    left: str
    right: str
    setting: Setting
    end: int


@cache
def words(group: str) -> frozenset[str]:
    return frozenset(read_toml("en_place_contexts.toml")[group])


@cache
def followers() -> dict[str, Setting]:
    found: dict[str, Setting] = {}
    for group, setting in FOLLOWED_BY:
        for word in words(group):
            found.setdefault(word, setting)
            found.setdefault(word.upper(), setting)
    return found


@cache
def given_names() -> frozenset[str]:
    return frozenset(read_rows("given_names.csv.gz"))


def look_around(folded: str, name: Name) -> Surroundings:
    before = BEFORE.search(folded, max(0, name.start - REACH), name.start)
    after = AFTER.match(folded, name.end)
    left = before[1] if before else ""
    if before and before[2] and not (len(left) == 1 or left in words("titles")):
        left = ""
    right = after[1] if after else ""
    setting = setting_of(name, left, right)
    is_unit = after is not None and setting is Setting.UNIT
    return Surroundings(left, right, setting, after.end() if is_unit and after else name.end)


def setting_of(name: Name, left: str, right: str) -> Setting:
    """The first that fits: what follows a name tells more than what stands before it."""
    follower = followers().get(right)
    if follower is not None:
        return follower
    if left[:1].isupper() and left.lower() not in words("openers"):
        if left in words("directions"):
            return Setting.LOCATIVE
        if left in words("titles") or len(left) == 1 or left.lower() in given_names():
            return Setting.PERSON
        return Setting.LONGER
    if right[:1].isupper():
        return Setting.LONGER
    if left.lower() in words("locative"):
        return Setting.LOCATIVE
    return Setting.PLAIN
