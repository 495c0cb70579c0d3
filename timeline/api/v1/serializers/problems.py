"""Errors (RFC 9457)."""

from typing import Any

from rest_framework import serializers

from timeline.api.v1.serializers.fields import choice_field, number_field, text_field


class FaultSerializer(serializers.Serializer[Any]):
    parameter = text_field("The query parameter that is wrong.", required=False)
    pointer = text_field("Where in the body (JSON pointer).", required=False)
    detail = text_field()


class ProblemSerializer(serializers.Serializer[Any]):
    """RFC 9457 problem details."""

    type = text_field()
    title = text_field()
    status = number_field()
    detail = text_field()
    instance = text_field("The path that was asked for.")
    errors = FaultSerializer(  # type: ignore[assignment]  # a field, which the metaclass takes away
        many=True, required=False, help_text="Each fault, for programs."
    )


class TombstoneSerializer(ProblemSerializer):
    id = text_field("The event that was here.")
    reason = choice_field(["rejected", "withdrawn"])
    version = number_field()
    sequence = number_field(allow_null=True)
    changed_at = serializers.DateTimeField()
