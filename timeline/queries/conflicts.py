"""Where reports of one event disagree: each thing said, with the mentions that say it.

Nothing is averaged and nothing is chosen: what differs stands side by side.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from timeline.models import Mention
from timeline.queries.evidence import MentionRow

Report = TypeVar("Report", Mention, MentionRow)
"""A mention, as a model or as a row."""
Kind: TypeAlias = tuple[str | None, str | None]
Amount: TypeAlias = tuple[bool, float | None, float | None]


@dataclass(frozen=True, slots=True)
class Side(Generic[Report]):
    """One of the things said. The ``figure`` is the first that says it; a date has none."""

    edtf: str | None
    figure: Mapping[str, Any] | None
    mentions: tuple[Report, ...]


@dataclass(frozen=True, slots=True)
class Conflict(Generic[Report]):
    """``unit`` and ``period`` say what kind of figures disagree; dates have neither."""

    unit: str | None
    period: str | None
    sides: tuple[Side[Report], ...]


def dates_that_differ(mentions: Sequence[Report]) -> Conflict[Report] | None:
    """The dates that reports give, in the order of the mentions; None where all give the same."""
    said: dict[str, list[Report]] = {}
    for mention in mentions:
        said.setdefault(mention.edtf, []).append(mention)
    if len(said) < 2:
        return None
    return Conflict(
        None, None, tuple(Side(edtf, None, tuple(reports)) for edtf, reports in said.items())
    )


def figures_that_differ(mentions: Sequence[Report]) -> tuple[Conflict[Report], ...]:
    """Numbers of one unit, over one kind of time: people are not compared with money, nor a sum
    since 2011 with a year. A sentence with two such numbers does not tell which it stands by.
    """
    said: dict[Kind, dict[Amount, list[Report]]] = defaultdict(lambda: defaultdict(list))
    figures: dict[tuple[Kind, Amount], dict[str, Any]] = {}
    for mention in mentions:
        kinds = [(figure.get("unit"), figure.get("period")) for figure in mention.figures]
        for kind, figure in zip(kinds, mention.figures, strict=True):
            if kinds.count(kind) == 1:
                amount = amount_of(figure)
                figures.setdefault((kind, amount), figure)
                said[kind][amount].append(mention)
    return tuple(
        Conflict(
            *kind,
            tuple(
                Side(None, figures[kind, amount], tuple(reports))
                for amount, reports in sides.items()
            ),
        )
        for kind, sides in said.items()
        if len(sides) > 1
    )


def amount_of(figure: Mapping[str, Any]) -> Amount:
    """Whether it is about that, and from how many to how many: "400" and "400 to 400" are one."""
    low, high, value = figure.get("min"), figure.get("max"), figure.get("value")
    if value is not None and (low is None or high is None or low == high):
        low = high = value
    return bool(figure.get("approximate")), low, high
