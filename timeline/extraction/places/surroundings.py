"""The words on both sides of a name, and what they say about it."""

from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from timeline.extraction.patterns import regex
from timeline.extraction.places.scan import Name
from timeline.extraction.tables import read_rows, read_toml

LAST_WORD = regex(r"[^\W_]+$")
GAPS = frozenset(" \n-")
CALLED_AFTER = regex(r"([^\W_]+)\.? of (?:the )?$")
AFTER = regex(r"[ \n-]([^\W_]+)")
REACH = 24
# "Rep. Ann Doe, D-Lexington"
PARTIES = frozenset({"R", "D", "I"})
COMPASS = frozenset({"N", "S", "E", "W"})
# "Mary E. Houston": a letter after a name is no direction.
INITIAL = regex(r"\b[A-Z][a-z]+ [NSEW]\.? $")
# "Michigan State University", "Lansing City College".
BODILY_UNITS = frozenset({"State", "City"})
NAME_PARTICLES = frozenset({"van", "von", "bin", "ibn", "del", "della", "ter"})


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
    """``left`` and ``right`` are words one space away, empty where there is none.

    ``end`` lies behind the unit that belongs to the name: "Lexington County".
    """

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
    return _people("g")


@cache
def surnames() -> frozenset[str]:
    return _people("s")


def _people(kind: str) -> frozenset[str]:
    rows = (row.split(",") for row in read_rows("person_names.csv.gz"))
    return frozenset(name for name, kinds in rows if kind in kinds)


def look_around(folded: str, name: Name) -> Surroundings:
    left, dotted, gap = word_before(folded, name.start)
    after = AFTER.match(folded, name.end)
    if dotted and not (len(left) == 1 or left in words("titles")):
        left = ""
    right = after[1] if after else ""
    if left in COMPASS and INITIAL.search(folded, max(0, name.start - REACH), name.start):
        setting = Setting.PERSON
    elif (gap == "-" and left in PARTIES) or left in COMPASS:
        setting = Setting.LOCATIVE
    elif left in ("of", "the") and is_called_after(folded, name):
        setting = Setting.BODY
    else:
        setting = setting_of(name, left, right)
    if setting is Setting.UNIT and after and right in BODILY_UNITS:
        further = AFTER.match(folded, after.end())
        if further and followers().get(further[1]) is Setting.BODY:
            setting = Setting.BODY
    is_unit = after is not None and setting is Setting.UNIT
    return Surroundings(left, right, setting, after.end() if is_unit and after else name.end)


def word_before(folded: str, start: int) -> tuple[str, bool, str]:
    """The word one space or hyphen before ``start``, whether a full stop ends it, and the gap."""
    gap = folded[start - 1 : start]
    if gap not in GAPS:
        return "", False, ""
    chunk = folded[max(0, start - REACH) : start - 1].removesuffix("'s")
    dotted = chunk.endswith(".")
    found = LAST_WORD.search(chunk.rstrip(".").rsplit(" ", 1)[-1]) if chunk else None
    return (found[0], dotted, gap) if found else ("", False, "")


def is_called_after(folded: str, name: Name) -> bool:
    """``University of Georgia``: a body that bears the name."""
    match = CALLED_AFTER.search(folded, max(0, name.start - REACH), name.start)
    return match is not None and match[1] in words("called_after")


def setting_of(name: Name, left: str, right: str) -> Setting:
    """The first that fits: what follows a name tells more than what stands before it."""
    follower = followers().get(right)
    if follower is not None:
        return follower
    capital_left = left[:1].isupper() and left.lower() not in words("openers")
    if capital_left and left not in words("directions"):
        return _after_capital(name, left)
    if right[:1].isupper():
        return _before_capital(name, right)
    if right in NAME_PARTICLES and name.key in given_names():
        return Setting.PERSON
    if capital_left or left.lower() in words("locative"):
        return Setting.LOCATIVE
    return Setting.PLAIN


def _after_capital(name: Name, left: str) -> Setting:
    if left in words("titles") or len(left) == 1 or left.lower() in given_names():
        return Setting.PERSON
    return Setting.LONGER


def _before_capital(name: Name, right: str) -> Setting:
    """``Chad Walker`` is a person; ``Chelsea Handler`` too, unless a place is meant."""
    if name.key in given_names() and (len(right) == 1 or right.lower() in surnames()):
        return Setting.PERSON
    return Setting.LONGER
