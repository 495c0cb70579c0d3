"""Event mentions: what one run found in one sentence. Never edited."""

from django.db import models
from django.db.models import F, Q

from timeline.models.article import ExtractionRun
from timeline.models.event import GRANULARITIES, STAGES, TYPES, Event


class Mention(models.Model):
    """One sentence's report of an event. Only ``event``, what it is counted to, ever changes."""

    run = models.ForeignKey(ExtractionRun, models.CASCADE, related_name="mentions")
    event = models.ForeignKey(Event, models.PROTECT, null=True, blank=True, related_name="mentions")
    fingerprint = models.CharField(
        max_length=64,
        db_index=True,
        help_text="SHA-256 of article, evidence, date words and type: the same finding again.",
    )
    start = models.PositiveIntegerField(help_text="Offsets into the revision's text.")
    end = models.PositiveIntegerField()
    quotation = models.TextField(help_text="The evidence: the sentence or clause that states it.")
    trigger_start = models.PositiveIntegerField()
    trigger_end = models.PositiveIntegerField()
    date_start = models.PositiveIntegerField(
        null=True,
        help_text="Offsets of the date's words; empty where it is the publication's.",
    )
    date_end = models.PositiveIntegerField(null=True)
    date_text = models.CharField(max_length=200, blank=True)
    edtf = models.CharField(max_length=60)
    earliest = models.DateField(null=True)
    latest = models.DateField(null=True)
    granularity = models.CharField(max_length=10, choices=GRANULARITIES, blank=True)
    date_rule = models.CharField(max_length=60, blank=True)
    anchor = models.CharField(max_length=20, blank=True)
    implied = models.JSONField(default=list, help_text="Parts of the date that the anchor gave.")
    alternatives = models.JSONField(default=list, help_text="Other readings, in EDTF.")
    type = models.CharField(max_length=32, choices=TYPES)
    stage = models.CharField(max_length=16, choices=STAGES, blank=True)
    countries = models.JSONField(help_text='[{"code": "KZ", "role": "legislating"}], main first.')
    actor = models.CharField(max_length=200, blank=True)
    figures = models.JSONField(default=list)
    attribution = models.JSONField(null=True)
    act = models.JSONField(
        null=True, help_text="The law or bill that it is of, as EXTRACT.md says."
    )
    polarity = models.CharField(max_length=10)
    modality = models.CharField(max_length=10)
    planned = models.BooleanField(default=False)
    confidence = models.FloatField()
    title = models.CharField(max_length=300)
    rule = models.CharField(max_length=60)

    class Meta:
        ordering = ["run", "start", "id"]
        constraints = [
            models.UniqueConstraint(fields=["run", "fingerprint"], name="mention_once"),
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="mention_has_evidence"),
        ]

    def __str__(self) -> str:
        return f"{self.edtf} {self.title}"
