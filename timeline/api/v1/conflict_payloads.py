"""Where the reports of an event disagree → what the API says of it."""

from collections.abc import Sequence
from typing import Any

from timeline.queries.conflicts import Conflict, Side, dates_that_differ, figures_that_differ
from timeline.queries.evidence import MentionRow

DATE, FIGURE = "date", "figure"


def conflict_payloads(mentions: Sequence[MentionRow]) -> list[dict[str, Any]]:
    """Dates first; no query is made."""
    dates = dates_that_differ(mentions)
    return [
        *([_conflict(DATE, dates)] if dates else []),
        *(_conflict(FIGURE, conflict) for conflict in figures_that_differ(mentions)),
    ]


def _conflict(about: str, conflict: Conflict[MentionRow]) -> dict[str, Any]:
    return {
        "about": about,
        "unit": conflict.unit,
        "period": conflict.period,
        "sides": [_side(side) for side in conflict.sides],
    }


def _side(side: Side[MentionRow]) -> dict[str, Any]:
    figure = side.figure or {}
    return {
        "edtf": side.edtf,
        "value": figure.get("value"),
        "min": figure.get("min"),
        "max": figure.get("max"),
        "approximate": figure.get("approximate"),
        "sources": [
            {
                "mention": mention.fingerprint,
                "article": mention.article.public_id,
                "publisher": mention.article.source__name,
            }
            for mention in side.mentions
        ],
    }
