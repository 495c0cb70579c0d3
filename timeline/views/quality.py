"""How often what was found is right, by type and by rule, from what people decided."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.queries import quality as measured_quality
from timeline.views.history import FIELDS

FIELD_WORDS = FIELDS | {"planned": "planned or not"}


def quality(request: HttpRequest) -> HttpResponse:
    measured = measured_quality()
    return render(
        request,
        "timeline/quality.html",
        {
            "quality": measured,
            "fields": tuple((FIELD_WORDS[name], share) for name, share in measured.fields),
            "tables": (
                ("By type", "Type", "by-type", measured.types),
                ("By rule", "Rule that found it", "by-rule", measured.rules),
            ),
        },
    )
