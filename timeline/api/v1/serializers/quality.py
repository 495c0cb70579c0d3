"""How often the rules were right."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.articles import LinksSerializer
from timeline.api.v1.serializers.fields import number_field, text_field


class ShareSerializer(serializers.Serializer[Any]):
    count = number_field()
    of = number_field()
    share = serializers.FloatField(
        min_value=0, max_value=1, allow_null=True, help_text="Null of none."
    )
    low = serializers.FloatField(
        min_value=0, max_value=1, help_text="Of Wilson's interval at 95 %; 0 of none."
    )
    high = serializers.FloatField(min_value=0, max_value=1, help_text="1 of none.")


class JudgedSerializer(serializers.Serializer[Any]):
    judged = number_field("Events that a person decided on.")
    accepted = number_field()
    edited = number_field("Events they are, with something corrected.")
    rejected = number_field()
    right_as_found = ShareSerializer(help_text="Accepted, of the judged.")
    right_if_edited = ShareSerializer(help_text="Accepted or edited, of the judged.")


class NamedJudgedSerializer(JudgedSerializer):
    name = text_field()


class NamedShareSerializer(serializers.Serializer[Any]):
    name = text_field()
    right_as_found = ShareSerializer()


class QualitySerializer(serializers.Serializer[Any]):
    all = JudgedSerializer()
    by_type = NamedJudgedSerializer(many=True, help_text="By the type found; most judged first.")
    by_rule = NamedJudgedSerializer(many=True, help_text="By the rule of the surest mention.")
    by_field = NamedShareSerializer(many=True, help_text="What was right in the events that stand.")
    by_date_rule = NamedShareSerializer(
        many=True, help_text="Dates of the events that stand, by the rule that read them."
    )
    merges = number_field("Events found twice, that a person merged.")
    splits = number_field("Events of which a person made two.")
    links = LinksSerializer()
