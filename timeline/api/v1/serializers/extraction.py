"""The dry run, as EXTRACT.md describes it."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.articles import (
    CountryWeightSerializer,
    RejectionSerializer,
    TimexSerializer,
)
from timeline.api.v1.serializers.claims import (
    EDTF_HELP,
    ActSerializer,
    AttributionSerializer,
    CountryRoleSerializer,
    FigureSerializer,
    OffsetsSerializer,
    PublicationDateSerializer,
    QuotedSpanSerializer,
)
from timeline.api.v1.serializers.fields import choice_field, number_field, text_field, texts_field
from timeline.extraction.types import EventType, Granularity, Modality, Polarity, Stage, ToponymKind


class ToponymSerializer(QuotedSpanSerializer):
    country = text_field()
    kind = choice_field(ToponymKind)
    alternatives = texts_field()
    gazetteer_id = text_field(allow_null=True)
    rule = text_field()


class ExtractionRequestSerializer(serializers.Serializer[Any]):
    text = text_field("The article's text.")
    id = text_field("Comes back in the answer.", required=False)
    title = text_field(required=False, allow_null=True)
    published = serializers.DateField(
        required=False, allow_null=True, help_text="The day from which partial dates are read."
    )
    language = text_field(required=False, allow_null=True)
    url = text_field(required=False, allow_null=True)
    publisher = text_field(required=False, allow_null=True)
    country = text_field("The outlet's home country: a prior.", required=False, allow_null=True)


class ExtractedPublicationSerializer(PublicationDateSerializer):
    evidence = OffsetsSerializer(many=True)


class ExtractedDateSerializer(serializers.Serializer[Any]):
    edtf = text_field(EDTF_HELP)
    earliest = serializers.DateField(allow_null=True)
    latest = serializers.DateField(allow_null=True)
    granularity = choice_field(Granularity, allow_null=True)
    start = number_field(allow_null=True)
    end = number_field(allow_null=True)


class ExtractedEventSerializer(OffsetsSerializer):
    trigger = QuotedSpanSerializer()
    type = choice_field(EventType)
    stage = choice_field(Stage, allow_null=True)
    date = ExtractedDateSerializer()
    countries = CountryRoleSerializer(many=True)
    actor = text_field(allow_null=True)
    figures = FigureSerializer(many=True)
    attribution = AttributionSerializer(allow_null=True)
    polarity = choice_field(Polarity)
    modality = choice_field(Modality)
    planned = serializers.BooleanField()
    confidence = serializers.FloatField()
    title = text_field()
    rule = text_field()
    event_id = text_field(allow_null=True)
    act = ActSerializer(allow_null=True, help_text="The law, bill or treaty that it is of.")


class ExtractionSerializer(serializers.Serializer[Any]):
    id = text_field()
    ruleset = text_field()
    language = text_field(allow_null=True)
    failure = text_field("Why nothing could be extracted.", allow_null=True)
    publication = ExtractedPublicationSerializer()
    countries = CountryWeightSerializer(many=True)
    timexes = TimexSerializer(many=True)
    toponyms = ToponymSerializer(many=True)
    events = ExtractedEventSerializer(many=True)
    rejected = RejectionSerializer(many=True)
