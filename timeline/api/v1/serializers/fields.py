"""Short ways to declare a field."""

from typing import Any

from rest_framework import serializers


def number_field(help_text: str = "", **kwargs: Any) -> serializers.IntegerField:
    return serializers.IntegerField(min_value=0, help_text=help_text, **kwargs)


def choice_field(choices: Any, help_text: str = "", **kwargs: Any) -> serializers.ChoiceField:
    return serializers.ChoiceField(
        choices=[str(value) for value in choices], help_text=help_text, **kwargs
    )


def text_field(help_text: str = "", **kwargs: Any) -> serializers.CharField:
    return serializers.CharField(help_text=help_text, **kwargs)


def texts_field(help_text: str = "") -> serializers.ListField:
    return serializers.ListField(child=serializers.CharField(), help_text=help_text)
