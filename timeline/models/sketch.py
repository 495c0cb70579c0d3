"""What is kept of an article's text so that a reprint is known, and what the text is about."""

from django.db import models

from timeline.models.article import Article


class ArticleSketch(models.Model):
    """Of the text that an article's newest revision says."""

    article = models.OneToOneField(Article, models.CASCADE, primary_key=True, related_name="sketch")
    hashes = models.JSONField(help_text="The smallest hashes of its five-word shingles.")
    topic = models.JSONField(help_text="The stems that tell most of it, the most telling first.")

    def __str__(self) -> str:
        return f"Sketch of {self.article}"


class ShingleKey(models.Model):
    """One of the few hashes that a sketch is looked up by: who shares none is not compared."""

    sketch = models.ForeignKey(ArticleSketch, models.CASCADE, related_name="keys")
    value = models.BigIntegerField()

    class Meta:
        indexes = [models.Index(fields=["value", "sketch"], name="shingle_key_lookup")]
        constraints = [models.UniqueConstraint(fields=["sketch", "value"], name="shingle_key_once")]

    def __str__(self) -> str:
        return f"{self.value:08x}"
