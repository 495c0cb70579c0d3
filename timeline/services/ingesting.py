"""Documents in: extracted, and stored in batches, whatever becomes of one of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from timeline.extraction import RULESET
from timeline.extraction.types import Document, Extraction
from timeline.models import ExtractionRun
from timeline.services.documents import Identity, identify
from timeline.services.gazetteer import curated_extract
from timeline.services.refusal import RefusedError
from timeline.services.shelving import Outcome
from timeline.services.storing import Stored, store_extractions

Extract = Callable[[Document], Extraction]


def ingest_article(document: Document, *, extract: Extract | None = None) -> Stored:
    """One document; see ``ingest_articles``."""
    return ingest_articles([document], extract=extract)[0]


def ingest_articles(
    documents: Sequence[Document], *, extract: Extract | None = None, ruleset: str = RULESET
) -> tuple[Stored, ...]:
    """What became of each document, in order. One that is refused stops none of the others.

    What is stored under ``ruleset`` already is not extracted again. Each batch is one transaction.
    Without ``extract`` the documents are read with the gazetteer as the curators left it.
    """
    extract = extract or curated_extract()
    return tuple(
        stored
        for batch in _batches(documents)
        for stored in _ingest_batch(batch, extract=extract, ruleset=ruleset)
    )


def _batches(documents: Iterable[Document]) -> Iterator[list[tuple[Document, Identity]]]:
    """In order, an article once in a batch: its second version must find the first one stored."""
    batch: list[tuple[Document, Identity]] = []
    keys: set[str] = set()
    for document in documents:
        identity = identify(document)
        if identity.key in keys:
            yield batch
            batch, keys = [], set()
        batch.append((document, identity))
        keys.add(identity.key)
    if batch:
        yield batch


def _ingest_batch(
    batch: Sequence[tuple[Document, Identity]], *, extract: Extract, ruleset: str
) -> list[Stored]:
    stored = _stored_before(batch, ruleset)
    pairs = [
        (document, extract(document)) for document, identity in batch if identity not in stored
    ]
    fresh = iter(store_each(pairs))
    return [
        Stored(document.id, Outcome.UNCHANGED, stored[identity])
        if identity in stored
        else next(fresh)
        for document, identity in batch
    ]


def _stored_before(batch: Sequence[tuple[Document, Identity]], ruleset: str) -> dict[Identity, str]:
    """The public ids of those articles that say what they said and were read by these rules."""
    rows = ExtractionRun.objects.filter(
        current=True,
        ruleset=ruleset,
        revision__article__key__in=[identity.key for _, identity in batch],
    ).values_list(
        "revision__article__key", "revision__content_hash", "revision__article__public_id"
    )
    return {Identity(key, digest): public_id for key, digest, public_id in rows}


def store_each(pairs: Sequence[tuple[Document, Extraction]]) -> Sequence[Stored]:
    """In one transaction; where that fails, one by one, so that the bad ones fail alone."""
    if not pairs:
        return ()
    try:
        return store_extractions(pairs)
    except RefusedError as error:
        reason = str(error)
    except Exception as error:  # the batch edge: one bad document stops no batch
        reason = f"{type(error).__name__}: {error}"
    if len(pairs) > 1:
        return [stored for pair in pairs for stored in store_each([pair])]
    return [Stored(pairs[0][0].id, Outcome.REFUSED, reason=reason)]
