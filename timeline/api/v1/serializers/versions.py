"""What an event said, version by version."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.articles import LinksSerializer
from timeline.api.v1.serializers.claims import PeriodSerializer
from timeline.api.v1.serializers.events import EventCountrySerializer
from timeline.api.v1.serializers.fields import choice_field, number_field, text_field
from timeline.extraction.types import EventType, Stage
from timeline.models import ChangeKind, Status


class VersionContentSerializer(serializers.Serializer[Any]):
    type = choice_field(EventType)
    stage = choice_field(Stage, allow_null=True)
    title = text_field()
    date = PeriodSerializer()
    countries = EventCountrySerializer(many=True, help_text="The main country first.")
    planned = serializers.BooleanField()
    status = choice_field(Status.values)
    confidence = serializers.FloatField(min_value=0, max_value=1)
    mention_count = number_field()
    source_count = number_field()


class VersionSerializer(serializers.Serializer[Any]):
    version = number_field()
    sequence = number_field("Of the change in the change feed.")
    kind = choice_field(ChangeKind.values)
    at = serializers.DateTimeField()
    event = VersionContentSerializer(
        allow_null=True,
        help_text="What it said from then on; null where it was no longer shown, or not kept.",
    )
    links = LinksSerializer(help_text="The page is that of the version, to be cited.")


class VersionPageSerializer(serializers.Serializer[Any]):
    results = VersionSerializer(many=True, help_text="The newest first.")
    next = serializers.URLField(allow_null=True, help_text="Null: all are on this page.")
    previous = serializers.URLField(allow_null=True)
