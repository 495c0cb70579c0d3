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
from timeline.queries.leads import lead_mentions
from timeline.queries.months import (
    TypeTotal,
    last_change,
    month_type_counts,
    months_by_country,
    undated_count,
)
from timeline.queries.quality import Judged, Quality, Share, quality
from timeline.queries.series import Series, series_of
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
    "Judged",
    "MonthTotal",
    "Order",
    "Page",
    "Quality",
    "Series",
    "Share",
    "TimelineFilter",
    "TypeTotal",
    "article_by_public_id",
    "changes_after",
    "count_events",
    "countries_with_counts",
    "event_by_public_id",
    "events_in_order",
    "last_change",
    "lead_mentions",
    "month_counts",
    "month_type_counts",
    "months_by_country",
    "newest_events",
    "quality",
    "series_of",
    "timeline_page",
    "undated_count",
]
