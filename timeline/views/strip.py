"""The strip of months above a timeline, each bar a link that narrows the page to it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.http import QueryDict

from timeline.charts.density import Bar, draw_strip
from timeline.charts.scale import last_day_of_month
from timeline.charts.tails import Core, cut_tails
from timeline.queries import TimelineFilter, month_counts
from timeline.views.filters import address

NO_FROM: dict[str, str | None] = {"from": None}


@dataclass(frozen=True, slots=True)
class LinkedBar:
    """``inside`` the days that the page is narrowed to."""

    bar: Bar
    href: str
    inside: bool


def strip_context(asked: TimelineFilter, query: QueryDict) -> dict[str, Any]:
    """The strip shows all time, so that the days that are asked for stand among the others."""
    totals = month_counts(asked.countries, types=asked.types, statuses=asked.statuses)
    months = tuple((total.month, total.count) for total in totals)
    core = core_for(asked, months)
    strip = draw_strip(core.counts)
    years: dict[int, int] = {}
    for month, count in months:
        years[month.year] = years.get(month.year, 0) + count
    return {
        "strip": strip,
        "strip_bars": tuple(link_bar(bar, asked, query) for bar in strip.bars),
        "strip_years": tuple(
            (year, count, window_address(query, date(year, 1, 1), date(year, 12, 31)))
            for year, count in sorted(years.items(), reverse=True)
        ),
        **_tails(core, query),
        "strip_leaves_out": bool(
            asked.text
            or asked.sources
            or asked.stages
            or asked.granularities
            or asked.confidence_min
            or asked.sources_min
            or asked.planned is not None
        ),
    }


def core_for(asked: TimelineFilter, months: tuple[tuple[date, int], ...]) -> Core:
    """Without far tails, unless the days that are asked for reach into them."""
    core = cut_tails(months)
    if not core.counts:
        return core
    first, last = core.counts[0][0], last_day_of_month(core.counts[-1][0])
    asked_days = (day for day in (asked.earliest, asked.latest) if day is not None)
    reaches_out = any(not first <= day <= last for day in asked_days)
    return Core(months) if reaches_out else core


def _tails(core: Core, query: QueryDict) -> dict[str, Any]:
    """How many events the strip leaves out at its ends, and where they are."""
    if not core.counts:
        return {}
    day_before = core.counts[0][0] - timedelta(days=1)
    day_after = last_day_of_month(core.counts[-1][0]) + timedelta(days=1)
    return {
        "strip_before": core.before,
        "strip_before_address": address(query, after=None, to=day_before.isoformat(), **NO_FROM),
        "strip_after": core.after,
        "strip_after_address": address(query, after=None, to=None, **{"from": f"{day_after}"}),
    }


def link_bar(bar: Bar, asked: TimelineFilter, query: QueryDict, kind: str = "") -> LinkedBar:
    first, last = asked.earliest or date.min, asked.latest or date.max
    return LinkedBar(
        bar,
        window_address(query, bar.first, bar.last, kind),
        inside=bar.first <= last and first <= bar.last,
    )


def window_address(query: QueryDict, first: date, last: date, kind: str = "") -> str:
    """The page's address, narrowed to these days and, where one is given, this type."""
    changes: dict[str, str | None] = {"from": shortest(first, last), "to": shortest(first, last)}
    if changes["from"] is None:
        changes = {"from": first.isoformat(), "to": last.isoformat()}
    if kind:
        changes["type"] = kind
    return address(query, after=None, **changes)


def shortest(first: date, last: date) -> str | None:
    """``2017`` or ``2017-07`` where the days are just that year or month."""
    if first.day != 1:
        return None
    if last == last_day_of_month(first):
        return first.isoformat()[:7]
    return first.isoformat()[:4] if first.month == 1 and last == date(first.year, 12, 31) else None
