"""The state of the record in a few numbers: an answer made under the same numbers is the same."""

from django.db.models import Max

from timeline.models import Article, ArticleRevision, Change, ExtractionRun


def record_state() -> tuple[int, ...]:
    """The newest change, run, revision and article; each is read from the end of an index."""
    newest = (
        Change.objects.aggregate(last=Max("sequence")),
        ExtractionRun.objects.aggregate(last=Max("id")),
        ArticleRevision.objects.aggregate(last=Max("id")),
        Article.objects.aggregate(last=Max("id")),
    )
    return tuple(row["last"] or 0 for row in newest)
