"""Dates, figures, quotations and mentions: what an article states, and where."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.fields import choice_field, number_field, text_field, texts_field
from timeline.extraction.types import (
    ActKind,
    Anchor,
    CountryRole,
    EventType,
    FigurePeriod,
    Granularity,
    Modality,
    Polarity,
    PublicationBasis,
    Stage,
)

QUALIFIERS = ["approximate", "uncertain", "approximate and uncertain"]
EDTF_HELP = "EDTF (ISO 8601-2): 2017-07-11, 2017-04~, 2016/2017, 2011/..; as fine as the text."
EARLIEST_HELP = "The first day it can be; null where the year is not known or it has no beginning."
LATEST_HELP = "The last day it can be; null where the year is not known or it has no end."
ID_HELP = "Opaque, never reused."


class PeriodSerializer(serializers.Serializer[Any]):
    edtf = text_field(EDTF_HELP)
    earliest = serializers.DateField(allow_null=True, help_text=EARLIEST_HELP)
    latest = serializers.DateField(allow_null=True, help_text=LATEST_HELP)
    granularity = choice_field(Granularity, allow_null=True)


class DateSerializer(serializers.Serializer[Any]):
    edtf = text_field(EDTF_HELP)
    earliest = serializers.DateField(allow_null=True, help_text=EARLIEST_HELP)
    latest = serializers.DateField(allow_null=True, help_text=LATEST_HELP)
    granularity = choice_field(
        Granularity, "The coarsest unit that the date states.", allow_null=True
    )
    qualifier = choice_field(QUALIFIERS, "How sure the source is of it.", allow_null=True)
    text = text_field(
        "The date in the article's words; null where it is the publication's.", allow_null=True
    )
    resolved_by = text_field(
        "The rule that read the words; “publication” if there are none, “curator” if set by hand.",
        allow_null=True,
    )
    anchor = choice_field(Anchor, "From what a partial date is resolved.", allow_null=True)
    alternatives = texts_field("Other readings of the words, in EDTF.")


class PublicationDateSerializer(serializers.Serializer[Any]):
    date = serializers.DateField(allow_null=True)
    basis = choice_field(PublicationBasis, "Given, read in the article, inferred, or unknown.")
    earliest = serializers.DateField(allow_null=True)
    latest = serializers.DateField(allow_null=True)


class ArticleReferenceSerializer(serializers.Serializer[Any]):
    id = text_field(ID_HELP)
    title = text_field(allow_null=True)
    url = text_field(allow_null=True)
    publisher = text_field(allow_null=True)
    published = PublicationDateSerializer()
    origin = text_field(
        "Id of the article that brought nearly the same text first; null where none did.",
        allow_null=True,
    )


class CountryRoleSerializer(serializers.Serializer[Any]):
    code = text_field()
    role = choice_field(CountryRole)


class OffsetsSerializer(serializers.Serializer[Any]):
    start = number_field()
    end = number_field()


class FigureSerializer(serializers.Serializer[Any]):
    start = number_field("Offset into the article's text, in code points.")
    end = number_field()
    text = text_field()
    value = serializers.FloatField(
        allow_null=True, help_text="0 where the source reports none; null where it gives no number."
    )
    min = serializers.FloatField(allow_null=True)
    max = serializers.FloatField(allow_null=True)
    approximate = serializers.BooleanField()
    subject = text_field(allow_null=True)
    unit = text_field(allow_null=True)
    period = choice_field(FigurePeriod, allow_null=True)
    series_id = text_field(
        "The same in figures of one subject over several periods of the article; else null.",
        allow_null=True,
    )


class AttributionSerializer(serializers.Serializer[Any]):
    source = text_field("Who says it.")  # type: ignore[assignment]  # the metaclass takes it away
    start = number_field()
    end = number_field()


class VoteSerializer(OffsetsSerializer):
    ayes = number_field("How many were for it.")
    noes = number_field("How many were against it.")
    abstained = number_field("Null where it is not stated.", allow_null=True)


class ActSerializer(OffsetsSerializer):
    kind = choice_field(ActKind, "What it is called.", allow_null=True)
    name = text_field("In the article's words; null where it names none.", allow_null=True)
    number = text_field(allow_null=True)
    chamber = text_field("Which chamber voted on it.", allow_null=True)
    vote = VoteSerializer(allow_null=True)


class ClaimSerializer(serializers.Serializer[Any]):
    """What one sentence states, and where."""

    quotation = text_field("The sentence or clause that states it, as it stands in the article.")
    start = number_field("Offset of the quotation in the article's text, in code points.")
    end = number_field("Half open: text[start:end] is the quotation.")
    figures = FigureSerializer(many=True)
    attribution = AttributionSerializer(allow_null=True)
    polarity = choice_field(Polarity)
    modality = choice_field(Modality)
    rule = text_field("The rule that found it.")
    ruleset = text_field("The version of words and rules.")


class QuotedSpanSerializer(serializers.Serializer[Any]):
    start = number_field()
    end = number_field()
    text = text_field()


class MentionDateSerializer(DateSerializer):
    start = number_field(
        "Offset of the date's words; null where it is the publication's.", allow_null=True
    )
    end = number_field(allow_null=True)
    implied = texts_field("Parts of the date that the anchor gave.")


class MentionSerializer(ClaimSerializer):
    id = text_field("The same finding keeps its id when the article is read again.")
    event = text_field("Id of the event it is counted to.", allow_null=True)
    article = ArticleReferenceSerializer()
    type = choice_field(EventType)
    stage = choice_field(Stage, allow_null=True)
    title = text_field()
    date = MentionDateSerializer()
    trigger = QuotedSpanSerializer(help_text="The word that most plainly announces the event.")
    countries = CountryRoleSerializer(many=True)
    actor = text_field(allow_null=True)
    act = ActSerializer(allow_null=True, help_text="The law, bill or treaty that it is of.")
    planned = serializers.BooleanField()
    confidence = serializers.FloatField(min_value=0, max_value=1)
