"""A country's timeline: filters, a strip of months, the list, and lanes by type."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse

from timeline.models import UNDATED, Country
from timeline.queries import (
    Cursor,
    CursorError,
    TimelineFilter,
    countries_with_counts,
    last_change,
    timeline_page,
    undated_count,
)
from timeline.views.api_address import api_query
from timeline.views.filters import TimelineForm, address, read_form
from timeline.views.lanes import lanes_context
from timeline.views.listing import group_by_month, list_events
from timeline.views.strip import strip_context
from timeline.views.unknown_country import unknown_country

PAGE = 50
UNDATED_CURSOR = Cursor(UNDATED, 10**17)
"""Before the first event without a first day: they stand behind all others."""


def country(request: HttpRequest, code: str) -> HttpResponseBase:
    found = Country.objects.filter(code=code.upper()).first()
    if found is None:
        return unknown_country(request, code)
    if code != code.lower():
        path = reverse("timeline:country", args=[code.lower()])
        query = request.GET.urlencode()
        return redirect(f"{path}?{query}" if query else path, permanent=True)
    return _timeline(request, found)


def _timeline(request: HttpRequest, found: Country) -> HttpResponse:
    form = read_form(request.GET)
    asked = form.timeline_filter(found.code)
    summary = next(iter(countries_with_counts([found.code])), None)
    return render(
        request,
        "timeline/country.html",
        {
            "country": found,
            "summary": summary,
            "changed": last_change(found.code, summary.events) if summary else None,
            "undated": undated_count(found.code),
            "undated_address": address(request.GET, after=str(UNDATED_CURSOR)),
            **_list_context(request, asked),
            **_form_context(request, form, found),
            **strip_context(asked, request.GET),
            **_view_context(request, asked),
        },
    )


def _list_context(request: HttpRequest, asked: TimelineFilter) -> dict[str, Any]:
    cursor, error = _read_cursor(request.GET.get("after", ""))
    page = timeline_page(replace(asked, cursor=cursor, limit=PAGE))
    return {
        "cursor_error": error,
        "is_first_page": cursor is None,
        "years": group_by_month(list_events(page.events, *asked.countries)),
        "older": address(request.GET, after=str(page.next)) if page.next else "",
        "newer": address(request.GET, after=str(page.previous)) if page.previous else "",
    }


def _form_context(request: HttpRequest, form: TimelineForm, found: Country) -> dict[str, Any]:
    page = reverse("timeline:country", args=[found.code.lower()])
    return {
        "form": form,
        "narrowed": form.described(),
        "all_events": page,
        "api_query": api_query(form, found.code),
        "csv_query": api_query(form, found.code, "csv"),
        "linked_query": api_query(form, found.code, "jsonld"),
        "feed": api_query(form, found.code, "atom"),
        "calendar": api_query(form, found.code, "ics"),
        "page_address": request.build_absolute_uri(),
    }


def _view_context(request: HttpRequest, asked: TimelineFilter) -> dict[str, Any]:
    is_lanes = request.GET.get("view") == "lanes"
    return {
        "view": "lanes" if is_lanes else "list",
        "view_list": address(request.GET, view=None),
        "view_lanes": address(request.GET, view="lanes"),
        **(lanes_context(asked, request.GET) if is_lanes else {}),
    }


def _read_cursor(text: str) -> tuple[Cursor | None, str]:
    if not text:
        return None, ""
    try:
        return Cursor.parse(text), ""
    except CursorError:
        return None, f"“{text[:60]}” is no place in this list; it starts at the newest event."
