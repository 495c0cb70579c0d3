"""``changes``: what a copy of our events must do to stay one."""

from django.http import HttpResponse, HttpResponseBase
from rest_framework.request import Request

from timeline.api.caching import answer_unless_known, tag_of_state
from timeline.api.links import Links
from timeline.api.pagination import DEFAULT_LIMIT, LIMIT
from timeline.api.parameters import read_query, whole_number
from timeline.api.renderers import write_json
from timeline.api.v1.assembly import event_payloads
from timeline.api.v1.described import described
from timeline.api.v1.payloads import Payload
from timeline.api.v1.selection import Selection
from timeline.api.v1.serializers import ChangePageSerializer
from timeline.api.views import ResourceView, format_parameter
from timeline.models import Change
from timeline.queries import changes_after, events_in_order
from timeline.queries.state import record_state

AFTER = whole_number(
    "after", 0, 2**63 - 1, "The `after` of the last answer; the whole feed if not given."
)
PARAMETERS = (AFTER, LIMIT, format_parameter("json"))


class ChangesView(ResourceView):
    @described(
        operation_id="list_changes",
        tags=["changes"],
        summary="Every public change of an event, in the order in which it was made",
        parameters=PARAMETERS,
        answers=ChangePageSerializer,
    )
    def get(self, request: Request) -> HttpResponseBase:
        values = read_query(request.query_params, PARAMETERS)
        after = values.get(AFTER) or 0
        limit = values.get(LIMIT) or DEFAULT_LIMIT
        tag = tag_of_state(request, record_state())
        return answer_unless_known(request, tag, lambda: _page(request, after, limit))


def _page(request: Request, after: int, limit: int) -> HttpResponse:
    found = changes_after(after, limit + 1)
    changes = found[:limit]
    links = Links(request)
    shown = {change.event_id for change in changes if change.event.shown}
    payloads = {
        payload["id"]: payload
        for payload in event_payloads(
            events_in_order(shown, with_countries=False), links, Selection()
        )
    }
    last = changes[-1].sequence if changes else after
    following = f"{links.api('changes')}?after={last}&limit={limit}"
    body: Payload = {
        "results": [_change(change, payloads.get(change.event.public_id)) for change in changes],
        "next": following if len(found) > limit else None,
        "after": last,
    }
    return HttpResponse(write_json(body), content_type="application/json")


def _change(change: Change, event: Payload | None) -> Payload:
    merged_into = change.event.merged_into
    return {
        "sequence": change.sequence,
        "kind": change.kind,
        "id": change.event.public_id,
        "version": change.version,
        "at": change.at,
        "merged_into": merged_into.public_id if merged_into else None,
        "event": event,
    }
