"""Countries, and what each has."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.articles import LinksSerializer
from timeline.api.v1.serializers.fields import number_field, text_field


class CountrySerializer(serializers.Serializer[Any]):
    code = text_field()
    name = text_field()
    region = text_field(allow_null=True)
    events = number_field("Events shown on its timeline.")
    first = serializers.DateField(allow_null=True, help_text="Month of the first dated event.")
    last = serializers.DateField(allow_null=True, help_text="Month of the last dated event.")
    links = LinksSerializer()


class MonthSerializer(serializers.Serializer[Any]):
    month = text_field("YYYY-MM, or null where the year is not known.", allow_null=True)
    count = number_field()


class CountryDetailSerializer(CountrySerializer):
    by_type = serializers.DictField(child=number_field())
    by_status = serializers.DictField(child=number_field())
    months = MonthSerializer(many=True, help_text="Events by the month of their first day.")
