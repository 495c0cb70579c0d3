"""Which days two mentions have in common, and what that says."""

from timeline.extraction.events.mention_key import MentionKey

LONGEST_SPAN = 92
A_MONTH = 31
A_DECADE = 3653
"""What is dated by no more than a century shares no date."""

SCORE_OF_DAY = 0.25
SCORE_OF_PERIOD = 0.0
SCORE_OF_SEASON = -0.2


def score_days(one: MentionKey, other: MentionKey) -> float | None:
    """The same days score most; a day within the other's month some; disjoint days forbid."""
    if one.day or other.day:
        return _score_yearless(one, other)
    if one.earliest is None or one.latest is None:
        return None
    if other.earliest is None or other.latest is None:
        return None
    if one.latest < other.earliest or other.latest < one.earliest:
        return None
    longest = max((one.latest - one.earliest).days, (other.latest - other.earliest).days)
    if same_days(one, other):
        if longest > A_DECADE:
            return None
        return SCORE_OF_DAY if longest <= A_MONTH else SCORE_OF_SEASON
    same_stage = one.stage is not None and one.stage is other.stage
    return SCORE_OF_PERIOD if longest <= (LONGEST_SPAN if same_stage else A_MONTH) else None


def _score_yearless(one: MentionKey, other: MentionKey) -> float | None:
    """``July 11`` of an unknown year is the July 11 of another report of the same act."""
    if one.stage is None or one.stage is not other.stage:
        return None
    first, second = month_and_day(one), month_and_day(other)
    if first is None or second is None:
        return None
    shorter = min(len(first), len(second))
    if first[:shorter] != second[:shorter]:
        return None
    return SCORE_OF_DAY if len(first) == len(second) else SCORE_OF_PERIOD


def month_and_day(key: MentionKey) -> str | None:
    if key.day is not None or key.earliest is None or key.latest is None:
        return key.day
    if key.earliest == key.latest:
        return key.earliest.isoformat()[5:]
    same_month = key.earliest.isoformat()[:7] == key.latest.isoformat()[:7]
    return key.earliest.isoformat()[5:7] if same_month else None


def same_days(one: MentionKey, other: MentionKey) -> bool:
    return (one.earliest, one.latest) == (other.earliest, other.latest)


def same_day(one: MentionKey, other: MentionKey) -> bool:
    return same_days(one, other) and one.earliest is not None and one.earliest == one.latest
