"""What one name may mean."""

from dataclasses import dataclass

from timeline.extraction.types import ToponymKind

# The country of a name that is none: "World Bank" holds no place.
NOWHERE = ""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A meaning of a name: the country it points to, and what weighs for and against it.

    ``size`` doubles with each step from 500 people; ``exact`` is how an abbreviation must be
    written; ``flags`` says what else the name is: a common word, a given name, a surname.
    Not ``sure``: counts only where the text speaks of the country already. ``since`` and
    ``until`` are the years of an office; 0 where open.
    """

    key: str
    country: str
    kind: ToponymKind
    size: int = 0
    subdivision: str = ""
    identifier: str = ""
    exact: str = ""
    flags: str = ""
    order: int = 0
    rule: str = "gazetteer"
    sure: bool = True
    since: int = 0
    until: int = 0
