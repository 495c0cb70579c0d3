"""Articles read again under the present ruleset, with what is gained and lost by it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from django.db.models import Prefetch

from timeline.extraction import RULESET
from timeline.extraction.types import Document, Extraction
from timeline.models import ExtractionRun, Mention
from timeline.services.documents import document_of
from timeline.services.gazetteer import curated_extract
from timeline.services.ingesting import Extract, store_each
from timeline.services.mentions import mentions_of

RUNS_PER_BATCH = 200


@dataclass(frozen=True, slots=True)
class Reread:
    """An article, the mentions that only one of its readings has, and why it failed, if it did."""

    article: str
    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    reason: str = ""


def reread_articles(
    *, dry_run: bool = False, extract: Extract | None = None, ruleset: str = RULESET
) -> Iterator[Reread]:
    """Every article whose current run is under another ruleset; a dry run takes every article."""
    extract = extract or curated_extract()
    runs = ExtractionRun.objects.filter(current=True)
    if not dry_run:
        runs = runs.exclude(ruleset=ruleset)
    # The ids are taken first: a run that was reread is current no more.
    ids = iter(list(runs.order_by("pk").values_list("pk", flat=True)))
    while batch := list(islice(ids, RUNS_PER_BATCH)):
        yield from _reread(batch, dry_run=dry_run, extract=extract)


def _reread(ids: list[int], *, dry_run: bool, extract: Extract) -> list[Reread]:
    runs = (
        ExtractionRun.objects.filter(pk__in=ids)
        .select_related("revision__article")
        .prefetch_related(Prefetch("mentions", Mention.objects.order_by("id")))
        .defer("findings")
        .order_by("pk")
    )
    pairs = [(document, extract(document)) for document in (document_of(r.revision) for r in runs)]
    compared = [_compare(run, *pair) for run, pair in zip(runs, pairs, strict=True)]
    if dry_run:
        return compared
    return [
        reread if not stored.reason else Reread(reread.article, reason=stored.reason)
        for reread, stored in zip(compared, store_each(pairs), strict=True)
    ]


def _compare(run: ExtractionRun, document: Document, extraction: Extraction) -> Reread:
    article = str(run.revision.article)
    if extraction.failure:
        return Reread(article, reason=extraction.failure)
    before = {mention.fingerprint: str(mention) for mention in run.mentions.all()}
    after = {m.fingerprint: str(m) for m in mentions_of(run, document, extraction)}
    return Reread(
        article,
        gained=tuple(words for mark, words in after.items() if mark not in before),
        lost=tuple(words for mark, words in before.items() if mark not in after),
    )
