"""Reads that pages, API and admin share."""

from timeline.queries.changes import changes_after
from timeline.queries.countries import (
    CountryRow,
    MonthTotal,
    countries_with_counts,
    month_counts,
)
from timeline.queries.details import ArticleDetail, article_by_public_id, event_by_public_id
from timeline.queries.filters import Cursor, CursorError, DateMatch, Order, TimelineFilter
from timeline.queries.timeline import (
    Page,
    count_events,
    events_in_order,
    newest_events,
    timeline_page,
)

__all__ = [
    "ArticleDetail",
    "CountryRow",
    "Cursor",
    "CursorError",
    "DateMatch",
    "MonthTotal",
    "Order",
    "Page",
    "TimelineFilter",
    "article_by_public_id",
    "changes_after",
    "count_events",
    "countries_with_counts",
    "event_by_public_id",
    "events_in_order",
    "month_counts",
    "newest_events",
    "timeline_page",
]
