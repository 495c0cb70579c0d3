"""A law or bill as a dossier: its events in the order of stages."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.queries.measures import measure_by_public_id
from timeline.views.missing import missing


def measure(request: HttpRequest, public_id: str) -> HttpResponse:
    detail = measure_by_public_id(public_id)
    if detail is None:
        return missing(request, f"There is no measure {public_id}.")
    return render(
        request,
        "timeline/measure.html",
        {
            "measure": detail.measure,
            "steps": detail.steps,
            "disorders": detail.disorders,
            "page_address": request.build_absolute_uri(request.path),
        },
    )
