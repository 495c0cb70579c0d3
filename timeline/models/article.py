"""Articles: who published them, their revisions, and what ran over each."""

from django.db import models

from timeline.extraction.types import PublicationBasis
from timeline.models.ids import make_public_id


class Source(models.Model):
    """Who publishes: a paper, an agency, a gazette."""

    name = models.CharField(max_length=200, unique=True)
    country = models.ForeignKey(
        "timeline.Country",
        models.PROTECT,
        null=True,
        blank=True,
        help_text="Home country: the prior where an article names no country.",
    )

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Article(models.Model):
    """One article, however often it was revised. ``key`` is what makes it the same one again."""

    public_id = models.CharField(max_length=20, unique=True, default=make_public_id)
    key = models.CharField(
        max_length=500,
        unique=True,
        help_text="url:…, id:SOURCE/ID or sha256:… – the first that the input gives.",
    )
    source = models.ForeignKey(Source, models.PROTECT, null=True, blank=True)
    url = models.URLField(max_length=2000, blank=True)
    title = models.CharField(max_length=500, blank=True)
    language = models.CharField(max_length=12, blank=True)
    published = models.DateField(
        null=True, blank=True, help_text="The publication date, given or found out."
    )
    published_basis = models.CharField(
        max_length=10,
        choices=[(basis.value, basis.value) for basis in PublicationBasis],
        default=PublicationBasis.UNKNOWN.value,
        help_text="How the publication date is known.",
    )
    published_earliest = models.DateField(null=True, blank=True)
    published_latest = models.DateField(null=True, blank=True)
    origin = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="reprints",
        help_text="The article that brought nearly the same text first; empty where none did.",
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(published_basis__in=[basis.value for basis in PublicationBasis]),
                name="article_published_basis_known",
            )
        ]

    def __str__(self) -> str:
        return self.title or self.key


class ArticleRevision(models.Model):
    """What an article said at one time, with all that extraction is given beside the text."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    content_hash = models.CharField(
        max_length=64, help_text="SHA-256 over the text and all else that extraction is given."
    )
    text = models.TextField()
    given = models.JSONField(
        help_text="The input beside the text: title, published, language, url, publisher, country."
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["article", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_number_once"),
            models.UniqueConstraint(fields=["article", "content_hash"], name="revision_once"),
        ]

    def __str__(self) -> str:
        return f"{self.article} (revision {self.number})"


class ExtractionRun(models.Model):
    """One ruleset over one revision. The current run of an article is the one that pages show."""

    revision = models.ForeignKey(ArticleRevision, models.CASCADE, related_name="runs")
    ruleset = models.CharField(max_length=40)
    current = models.BooleanField(default=True)
    failure = models.TextField(blank=True, help_text="Why nothing could be extracted.")
    findings = models.JSONField(
        help_text="The extraction as EXTRACT.md describes it, without the events."
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(fields=["revision", "ruleset"], name="run_once"),
            models.UniqueConstraint(
                fields=["revision"], condition=models.Q(current=True), name="run_current_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.revision} under {self.ruleset}"
