"""Where the reports of an event disagree."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.fields import choice_field, text_field
from timeline.extraction.types import FigurePeriod


class SideSourceSerializer(serializers.Serializer[Any]):
    mention = text_field("Id of the mention.")
    article = text_field("Id of the article.")
    publisher = text_field(allow_null=True)


class SideSerializer(serializers.Serializer[Any]):
    """A date has ``edtf`` and no number; a figure has no ``edtf``."""

    edtf = text_field("A date that is given.", allow_null=True)
    value = serializers.FloatField(allow_null=True, help_text="A number that is given.")
    min = serializers.FloatField(allow_null=True)
    max = serializers.FloatField(allow_null=True)
    approximate = serializers.BooleanField(allow_null=True)
    sources = SideSourceSerializer(many=True, help_text="Every mention that says so.")


class ConflictSerializer(serializers.Serializer[Any]):
    about = choice_field(("date", "figure"), "What the reports disagree about.")
    unit = text_field("Of what figures; null for dates.", allow_null=True)
    period = choice_field(FigurePeriod, "Over which time; null for dates.", allow_null=True)
    sides = SideSerializer(many=True, help_text="Two or more, none of them preferred.")
