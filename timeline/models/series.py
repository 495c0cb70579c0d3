"""A statistic over several periods, as one article states it."""

from django.db import models

from timeline.models.article import Article, ExtractionRun
from timeline.models.ids import make_public_id


class ArticleSeries(models.Model):
    """Known again by its subject and unit; its figures stand in the mentions of its ``run``."""

    public_id = models.CharField(max_length=20, unique=True, default=make_public_id)
    article = models.ForeignKey(Article, models.CASCADE, related_name="series")
    run = models.ForeignKey(
        ExtractionRun, models.CASCADE, related_name="series", help_text="What found it last."
    )
    number = models.CharField(max_length=20, help_text="The series_id of its figures in the run.")
    key = models.CharField(
        max_length=64, help_text="SHA-256 of subject and kind of unit: the same one again."
    )
    subject = models.CharField(max_length=300, help_text="What is counted, as the article says.")
    unit = models.CharField(max_length=100, blank=True)
    country = models.ForeignKey(
        "timeline.Country",
        models.PROTECT,
        null=True,
        related_name="series",
        help_text="The main country of the first mention that states it.",
    )

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["article", "key"], name="article_series_once")
        ]

    def __str__(self) -> str:
        return self.subject
