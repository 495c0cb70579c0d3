"""What tells acts, and the votes on them, apart."""

from dataclasses import dataclass

from timeline.extraction.events.act_names import LOWER_HOUSES, UPPER_HOUSES, name_of_act


@dataclass(frozen=True, slots=True)
class ActKey:
    """``name`` are the words of a name of its own, ``upper`` whether the upper house voted."""

    name: frozenset[str] = frozenset()
    number: str | None = None
    upper: bool | None = None
    vote: tuple[int, int] | None = None

    def is_another(self, other: "ActKey") -> bool:
        """Two names in capitals without a word in common, or two numbers."""
        if self.number and other.number:
            return self.number != other.number
        return bool(self.name and other.name) and self.name.isdisjoint(other.name)

    def is_same(self, other: "ActKey") -> bool:
        if self.number and self.number == other.number:
            return True
        return bool(self.name & other.name)

    def is_other_house(self, other: "ActKey") -> bool:
        """A bill passes each house once; a parliament of one has no upper house."""
        return self.upper is not None and other.upper is not None and self.upper != other.upper

    def is_same_vote(self, other: "ActKey") -> bool:
        """Counts that differ may be two reports of one vote: they are told side by side."""
        return self.vote is not None and self.vote == other.vote


NO_ACT = ActKey()


def act_key(
    name: str | None, number: str | None, chamber: str | None, vote: tuple[int, int] | None
) -> ActKey:
    upper = True if chamber in UPPER_HOUSES else False if chamber in LOWER_HOUSES else None
    return ActKey(name_of_act(name), number, upper, vote)
