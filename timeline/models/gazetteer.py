"""Names that a curator adds to the gazetteer that we ship, or takes out of it."""

from django.core.exceptions import ValidationError
from django.db import models

from timeline.extraction.types import ToponymKind
from timeline.models.country import Country


class GazetteerEntry(models.Model):
    """One name. The next extraction finds it, or finds it no more."""

    class Effect(models.TextChoices):
        ADD = "add", "find this name"
        DISABLE = "disable", "do not find this name"

    name = models.CharField(
        max_length=120, help_text="As texts write it: “Zhasyl Odaq”. Accents do not matter."
    )
    effect = models.CharField(max_length=10, choices=Effect, default=Effect.ADD)
    country = models.ForeignKey(
        Country,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="gazetteer_entries",
        help_text="The country that the name means; none where it shall not be found.",
    )
    kind = models.CharField(
        max_length=12,
        choices=[(kind.value, kind.value) for kind in ToponymKind],
        default=ToponymKind.INSTITUTION.value,
    )
    note = models.CharField(max_length=300, blank=True, help_text="Why, for the next curator.")
    is_active = models.BooleanField(
        default=True, help_text="An entry that is switched off changes nothing."
    )

    class Meta:
        ordering = ["name", "effect"]
        verbose_name_plural = "gazetteer entries"
        constraints = [
            models.UniqueConstraint(
                fields=["name", "effect", "country"], name="gazetteer_entry_once"
            ),
            models.CheckConstraint(
                condition=models.Q(effect="add", country__isnull=False)
                | models.Q(effect="disable", country__isnull=True),
                name="gazetteer_entry_country_if_added",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.country_id or 'not found'}"

    def clean(self) -> None:
        if not any(letter.isalnum() for letter in self.name):
            raise ValidationError({"name": f"“{self.name}” holds no letter."})
        if self.effect == self.Effect.ADD and self.country_id is None:
            raise ValidationError({"country": f"Say which country “{self.name}” means."})
        if self.effect == self.Effect.DISABLE and self.country_id is not None:
            raise ValidationError({"country": f"“{self.name}” is taken out: leave this empty."})
