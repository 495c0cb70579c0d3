"""``measures`` and ``measures/{id}``."""

from http import HTTPStatus

from django.http import HttpResponseBase
from rest_framework.request import Request

from timeline.api.caching import answer_with_content_tag
from timeline.api.links import Links
from timeline.api.parameters import read_query
from timeline.api.problems import ProblemError
from timeline.api.renderers import write_json
from timeline.api.v1.assembly import event_payloads
from timeline.api.v1.described import described, page_of
from timeline.api.v1.filters import SOURCE_FILTERS
from timeline.api.v1.payloads import Payload, measure_payload
from timeline.api.v1.selection import Selection
from timeline.api.v1.serializers import MeasureDetailSerializer, MeasureSerializer
from timeline.api.v1.views.records import FORMAT, RecordsView
from timeline.api.views import ResourceView
from timeline.queries.measures import MeasureDetail, MeasureStep, measure_by_public_id
from timeline.queries.records import measure_page


class MeasuresView(RecordsView):
    parameters = (*SOURCE_FILTERS, FORMAT)

    @described(
        operation_id="list_measures",
        tags=["measures"],
        summary="Laws and bills that have an event, the newest record first",
        parameters=parameters,
        answers=page_of(MeasureSerializer, "MeasurePage"),
    )
    def get(self, request: Request) -> HttpResponseBase:
        return self.answer(request, measure_page, measure_payload)


class MeasureView(ResourceView):
    @described(
        operation_id="get_measure",
        tags=["measures"],
        summary="One law or bill: its events in the order of stages",
        parameters=(FORMAT,),
        answers=MeasureDetailSerializer,
        problems=(404,),
    )
    def get(self, request: Request, public_id: str) -> HttpResponseBase:
        read_query(request.query_params, (FORMAT,))
        detail = measure_by_public_id(public_id)
        if detail is None:
            raise ProblemError(HTTPStatus.NOT_FOUND, f"There is no measure {public_id}.")
        content = write_json(_detail(detail, Links(request)))
        return answer_with_content_tag(request, content, "application/json")


def _detail(detail: MeasureDetail, links: Links) -> Payload:
    events = event_payloads((step.event for step in detail.steps), links, Selection())
    return {
        **measure_payload(detail.measure, links),
        "steps": [
            {"event": event, "chamber": step.chamber or None, "vote": _vote(step)}
            for event, step in zip(events, detail.steps, strict=True)
        ],
        "out_of_order": [
            [early.event.public_id, late.event.public_id] for early, late in detail.disorders
        ],
    }


def _vote(step: MeasureStep) -> Payload | None:
    if step.ayes is None:
        return None
    return {"ayes": step.ayes, "noes": step.noes, "abstained": step.abstained}
