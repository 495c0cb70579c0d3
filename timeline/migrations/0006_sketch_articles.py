"""Sketches and origins of the articles that were stored before these were kept."""

from itertools import islice

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from timeline.extraction.events.keys import topic_of
from timeline.extraction.events.shingles import Sketch, group_near_duplicates, keys_of, sketch

BATCH = 500


def sketch_articles(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    Article = apps.get_model("timeline", "Article")
    ArticleSketch = apps.get_model("timeline", "ArticleSketch")
    ArticleRevision = apps.get_model("timeline", "ArticleRevision")
    ShingleKey = apps.get_model("timeline", "ShingleKey")
    hashes: dict[int, Sketch] = {}
    revisions = iter(
        ArticleRevision.objects.order_by("article", "number")
        .values_list("article", "text")
        .iterator(chunk_size=BATCH)
    )
    while batch := dict(islice(revisions, BATCH)):
        for article, text in batch.items():
            hashes[article] = sketch(text)
        ShingleKey.objects.filter(sketch__in=batch).delete()
        ArticleSketch.objects.filter(pk__in=batch).delete()
        ArticleSketch.objects.bulk_create(
            ArticleSketch(article_id=article, hashes=hashes[article], topic=topic_of(text))
            for article, text in batch.items()
        )
        ShingleKey.objects.bulk_create(
            ShingleKey(sketch_id=article, value=key)
            for article in batch
            for key in keys_of(hashes[article])
        )
    for article, origin in group_near_duplicates(hashes).items():
        if origin != article:
            Article.objects.filter(pk=article).update(origin_id=origin)


def forget_sketches(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("timeline", "ShingleKey").objects.all().delete()
    apps.get_model("timeline", "ArticleSketch").objects.all().delete()
    apps.get_model("timeline", "Article").objects.update(origin=None)


class Migration(migrations.Migration):
    dependencies = [("timeline", "0005_add_origins_and_sketches")]

    operations = [migrations.RunPython(sketch_articles, forget_sketches)]
