"""Countries, and what each has."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.articles import LinksSerializer
from timeline.api.v1.serializers.fields import number_field, text_field


class CountryLinksSerializer(LinksSerializer):
    events = serializers.URLField()


class CountrySerializer(serializers.Serializer[Any]):
    code = text_field(
        "ISO 3166-1 alpha-2, XK, EU; former states by ISO 3166-3; ZZ for bodies of many states."
    )
    name = text_field()
    region = text_field(allow_null=True)
    events = number_field("Events shown on its timeline.")
    curated = number_field("Those that a person accepted or edited.")
    first_month = text_field("YYYY-MM of the first dated event.", allow_null=True)
    last_month = text_field("YYYY-MM of the last dated event.", allow_null=True)
    links = CountryLinksSerializer()


class CountryPageSerializer(serializers.Serializer[Any]):
    results = CountrySerializer(many=True)
    next = serializers.URLField(allow_null=True, help_text="Null: all are on this page.")
    previous = serializers.URLField(allow_null=True)


class MonthSerializer(serializers.Serializer[Any]):
    month = text_field("YYYY-MM; null where the year is not known.", allow_null=True)
    count = number_field()


class CountryDetailSerializer(CountrySerializer):
    by_type = serializers.DictField(child=number_field())
    by_status = serializers.DictField(child=number_field())
    months = MonthSerializer(many=True, help_text="Events by the month of their first day.")
