"""Events, and the feed of their changes."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.articles import ArticleSerializer, LinksSerializer
from timeline.api.v1.serializers.claims import (
    ID_HELP,
    ArticleReferenceSerializer,
    ClaimSerializer,
    DateSerializer,
    MentionSerializer,
)
from timeline.api.v1.serializers.conflicts import ConflictSerializer
from timeline.api.v1.serializers.fields import choice_field, number_field, text_field
from timeline.extraction.types import ActKind, CountryRole, EventType, Stage
from timeline.models import ChangeKind, Status


class EventCountrySerializer(serializers.Serializer[Any]):
    code = text_field(
        "ISO 3166-1 alpha-2, XK, EU; former states by ISO 3166-3; ZZ for bodies of many states."
    )
    name = text_field()
    role = choice_field(CountryRole)


class EventSourceSerializer(ClaimSerializer):
    mention = text_field("Id of the mention.")
    article = ArticleReferenceSerializer()


class MeasureSerializer(serializers.Serializer[Any]):
    id = text_field(ID_HELP)
    country = text_field("Whose act it is.")
    kind = choice_field(ActKind, "What it is called.")
    name = text_field("In an article's words.", allow_null=True)
    number = text_field(allow_null=True)
    links = LinksSerializer()


class EventSerializer(serializers.Serializer[Any]):
    id = text_field(ID_HELP)
    type = choice_field(EventType)
    stage = choice_field(Stage, "Of legislation: how far it came.", allow_null=True)
    title = text_field("A line in the article's own words.")
    date = DateSerializer(help_text="When it happened.")
    countries = EventCountrySerializer(many=True, help_text="The main country first.")
    planned = serializers.BooleanField(help_text="Announced, not yet happened.")
    status = choice_field(Status.values, "Who stands for it: the rules alone, or a person.")
    confidence = serializers.FloatField(min_value=0, max_value=1)
    mention_count = number_field("Sentences that report it.")
    source_count = number_field("Publishers that report it; a text printed twice counts once.")
    sources = EventSourceSerializer(many=True, help_text="Every sentence that reports it.")
    measure = MeasureSerializer(allow_null=True, help_text="The law or bill that it is a step of.")
    conflicts = ConflictSerializer(many=True, help_text="Where the reports disagree.")
    version = number_field("Rises with every public change of the event.")
    sequence = number_field("Of its last public change in the change feed.", allow_null=True)
    changed_at = serializers.DateTimeField(help_text="When our record last changed.")
    links = LinksSerializer()


class EventInclusionsSerializer(EventSerializer):
    mentions = MentionSerializer(many=True, required=False, help_text="With include=mentions.")
    articles = ArticleSerializer(many=True, required=False, help_text="With include=articles.")


class SelectedEventSerializer(EventInclusionsSerializer):
    """An event, or those of its fields that ``fields`` names."""

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        fields = super().get_fields()
        for name, field in fields.items():
            field.required = name == "id"
        return fields


class ChangeSerializer(serializers.Serializer[Any]):
    sequence = number_field("Rises in the order in which changes were made.")
    kind = choice_field(
        ChangeKind.values, "upsert: put this; delete: remove it; merge: see merged_into."
    )
    id = text_field("Of the event.")
    version = number_field()
    at = serializers.DateTimeField()
    merged_into = text_field("Id of the event that stands for it now.", allow_null=True)
    event = EventSerializer(
        allow_null=True, help_text="As it is now; null where it is no longer shown."
    )


class ChangePageSerializer(serializers.Serializer[Any]):
    results = ChangeSerializer(many=True)
    next = serializers.URLField(allow_null=True, help_text="Null where you have all of them.")
    after = number_field("Ask for changes after this next time.")
