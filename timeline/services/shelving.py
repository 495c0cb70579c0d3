"""Puts documents on the shelf: their articles, revisions and runs. Called inside ``writing()``."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from django.db.models import Max

from timeline.extraction.jsonl import extraction_fields
from timeline.extraction.types import Document, Extraction
from timeline.models import Article, ArticleRevision, ExtractionRun, Source
from timeline.services.documents import Identity, given_fields
from timeline.services.originating import Outline, keep_outlines

LONGEST_TITLE = 500
LONGEST_HEADLINE = 200
DESCRIBED = (
    "source_id", "url", "title", "language", "published", "published_basis", "published_earliest",
    "published_latest",
)  # fmt: skip


class Outcome(StrEnum):
    """What became of a document."""

    NEW = "new"
    REVISED = "revised"
    REREAD = "read again"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(slots=True)
class Entry:
    """A document on its way to the shelf: what is known of it, and what is found or made."""

    document: Document
    extraction: Extraction
    identity: Identity
    outline: Outline
    outcome: Outcome = Outcome.UNCHANGED
    article: Article = field(default_factory=Article)
    revision: ArticleRevision = field(default_factory=ArticleRevision)
    run: ExtractionRun = field(default_factory=ExtractionRun)
    superseded: ExtractionRun | None = None
    ran_before: bool = False
    """An older run becomes the current one again: its mentions are there."""


def shelve(entries: Sequence[Entry]) -> list[Entry]:
    """The entries that changed something, each with its current run."""
    _find(entries)
    idle = (Outcome.UNCHANGED, Outcome.REFUSED)
    changed = [entry for entry in entries if entry.outcome not in idle]
    _write_articles(changed)
    keep_outlines([(entry.article, entry.outline) for entry in changed])
    _write_revisions(changed)
    _write_runs(changed)
    return changed


def _find(entries: Sequence[Entry]) -> None:
    """What is on the shelf already, and so what becomes of each entry."""
    keys = [entry.identity.key for entry in entries]
    articles = {article.key: article for article in Article.objects.filter(key__in=keys)}
    ids = [article.pk for article in articles.values()]
    revisions = {
        (revision.article_id, revision.content_hash): revision
        for revision in ArticleRevision.objects.filter(
            article__in=ids, content_hash__in=[entry.identity.content_hash for entry in entries]
        )
    }
    runs = {
        (run.revision_id, run.ruleset): run
        for run in ExtractionRun.objects.filter(revision__article__in=ids)
        .select_related("revision__article")
        .defer("findings", "revision__text")
    }
    current = {run.revision.article.key: run for run in runs.values() if run.current}
    for entry in entries:
        article = articles.get(entry.identity.key)
        if article is None:
            entry.outcome = Outcome.NEW
            continue
        entry.article = article
        entry.superseded = current.get(article.key)
        revision = revisions.get((article.pk, entry.identity.content_hash))
        if revision is not None:
            entry.revision = revision
            run = runs.get((revision.pk, entry.extraction.ruleset))
            entry.run, entry.ran_before = run or entry.run, run is not None
            entry.revision.article = article
        entry.outcome = _outcome(entry)


def _outcome(entry: Entry) -> Outcome:
    superseded = entry.superseded
    if superseded is not None and superseded.pk == entry.run.pk:
        return Outcome.UNCHANGED
    if entry.extraction.failure and superseded is not None and not superseded.failure:
        return Outcome.REFUSED
    if superseded is not None and superseded.revision_id == entry.revision.pk:
        return Outcome.REREAD
    return Outcome.REVISED


def _write_articles(entries: Sequence[Entry]) -> None:
    sources = _sources({entry.document.publisher for entry in entries} - {None})
    added = []
    for entry in entries:
        article = entry.article
        before = [getattr(article, name) for name in DESCRIBED]
        article.source = sources.get(entry.document.publisher)
        _describe(article, entry.document, entry.extraction)
        if entry.outcome is Outcome.NEW:
            article.key = entry.identity.key
            added.append(article)
        elif before != [getattr(article, name) for name in DESCRIBED]:
            article.save(update_fields=DESCRIBED)
    Article.objects.bulk_create(added)


def _sources(names: set[str | None]) -> dict[str | None, Source]:
    """The sources with these names; those that are missing are made."""
    stored: dict[str | None, Source] = {
        source.name: source for source in Source.objects.filter(name__in=names)
    }
    missing = [Source(name=name) for name in sorted(filter(None, names - stored.keys()))]
    return stored | {source.name: source for source in Source.objects.bulk_create(missing)}


def _describe(article: Article, document: Document, extraction: Extraction) -> None:
    publication = extraction.publication
    article.url = document.url or ""
    article.title = (document.title or _headline(document.text))[:LONGEST_TITLE]
    article.language = document.language or extraction.language or ""
    article.published = publication.date
    article.published_basis = publication.basis
    article.published_earliest = publication.earliest
    article.published_latest = publication.latest


def _headline(text: str) -> str:
    """The first line where it stands alone above a blank one, as a headline does."""
    line, _, rest = text.strip().partition("\n")
    alone = rest[:1] in ("\n", "\r") and len(line) <= LONGEST_HEADLINE
    return line.strip() if alone else ""


def _write_revisions(entries: Sequence[Entry]) -> None:
    added = [entry for entry in entries if entry.revision.pk is None]
    last: dict[int, int] = dict(
        ArticleRevision.objects.filter(article__in=[entry.article.pk for entry in added])
        .order_by()
        .values("article")
        .annotate(last=Max("number"))
        .values_list("article", "last")
    )
    for entry in added:
        entry.revision = ArticleRevision(
            article=entry.article,
            number=last.get(entry.article.pk, 0) + 1,
            content_hash=entry.identity.content_hash,
            text=entry.document.text,
            given=given_fields(entry.document),
        )
    ArticleRevision.objects.bulk_create(entry.revision for entry in added)


def _write_runs(entries: Sequence[Entry]) -> None:
    """The runs that were current step back before the new ones step in: one is current."""
    superseded = [entry.superseded.pk for entry in entries if entry.superseded]
    ExtractionRun.objects.filter(pk__in=superseded).update(current=False)
    again = [entry.run.pk for entry in entries if entry.ran_before]
    ExtractionRun.objects.filter(pk__in=again).update(current=True)
    added = [entry for entry in entries if not entry.ran_before]
    for entry in added:
        fields = extraction_fields(entry.extraction, entry.document.text)
        del fields["events"]
        entry.run = ExtractionRun(
            revision=entry.revision,
            ruleset=entry.extraction.ruleset,
            failure=entry.extraction.failure or "",
            findings=fields,
        )
    ExtractionRun.objects.bulk_create(entry.run for entry in added)
