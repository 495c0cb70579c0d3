"""A law or bill as a dossier: its events are its steps."""

from django.db import models

from timeline.extraction.types import ActKind
from timeline.models.ids import make_public_id

KINDS = [(kind.value, kind.value) for kind in ActKind]


class Measure(models.Model):
    """One act of one country, known again by its number or the telling words of its name."""

    public_id = models.CharField(max_length=20, unique=True, default=make_public_id)
    country = models.ForeignKey("timeline.Country", models.PROTECT, related_name="measures")
    key = models.CharField(max_length=200, help_text="What makes it the same one again.")
    kind = models.CharField(max_length=16, choices=KINDS)
    name = models.CharField(max_length=200, blank=True, help_text="In an article's words.")
    number = models.CharField(max_length=40, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["country", "key"], name="measure_once"),
            models.CheckConstraint(
                condition=~models.Q(name="") | ~models.Q(number=""), name="measure_is_named"
            ),
        ]

    def __str__(self) -> str:
        numbered = f"{self.kind} {self.number}" if self.number else ""
        if not self.name:
            return numbered.capitalize()
        return f"{self.name} ({numbered})" if numbered else self.name
