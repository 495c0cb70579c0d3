"""What counts as an event, how dates are read, and what the statuses mean."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.models.event import STAGES, TYPES

EXAMPLES = (
    "2017-07-11",
    "2017-04",
    "2016",
    "2017-35",
    "2011~",
    "2011/2017-11-13",
    "2011/..",
    "XXXX-07-11",
)


def about(request: HttpRequest) -> HttpResponse:
    return render(
        request,
        "timeline/about.html",
        {"types": TYPES, "stages": STAGES, "examples": EXAMPLES},
    )
