"""Statistics over several periods."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.articles import LinksSerializer
from timeline.api.v1.serializers.claims import (
    ID_HELP,
    ArticleReferenceSerializer,
    FigureSerializer,
    PeriodSerializer,
)
from timeline.api.v1.serializers.fields import text_field


class SeriesSerializer(serializers.Serializer[Any]):
    id = text_field(ID_HELP)
    subject = text_field("What is counted, in the article's words.")
    unit = text_field(allow_null=True)
    country = text_field("The main country of what states it first.", allow_null=True)
    article = ArticleReferenceSerializer()
    links = LinksSerializer(help_text="The page is the article's.")


class StatedFigureSerializer(serializers.Serializer[Any]):
    period = PeriodSerializer()
    figure = FigureSerializer()
    mention = text_field("Id of the mention that states it.")
    event = text_field("Id of the event; null where none is shown.", allow_null=True)


class SeriesDetailSerializer(SeriesSerializer):
    figures = StatedFigureSerializer(many=True, help_text="In the order of their periods.")
