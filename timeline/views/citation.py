"""An event's citation as a file for programs that keep references."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from timeline.charts.citations import Cited, as_bibtex, as_ris
from timeline.charts.date_words import date_words
from timeline.models import Event
from timeline.views.missing import missing

FORMATS: dict[str, tuple[str, Callable[[Cited], str]]] = {
    "bib": ("application/x-bibtex", as_bibtex),
    "ris": ("application/x-research-info-systems", as_ris),
}


def citation(request: HttpRequest, public_id: str, suffix: str) -> HttpResponseBase:
    event = Event.objects.select_related("merged_into").filter(public_id=public_id).first()
    if event is None or suffix not in FORMATS:
        return missing(request, f"There is no citation {public_id}.{suffix}.")
    if event.merged_into is not None:
        successor = event.merged_into.public_id
        return redirect("timeline:citation", successor, suffix, permanent=True)
    media_type, write = FORMATS[suffix]
    response = HttpResponse(write(_cited(request, event)), f"{media_type}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="event-{public_id}.{suffix}"'
    return response


def _cited(request: HttpRequest, event: Event) -> Cited:
    page = reverse("timeline:version", args=[event.public_id, event.version])
    return Cited(
        public_id=event.public_id,
        title=event.title,
        happened=date_words(event.edtf),
        status=event.get_status_display(),
        version=event.version,
        changed=event.changed_at.date(),
        url=request.build_absolute_uri(page),
    )
