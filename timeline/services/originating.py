"""Which article brought a text first: a wire text that ten papers print is one origin.

Called inside ``writing()``. Only texts that share one of a sketch's few keys are compared, and each
batch asks for all of its keys at once.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.extraction.events.keys import topic_of
from timeline.extraction.events.shingles import (
    FULLEST,
    LEAST_RESEMBLANCE,
    Sketch,
    keys_of,
    resemblance,
    sketch,
)
from timeline.models import Article, ArticleSketch, ShingleKey


@dataclass(frozen=True, slots=True)
class Outline:
    """What is kept of a text beside the text; made before the transaction, for it takes time."""

    hashes: Sketch
    topic: tuple[str, ...]


def outline(text: str) -> Outline:
    return Outline(sketch(text), topic_of(text))


def keep_outlines(pairs: Sequence[tuple[Article, Outline]]) -> None:
    """Stores the outlines of articles that are new or say something else, with their origins."""
    articles = [article.pk for article, _ in pairs]
    ArticleSketch.objects.filter(pk__in=articles).delete()
    known = _sketches_that_share({key for _, made in pairs for key in keys_of(made.hashes)})
    origins = _origins_of(known)
    by_key: dict[int, list[int]] = defaultdict(list)
    for other, hashes in known.items():
        for key in keys_of(hashes):
            by_key[key].append(other)
    for article, made in pairs:
        near = {other for key in keys_of(made.hashes) for other in by_key[key]}
        alike = [other for other in near if other < article.pk and _are_alike(made, known[other])]
        origin = min((origins[other] for other in alike), default=None)
        _write_origin(article, origin)
        known[article.pk], origins[article.pk] = made.hashes, origin or article.pk
        for key in keys_of(made.hashes):
            by_key[key].append(article.pk)
    _write_sketches(pairs)


def _sketches_that_share(keys: Iterable[int]) -> dict[int, Sketch]:
    """Sketches by article; a key that very many share is of boilerplate and tells nothing."""
    rows = ShingleKey.objects.filter(value__in=set(keys)).values_list("value", "sketch")
    counted = Counter(value for value, _ in rows)
    near = {article for value, article in rows if counted[value] <= FULLEST}
    found = ArticleSketch.objects.filter(pk__in=near).order_by("pk").values_list("pk", "hashes")
    return {article: tuple(hashes) for article, hashes in found}


def _origins_of(known: Iterable[int]) -> dict[int, int]:
    rows = Article.objects.filter(pk__in=list(known)).values_list("pk", "origin")
    return {article: origin or article for article, origin in rows}


def _are_alike(made: Outline, hashes: Sketch) -> bool:
    return resemblance(made.hashes, hashes) >= LEAST_RESEMBLANCE


def _write_origin(article: Article, origin: int | None) -> None:
    if article.origin_id != origin:
        article.origin_id = origin
        article.save(update_fields=["origin"])


def _write_sketches(pairs: Sequence[tuple[Article, Outline]]) -> None:
    ArticleSketch.objects.bulk_create(
        ArticleSketch(article=article, hashes=made.hashes, topic=made.topic)
        for article, made in pairs
    )
    ShingleKey.objects.bulk_create(
        ShingleKey(sketch_id=article.pk, value=key)
        for article, made in pairs
        for key in keys_of(made.hashes)
    )
