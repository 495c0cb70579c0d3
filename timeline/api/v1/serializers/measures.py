"""Laws and bills as dossiers."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.events import EventSerializer, MeasureSerializer
from timeline.api.v1.serializers.fields import number_field, text_field, texts_field


class StepVoteSerializer(serializers.Serializer[Any]):
    ayes = number_field("How many were for it.")
    noes = number_field("How many were against it.")
    abstained = number_field("Null where it is not stated.", allow_null=True)


class MeasureStepSerializer(serializers.Serializer[Any]):
    event = EventSerializer()
    chamber = text_field("Which chamber voted on it.", allow_null=True)
    vote = StepVoteSerializer(allow_null=True)


class MeasureDetailSerializer(MeasureSerializer):
    steps = MeasureStepSerializer(many=True, help_text="Its shown events in the order of stages.")
    out_of_order = serializers.ListField(
        child=texts_field(),
        help_text="Pairs of ids of events: the second is of a later stage, and surely came first.",
    )
