"""Mentions as plain rows with the article that each stands in: many at once, without texts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import QuerySet

from timeline.models import EventCountry, Mention

ARTICLE = "run__revision__article__"


class ArticleRow(NamedTuple):
    """An article as a source of an event; texts are empty where they are not known."""

    public_id: str
    title: str
    url: str
    language: str
    published: date | None
    published_basis: str
    published_earliest: date | None
    published_latest: date | None
    created_at: datetime
    source__name: str | None
    origin__public_id: str | None


class MentionRow(NamedTuple):
    """What one run found in one sentence; ``fingerprint`` stays when an article is read again."""

    fingerprint: str
    event_id: int | None
    event__public_id: str | None
    start: int
    end: int
    quotation: str
    trigger_start: int
    trigger_end: int
    date_start: int | None
    date_end: int | None
    date_text: str
    edtf: str
    earliest: date | None
    latest: date | None
    granularity: str
    date_rule: str
    anchor: str
    implied: list[str]
    alternatives: list[str]
    type: str
    stage: str
    countries: list[dict[str, str]]
    actor: str
    figures: list[dict[str, Any]]
    attribution: dict[str, Any] | None
    act: dict[str, Any] | None
    polarity: str
    modality: str
    planned: bool
    confidence: float
    title: str
    rule: str
    run__ruleset: str
    article: ArticleRow


class EventCountryRow(NamedTuple):
    """A country of an event, by the name that it goes by."""

    country_id: str
    country__name: str
    role: str


MENTION_PATHS = MentionRow._fields[:-1]
ARTICLE_PATHS = tuple(ARTICLE + field for field in ArticleRow._fields)


def mention_rows(mentions: QuerySet[Mention]) -> tuple[MentionRow, ...]:
    """The mentions in their order, in one query."""
    cut = len(MENTION_PATHS)
    return tuple(
        MentionRow._make((*row[:cut], ArticleRow._make(row[cut:])))
        for row in mentions.values_list(*MENTION_PATHS, *ARTICLE_PATHS)
    )


def mentions_of_events(events: Iterable[int]) -> Mapping[int, tuple[MentionRow, ...]]:
    """What reports each event under the current runs, the surest first; none: an empty tuple."""
    found: defaultdict[int, tuple[MentionRow, ...]] = defaultdict(tuple)
    rows = Mention.objects.filter(event__in=tuple(events), run__current=True)
    for row in mention_rows(rows.order_by("-confidence", "id")):
        assert row.event_id is not None
        found[row.event_id] += (row,)
    return found


def countries_of_events(events: Iterable[int]) -> Mapping[int, tuple[EventCountryRow, ...]]:
    """The countries of each event, the main one first; none: an empty tuple."""
    found: defaultdict[int, tuple[EventCountryRow, ...]] = defaultdict(tuple)
    rows = EventCountry.objects.filter(event__in=tuple(events)).order_by("event", "position")
    for event, *row in rows.values_list("event_id", *EventCountryRow._fields):
        found[event] += (EventCountryRow._make(row),)
    return found
