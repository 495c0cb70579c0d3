"""Articles, and who publishes them."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.claims import (
    ID_HELP,
    ArticleReferenceSerializer,
    MentionSerializer,
    OffsetsSerializer,
    QuotedSpanSerializer,
)
from timeline.api.v1.serializers.fields import choice_field, number_field, text_field, texts_field
from timeline.extraction.types import Anchor, Granularity, TimexType


class LinksSerializer(serializers.Serializer[Any]):
    self = serializers.URLField(help_text="This resource.")
    html = serializers.URLField(help_text="Its page for people.")


class ArticleSerializer(ArticleReferenceSerializer):
    language = text_field(allow_null=True)
    recorded_at = serializers.DateTimeField(help_text="When our record of it began.")
    links = LinksSerializer()


class CountryWeightSerializer(serializers.Serializer[Any]):
    code = text_field()
    weight = serializers.FloatField()


class RejectionSerializer(OffsetsSerializer):
    reason = text_field()


class TimexSerializer(QuotedSpanSerializer):
    type = choice_field(TimexType)
    value = text_field("TIMEX3 value (ISO-TimeML).")
    edtf = text_field(allow_null=True)
    earliest = serializers.DateField(allow_null=True)
    latest = serializers.DateField(allow_null=True)
    granularity = choice_field(Granularity, allow_null=True)
    stated = serializers.DictField(help_text="Parts that the text states.")
    implied = texts_field()
    anchor = choice_field(Anchor, allow_null=True)
    alternatives = texts_field()
    mod = text_field(allow_null=True)
    rule = text_field()


class ArticleDetailSerializer(ArticleSerializer):
    text = text_field("The text as it was read; all offsets point into it.")
    revision = number_field("How often its text came in another form.")
    ruleset = text_field("What last read it.", allow_null=True)
    failure = text_field("Why nothing could be extracted.", allow_null=True)
    countries = CountryWeightSerializer(many=True, help_text="What it is about, focus first.")
    timexes = TimexSerializer(many=True, help_text="Every dated span.")
    rejected = RejectionSerializer(many=True, help_text="Dated sentences that gave no event.")
    mentions = MentionSerializer(many=True)


class SourceLinksSerializer(serializers.Serializer[Any]):
    articles = serializers.URLField()
    events = serializers.URLField()


class SourceSerializer(serializers.Serializer[Any]):
    id = text_field(ID_HELP)
    name = text_field()
    country = text_field("Home country.", allow_null=True)
    links = SourceLinksSerializer()
