"""Events: what happened, once; where it stands on the timeline of each country."""

from django.db import models
from django.db.models import F, Q

from timeline.extraction.types import CountryRole, EventType, Granularity, Stage
from timeline.models.ids import make_public_id


class Status(models.TextChoices):
    """Who stands for an event: the rules alone, or a person."""

    MACHINE = "machine", "found by rules"
    ACCEPTED = "accepted", "accepted"
    EDITED = "edited", "edited"
    REJECTED = "rejected", "rejected"


TYPES = [(kind.value, kind.value.replace("_", " ")) for kind in EventType]
STAGES = [(stage.value, stage.value.replace("_", " ")) for stage in Stage]
GRANULARITIES = [(granularity.value, granularity.value) for granularity in Granularity]
ROLES = [(role.value, role.value) for role in CountryRole]


class Event(models.Model):
    """What happened, once: the mentions that corefer. Its date is as fine as the text."""

    public_id = models.CharField(max_length=20, unique=True, default=make_public_id)
    type = models.CharField(max_length=32, choices=TYPES)
    stage = models.CharField(
        max_length=16, choices=STAGES, blank=True, help_text="How far an act of legislation came."
    )
    title = models.CharField(max_length=300, help_text="A line in the article's own words.")
    edtf = models.CharField(
        "date", max_length=60, help_text="EDTF: 2017-07-11, 2017-04~, 2016/2017, 2011/…"
    )
    earliest = models.DateField(
        null=True, blank=True, help_text="First day it can be; empty where the year is not known."
    )
    latest = models.DateField(
        null=True, blank=True, help_text="Last day it can be; empty where it has no end."
    )
    granularity = models.CharField(max_length=10, choices=GRANULARITIES, blank=True)
    start = models.DateField(help_text="First day to sort by: 0001-01-01 where there is none.")
    end = models.DateField(help_text="Last day to sort by: 9999-12-31 where there is none.")
    long = models.BooleanField(
        help_text="Longer than a year and a month, or open: an overlap query finds it apart."
    )
    shown = models.BooleanField(help_text="Neither rejected nor merged nor withdrawn.")
    planned = models.BooleanField(default=False, help_text="Announced, not yet happened.")
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.MACHINE)
    confidence = models.FloatField(default=0, help_text="The surest mention's, 0 to 1.")
    mention_count = models.PositiveIntegerField(default=0)
    source_count = models.PositiveIntegerField(
        default=0, help_text="Publishers that report it; a text printed twice counts once."
    )
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="merged_from"
    )
    measure = models.ForeignKey(
        "timeline.Measure",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="events",
        help_text="The law or bill that it is a step of.",
    )
    withdrawn = models.BooleanField(
        default=False,
        help_text="No current mention reports it, and no person stood by it.",
    )
    version = models.PositiveIntegerField(default=1)
    sequence = models.PositiveBigIntegerField(
        unique=True, null=True, help_text="Of the last change that the public could see."
    )
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(
        help_text="When the record last changed for the public; not when it happened."
    )

    class Meta:
        ordering = ["-start", "-id"]
        indexes = [
            models.Index(fields=["-start", "-id"], name="event_by_day"),
            models.Index(fields=["-start", "-id"], condition=Q(shown=True), name="event_timeline"),
            models.Index(
                fields=["-start", "-id"],
                condition=Q(shown=True, long=True),
                name="event_timeline_long",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(latest__isnull=True)
                | Q(earliest__isnull=True)
                | Q(earliest__lte=F("latest")),
                name="event_days_in_order",
            ),
            models.CheckConstraint(condition=Q(start__lte=F("end")), name="event_start_before_end"),
            models.CheckConstraint(
                condition=Q(shown=False)
                | Q(merged_into__isnull=True, withdrawn=False) & ~Q(status=Status.REJECTED.value),
                name="event_shown_stands",
            ),
            models.CheckConstraint(
                condition=Q(status__in=Status.values), name="event_status_known"
            ),
            models.CheckConstraint(
                condition=Q(type__in=[value for value, _ in TYPES]), name="event_type_known"
            ),
            models.CheckConstraint(
                condition=Q(stage="") | Q(type=EventType.LEGISLATION.value),
                name="event_stage_of_legislation",
            ),
            models.CheckConstraint(
                condition=Q(confidence__gte=0, confidence__lte=1), name="event_confidence_share"
            ),
            models.CheckConstraint(condition=~Q(edtf=""), name="event_has_date"),
            models.CheckConstraint(
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")),
                name="event_not_merged_into_itself",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.edtf} {self.title}"


class EventCountry(models.Model):
    """An event on one country's timeline, with the columns that the timeline sorts and filters by.

    ``start``, ``end``, ``long``, ``type``, ``status`` and ``shown`` are copies of the event's,
    written by the same service in the same transaction.
    """

    event = models.ForeignKey(Event, models.CASCADE, related_name="countries")
    country = models.ForeignKey("timeline.Country", models.PROTECT, related_name="events")
    role = models.CharField(max_length=12, choices=ROLES)
    position = models.PositiveSmallIntegerField(default=0, help_text="0 is the main country.")
    start = models.DateField(help_text="0001-01-01 where the year is not known.")
    end = models.DateField(help_text="9999-12-31 where it has no end.")
    long = models.BooleanField(help_text="Longer than a year and a month, or open.")
    type = models.CharField(max_length=32)
    status = models.CharField(max_length=10)
    shown = models.BooleanField(help_text="Neither rejected nor merged nor withdrawn.")

    class Meta:
        ordering = ["event", "position"]
        indexes = [
            models.Index(
                fields=["country", "-start", "-event"],
                condition=Q(shown=True),
                name="event_country_timeline",
            ),
            models.Index(
                fields=["country", "-start", "-event"],
                condition=Q(shown=True, long=True),
                name="event_country_timeline_long",
            ),
            models.Index(
                fields=["country", "type", "-start", "-event"],
                condition=Q(shown=True),
                name="event_country_timeline_type",
            ),
            models.Index(
                fields=["country", "status", "-start", "-event"],
                condition=Q(shown=True),
                name="event_country_timeline_status",
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["event", "country"], name="event_country_once"),
            models.CheckConstraint(
                condition=Q(start__lte=F("end")), name="event_country_days_in_order"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.country_id} ({self.role})"
