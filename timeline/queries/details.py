"""One event with all that it rests on; one article with all that was found in it."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, QuerySet

from timeline.models import (
    Article,
    Change,
    Event,
    EventCountry,
    ExtractionRun,
    Judgement,
    Mention,
)


@dataclass(frozen=True, slots=True)
class ArticleDetail:
    """An article with its current run; ``mentions`` in reading order, each with its event.

    ``run`` is null where nothing ran over it yet; its ``revision`` holds the text.
    """

    article: Article
    run: ExtractionRun | None
    mentions: tuple[Mention, ...]

    @property
    def text(self) -> str:
        return self.run.revision.text if self.run else ""

    @property
    def findings(self) -> dict[str, Any]:
        """The extraction as EXTRACT.md describes it, without the events."""
        return dict(self.run.findings) if self.run else {}


def event_by_public_id(public_id: str) -> Event | None:
    """With ``countries``, current ``mentions`` (surest first, articles and sources with them),
    ``judgements`` and ``changes`` fetched, and ``merged_into``. The texts of articles are not.
    """
    return (
        Event.objects.select_related("merged_into", "measure")
        .prefetch_related(
            Prefetch(
                "countries", EventCountry.objects.select_related("country").order_by("position")
            ),
            Prefetch("mentions", current_mentions()),
            Prefetch(
                "judgements",
                Judgement.objects.select_related("by", "withdrawn_by").order_by("-id"),
            ),
            Prefetch("changes", Change.objects.order_by("-sequence")),
        )
        .filter(public_id=public_id)
        .first()
    )


def current_mentions() -> QuerySet[Mention]:
    return (
        Mention.objects.filter(run__current=True)
        .select_related("run__revision__article__source", "run__revision__article__origin__source")
        .defer("run__revision__text", "run__findings")
        .order_by("-confidence", "id")
    )


def article_by_public_id(public_id: str) -> ArticleDetail | None:
    article = (
        Article.objects.select_related("source", "origin__source")
        .filter(public_id=public_id)
        .first()
    )
    if article is None:
        return None
    run = current_run(public_id)
    mentions = (
        Mention.objects.filter(run=run).select_related("event").order_by("start", "id")
        if run
        else ()
    )
    return ArticleDetail(article, run, tuple(mentions))


def current_run(public_id: str) -> ExtractionRun | None:
    """What last read the article, with the revision that it read."""
    return (
        ExtractionRun.objects.select_related("revision")
        .filter(revision__article__public_id=public_id, current=True)
        .order_by("-id")
        .first()
    )
