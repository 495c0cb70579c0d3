"""One article as plain rows: its text, what last read it, and every mention in it."""

from dataclasses import dataclass

from timeline.models import Article, ArticleRevision, ExtractionRun, Mention
from timeline.queries.details import current_run
from timeline.queries.evidence import ArticleRow, MentionRow, mention_rows


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """``run`` is null where nothing has read the article yet."""

    article: ArticleRow
    revision: ArticleRevision | None
    run: ExtractionRun | None
    mentions: tuple[MentionRow, ...]


def article_record(public_id: str) -> ArticleRecord | None:
    row = Article.objects.filter(public_id=public_id).values_list(*ArticleRow._fields).first()
    if row is None:
        return None
    run = current_run(public_id)
    mentions = mention_rows(Mention.objects.filter(run=run).order_by("start", "id")) if run else ()
    revision = run.revision if run else _newest_revision(public_id)
    return ArticleRecord(ArticleRow._make(row), revision, run, mentions)


def _newest_revision(public_id: str) -> ArticleRevision | None:
    return ArticleRevision.objects.filter(article__public_id=public_id).order_by("-number").first()
