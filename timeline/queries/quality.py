"""How often the rules were right, as it follows from what people decided on what they had found."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import sqrt

from timeline.models import Decision, Judgement, Mention

STANDING = (Decision.ACCEPT, Decision.EDIT, Decision.REJECT)
FIELDS = ("edtf", "type", "stage", "countries", "planned", "title")
Z = 1.959964
"""Of the normal distribution, for intervals that hold 95 times in 100."""


@dataclass(frozen=True, slots=True)
class Share:
    """``count`` of ``of``, with Wilson's interval: honest about few and about none."""

    count: int
    of: int

    @property
    def value(self) -> float:
        return self.count / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        if not self.of:
            return 0.0, 1.0
        spread = Z * Z / self.of
        middle = (self.value + spread / 2) / (1 + spread)
        half = sqrt(self.value * (1 - self.value) * spread + spread * spread / 4) / (1 + spread)
        return max(middle - half, 0.0), min(middle + half, 1.0)


@dataclass(frozen=True, slots=True)
class Judged:
    """What people decided on the events of one type, or one rule, as they had been found."""

    name: str
    accepted: int
    edited: int
    rejected: int

    @property
    def number(self) -> int:
        return self.accepted + self.edited + self.rejected

    @property
    def stands(self) -> Share:
        """An event it is, though something in it may have been corrected."""
        return Share(self.accepted + self.edited, self.number)

    @property
    def as_found(self) -> Share:
        return Share(self.accepted, self.number)


@dataclass(frozen=True, slots=True)
class Quality:
    """``fields`` and ``date_rules`` are of the events that stand: what was right in them."""

    all: Judged
    types: tuple[Judged, ...]
    rules: tuple[Judged, ...]
    fields: tuple[tuple[str, Share], ...]
    date_rules: tuple[tuple[str, Share], ...]
    merges: int
    splits: int


@dataclass(slots=True)
class _Verdict:
    """On one event: the decisions that hold, in one."""

    type: str
    decision: str = ""
    corrected: set[str] = field(default_factory=set)
    rule: str = ""
    date_rule: str = ""

    @property
    def outcome(self) -> str:
        """An event whose fields a person changed counts as edited when it is accepted too."""
        is_edited = self.decision != Decision.REJECT and self.corrected
        return Decision.EDIT if is_edited else self.decision


def quality() -> Quality:
    verdicts, decisions = _verdicts()
    _add_rules(verdicts)
    found = tuple(verdicts.values())
    standing = tuple(one for one in found if one.decision != Decision.REJECT)
    return Quality(
        _judged("", found),
        _by_name((one.type, one) for one in found if one.type),
        _by_name((one.rule, one) for one in found if one.rule),
        tuple((name, _right(name, standing)) for name in FIELDS),
        tuple(_by_date_rule(standing)),
        decisions[Decision.MERGE],
        decisions[Decision.SPLIT],
    )


def _verdicts() -> tuple[dict[int, _Verdict], Counter[str]]:
    rows = Judgement.objects.filter(withdrawn_at=None).order_by("id")
    verdicts: dict[int, _Verdict] = {}
    decisions: Counter[str] = Counter()
    for event, decision, kind, after in rows.values_list(
        "event", "decision", "before__type", "after"
    ).iterator():
        decisions[decision] += 1
        if decision in STANDING:
            verdict = verdicts.setdefault(event, _Verdict(kind or ""))
            verdict.decision = decision
            verdict.corrected.update(after)
    return verdicts, decisions


def _add_rules(verdicts: dict[int, _Verdict]) -> None:
    """Of the surest mention, where one is left: it speaks for the event."""
    judged = Judgement.objects.filter(withdrawn_at=None, decision__in=STANDING)
    mentions = Mention.objects.filter(run__current=True, event__in=judged.values("event"))
    surest_last = mentions.order_by("confidence", "-id")
    for event, rule, date_rule in surest_last.values_list("event", "rule", "date_rule").iterator():
        verdict = verdicts[event]
        verdict.rule, verdict.date_rule = rule, date_rule


def _by_name(named: Iterable[tuple[str, _Verdict]]) -> tuple[Judged, ...]:
    """What was judged most, first."""
    groups: dict[str, list[_Verdict]] = {}
    for name, verdict in named:
        groups.setdefault(name, []).append(verdict)
    rows = (_judged(name, verdicts) for name, verdicts in groups.items())
    return tuple(sorted(rows, key=lambda row: (-row.number, row.name)))


def _judged(name: str, verdicts: Iterable[_Verdict]) -> Judged:
    outcomes = Counter(verdict.outcome for verdict in verdicts)
    return Judged(
        name, outcomes[Decision.ACCEPT], outcomes[Decision.EDIT], outcomes[Decision.REJECT]
    )


def _right(name: str, verdicts: Iterable[_Verdict]) -> Share:
    wrong = [name in verdict.corrected for verdict in verdicts]
    return Share(wrong.count(False), len(wrong))


def _by_date_rule(standing: Iterable[_Verdict]) -> Iterator[tuple[str, Share]]:
    groups: dict[str, list[_Verdict]] = {}
    for verdict in standing:
        if verdict.date_rule:
            groups.setdefault(verdict.date_rule, []).append(verdict)
    for name, verdicts in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        yield name, _right("edtf", verdicts)
