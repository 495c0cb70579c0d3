"""``events`` and ``events/{id}``."""

from http import HTTPStatus

from django.http import (
    HttpResponse,
    HttpResponseBase,
    HttpResponsePermanentRedirect,
    StreamingHttpResponse,
)
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse
from rest_framework import serializers
from rest_framework.request import Request

from timeline.api.caching import answer_unless_known, answer_with_content_tag, tag_of_state
from timeline.api.links import Links
from timeline.api.pagination import CURSOR, LIMIT, link_header, page_links
from timeline.api.parameters import read_query
from timeline.api.problems import PROBLEM_JSON, ProblemError
from timeline.api.renderers import JsonRenderer, StreamRenderer, write_json
from timeline.api.v1.assembly import all_event_payloads, event_payloads
from timeline.api.v1.described import described, page_of
from timeline.api.v1.exports import (
    AtomRenderer,
    CalendarRenderer,
    CsvRenderer,
    JsonLdRenderer,
    JsonLinesRenderer,
)
from timeline.api.v1.filters import EVENT_FILTERS, event_filter
from timeline.api.v1.payloads import Payload
from timeline.api.v1.selection import (
    ARTICLES,
    FIELDS,
    INCLUDE,
    INCLUDE_IN_EVENT,
    MENTIONS,
    Selection,
    read_selection,
)
from timeline.api.v1.serializers import (
    EventInclusionsSerializer,
    SelectedEventSerializer,
    TombstoneSerializer,
)
from timeline.api.views import ResourceView, format_parameter
from timeline.models import Event, Status
from timeline.queries import Order, TimelineFilter, count_events, events_in_order, timeline_page
from timeline.queries.state import record_state

FORMAT = format_parameter("json", "jsonl", "csv", "atom", "ics", "jsonld")
EVENT_PARAMETERS = (*EVENT_FILTERS, FIELDS, INCLUDE, FORMAT)
ONE_FORMAT = format_parameter("json")
ONE_EVENT_PARAMETERS = (INCLUDE_IN_EVENT, ONE_FORMAT)

EventPage = page_of(
    SelectedEventSerializer,
    "EventPage",
    count=serializers.IntegerField(required=False, min_value=0, help_text="With include=count."),
)


class EventsView(ResourceView):
    """Events on the timelines, as JSON a page at a time; the other formats in full."""

    renderer_classes = [
        JsonRenderer,
        JsonLinesRenderer,
        CsvRenderer,
        AtomRenderer,
        CalendarRenderer,
        JsonLdRenderer,
    ]

    @described(
        operation_id="list_events",
        tags=["events"],
        summary="Events on the timelines",
        parameters=EVENT_PARAMETERS,
        answers={
            (200, "application/json"): EventPage,
            (200, "application/jsonl"): OpenApiTypes.STR,
            (200, "text/csv"): OpenApiTypes.STR,
            (200, "application/atom+xml"): OpenApiTypes.STR,
            (200, "text/calendar"): OpenApiTypes.STR,
            (200, "application/ld+json"): OpenApiTypes.OBJECT,
        },
    )
    def get(self, request: Request, format: str | None = None) -> HttpResponseBase:
        values = read_query(request.query_params, EVENT_PARAMETERS)
        renderer = request.accepted_renderer
        selection = read_selection(values, renderer.format)
        feed = isinstance(renderer, AtomRenderer)
        asked = event_filter(values, Order.LAST_CHANGED if feed else Order.NEWEST)
        tag = tag_of_state(request, record_state())
        if isinstance(renderer, StreamRenderer):
            paged = values.get(LIMIT) is not None or values.get(CURSOR) is not None
            write = _write_page if paged or feed else _write_all
            return answer_unless_known(
                request, tag, lambda: write(request, renderer, asked, selection)
            )
        return answer_unless_known(request, tag, lambda: _page(request, asked, selection))


class EventView(ResourceView):
    """One event with everything that reports it."""

    @described(
        operation_id="get_event",
        tags=["events"],
        summary="One event",
        parameters=ONE_EVENT_PARAMETERS,
        answers={
            (200, "application/json"): EventInclusionsSerializer,
            301: OpenApiResponse(description="Merged: `Location` is the event that stands for it."),
            (410, PROBLEM_JSON): TombstoneSerializer,
        },
        problems=(404,),
    )
    def get(self, request: Request, public_id: str) -> HttpResponseBase:
        values = read_query(request.query_params, ONE_EVENT_PARAMETERS)
        include = values.get(INCLUDE_IN_EVENT) or ()
        found = events_in_order([public_id], "public_id", with_countries=False)
        if not found:
            raise ProblemError(HTTPStatus.NOT_FOUND, f"There is no event {public_id}.")
        event, links = found[0], Links(request)
        if event.merged_into is not None:
            address = links.api("event", event.merged_into.public_id)
            query = request.query_params.urlencode()
            return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)
        if not event.shown:
            raise _gone(event)
        selection = Selection(mentions=MENTIONS in include, articles=ARTICLES in include)
        (payload,) = event_payloads(found, links, selection)
        return answer_with_content_tag(request, write_json(payload), "application/json")


def _page(request: Request, asked: TimelineFilter, selection: Selection) -> HttpResponse:
    page = timeline_page(asked, with_countries=False)
    body: Payload = {
        "results": list(event_payloads(page.events, Links(request), selection)),
        **page_links(request, asked.order, page.next, page.previous),
    }
    if selection.count:
        body["count"] = count_events(asked)
    return HttpResponse(write_json(body), content_type="application/json")


def _write_page(
    request: Request, renderer: StreamRenderer, asked: TimelineFilter, selection: Selection
) -> HttpResponseBase:
    page = timeline_page(asked, with_countries=False)
    rows = event_payloads(page.events, Links(request), selection)
    response = HttpResponse(
        b"".join(renderer.stream(rows, request, selection.fields)),
        content_type=renderer.content_type,
    )
    links = link_header(page_links(request, asked.order, page.next, page.previous))
    if links:
        response["Link"] = links
    return response


def _write_all(
    request: Request, renderer: StreamRenderer, asked: TimelineFilter, selection: Selection
) -> HttpResponseBase:
    """Nothing is read for HEAD, which servers run to its end like GET."""
    rows = all_event_payloads(asked, Links(request), selection) if request.method == "GET" else ()
    response = StreamingHttpResponse(
        renderer.stream(rows, request, selection.fields), content_type=renderer.content_type
    )
    response["Content-Disposition"] = f'inline; filename="events.{renderer.format}"'
    return response


def _gone(event: Event) -> ProblemError:
    if event.sequence is None:
        return ProblemError(HTTPStatus.NOT_FOUND, f"There is no event {event.public_id}.")
    rejected = event.status == Status.REJECTED
    return ProblemError(
        HTTPStatus.GONE,
        "A curator rejected this event."
        if rejected
        else "No current reading of any article reports this event.",
        members={
            "id": event.public_id,
            "reason": "rejected" if rejected else "withdrawn",
            "version": event.version,
            "sequence": event.sequence,
            "changed_at": event.changed_at.isoformat().replace("+00:00", "Z"),
        },
    )
