"""What an event said in a version that somebody cited."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.models import Change
from timeline.queries.versions import countries_named, versions_of
from timeline.views.history import between_versions
from timeline.views.missing import missing


def version(request: HttpRequest, public_id: str, number: int) -> HttpResponse:
    versions = versions_of(public_id)
    asked = next((one for one in versions if one.version == number), None)
    if asked is None:
        return missing(request, f"There is no version {number} of an event {public_id}.")
    return render(request, "timeline/version.html", _context(request, asked, versions[0]))


def _context(request: HttpRequest, asked: Change, newest: Change) -> dict[str, Any]:
    names = countries_named((asked,))
    content = asked.content or {}
    return {
        "event": asked.event,
        "version": asked,
        "content": content,
        "roles": [
            (code, names.get(code, code), role) for code, role in content.get("countries", ())
        ],
        "is_newest": asked == newest,
        "newest": newest,
        "since": between_versions(content, newest.content) if content and newest.content else (),
        "page_address": request.build_absolute_uri(request.path),
    }
