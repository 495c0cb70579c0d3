"""What people decided, and what the public was told."""

from django.conf import settings
from django.db import models

from timeline.models.event import Event


class Decision(models.TextChoices):
    ACCEPT = "accept", "accepted"
    REJECT = "reject", "rejected"
    EDIT = "edit", "edited"
    MERGE = "merge", "merged"
    SPLIT = "split", "split"


class Judgement(models.Model):
    """A curator's decision on an event: a row of its own, withdrawn rather than deleted."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="judgements")
    decision = models.CharField(max_length=10, choices=Decision.choices)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="judgements", verbose_name="who"
    )
    at = models.DateTimeField("when", auto_now_add=True)
    reason = models.CharField("why", max_length=500, blank=True)
    before = models.JSONField(default=dict, help_text="The event as it was.")
    after = models.JSONField(default=dict, help_text="The fields it changed, as they are now.")
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(decision__in=Decision.values), name="judgement_decision_known"
            ),
            models.CheckConstraint(
                condition=models.Q(withdrawn_at__isnull=True, withdrawn_by__isnull=True)
                | models.Q(withdrawn_at__isnull=False, withdrawn_by__isnull=False),
                name="judgement_withdrawn_by_someone",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_decision_display()}: {self.event}"


class ChangeKind(models.TextChoices):
    UPSERT = "upsert", "created or changed"
    DELETE = "delete", "no longer shown"
    MERGE = "merge", "merged into another"


class Change(models.Model):
    """One line of the change feed; ``sequence`` rises in the order in which changes commit."""

    sequence = models.BigAutoField(primary_key=True)
    event = models.ForeignKey(Event, models.CASCADE, related_name="changes")
    kind = models.CharField(max_length=8, choices=ChangeKind.choices)
    version = models.PositiveIntegerField(help_text="The event's version after the change.")
    content = models.JSONField(
        null=True, help_text="What the public saw from then on; null where it sees nothing."
    )
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["sequence"]

    def __str__(self) -> str:
        return f"{self.sequence}: {self.kind} {self.event_id}"
