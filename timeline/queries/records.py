"""Pages of articles, mentions, sources and measures, in the order in which they were recorded."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from django.db.models import Exists, OuterRef, Q, QuerySet

from timeline.models import UNDATED, Article, Event, EventCountry, Measure, Mention, Source
from timeline.queries.evidence import ArticleRow, MentionRow, mention_rows
from timeline.queries.filters import Cursor

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class RecordPage(Generic[Row]):
    """Rows in order; cursors where there is more. Their ``event`` is the row's own id."""

    rows: tuple[Row, ...]
    next: Cursor | None = None
    previous: Cursor | None = None


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Empty means any; what a record has no column for is not asked of it."""

    countries: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()
    published_earliest: date | None = None
    published_latest: date | None = None
    bases: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    text: str = ""
    event: str | None = None
    article: str | None = None
    types: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    polarities: tuple[str, ...] = ()
    modalities: tuple[str, ...] = ()
    confidence_min: float | None = None
    cursor: Cursor | None = None
    limit: int = 50


def article_page(asked: RecordFilter) -> RecordPage[ArticleRow]:
    """The newest record first."""
    rows = Article.objects.filter(
        **said(
            source__in=asked.sources,
            published__gte=asked.published_earliest,
            published__lte=asked.published_latest,
            published_basis__in=asked.bases,
            language__in=asked.languages,
            title__icontains=asked.text,
        )
    )
    if asked.countries:
        rows = rows.filter(Exists(_mentions_in(asked.countries, OuterRef("pk"))))
    ids, page = page_of_ids(rows, asked, descending=True)
    found = Article.objects.filter(id__in=ids).order_by("-id").values_list(*ArticleRow._fields)
    return RecordPage(tuple(ArticleRow._make(row) for row in found), page.next, page.previous)


def mention_page(asked: RecordFilter) -> RecordPage[MentionRow]:
    """Mentions under the current runs, the newest record first."""
    article = "run__revision__article__"
    rows = Mention.objects.filter(
        run__current=True,
        **said(
            event__public_id=asked.event,
            type__in=asked.types,
            stage__in=asked.stages,
            polarity__in=asked.polarities,
            modality__in=asked.modalities,
            confidence__gte=asked.confidence_min,
            **{
                f"{article}public_id": asked.article,
                f"{article}source__in": asked.sources,
            },
        ),
    )
    if asked.countries:
        rows = rows.filter(Exists(_places(asked.countries, OuterRef("event"))))
    ids, page = page_of_ids(rows, asked, descending=True)
    found = mention_rows(Mention.objects.filter(id__in=ids).order_by("-id"))
    return RecordPage(found, page.next, page.previous)


def source_page(asked: RecordFilter) -> RecordPage[Source]:
    """Those that were recorded first come first."""
    rows = Source.objects.filter(**said(country__in=asked.countries, name__icontains=asked.text))
    ids, page = page_of_ids(rows, asked, descending=False)
    found = Source.objects.filter(id__in=ids).order_by("id")
    return RecordPage(tuple(found), page.next, page.previous)


def measure_page(asked: RecordFilter) -> RecordPage[Measure]:
    """Those with a shown event, the newest record first."""
    shown = Event.objects.filter(measure=OuterRef("pk"), shown=True)
    rows = Measure.objects.filter(
        Exists(shown), **said(country__in=asked.countries, name__icontains=asked.text)
    )
    ids, page = page_of_ids(rows, asked, descending=True)
    found = Measure.objects.filter(id__in=ids).order_by("-id")
    return RecordPage(tuple(found), page.next, page.previous)


def said(**conditions: object) -> dict[str, Any]:
    """The conditions that say something."""
    return {name: value for name, value in conditions.items() if value not in (None, (), "")}


def _places(countries: tuple[str, ...], event: OuterRef) -> QuerySet[EventCountry]:
    return EventCountry.objects.filter(event=event, country__in=countries)


def _mentions_in(countries: tuple[str, ...], article: OuterRef) -> QuerySet[Mention]:
    return Mention.objects.filter(
        Exists(_places(countries, OuterRef("event"))),
        run__current=True,
        run__revision__article=article,
    )


def page_of_ids(
    rows: QuerySet[Any], asked: RecordFilter, *, descending: bool
) -> tuple[tuple[int, ...], RecordPage[int]]:
    cursor = asked.cursor
    backwards = cursor is not None and cursor.backwards
    falling = descending != backwards
    if cursor:
        rows = rows.filter(Q(id__lt=cursor.event) if falling else Q(id__gt=cursor.event))
    ids = tuple(
        rows.order_by("-id" if falling else "id").values_list("id", flat=True)[: asked.limit + 1]
    )
    more, ids = len(ids) > asked.limit, ids[: asked.limit]
    if backwards:
        ids = ids[::-1]
    before = (more if backwards else cursor is not None) and bool(ids)
    after = (True if backwards else more) and bool(ids)
    return ids, RecordPage(
        ids,
        next=Cursor(UNDATED, ids[-1]) if after else None,
        previous=Cursor(UNDATED, ids[0], backwards=True) if before else None,
    )
