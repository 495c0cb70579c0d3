"""``events/{id}/versions``: what an event said before, so that a citation can be looked up."""

from http import HTTPStatus

from django.http import HttpResponseBase
from rest_framework.request import Request

from timeline.api.caching import answer_with_content_tag
from timeline.api.links import Links
from timeline.api.parameters import moment, read_query
from timeline.api.problems import ProblemError
from timeline.api.renderers import write_json
from timeline.api.v1.described import described
from timeline.api.v1.payloads import Payload
from timeline.api.v1.serializers import VersionPageSerializer
from timeline.api.views import ResourceView, format_parameter
from timeline.models import Change
from timeline.queries.versions import countries_named, versions_of

AS_OF = moment(
    "as_of",
    "The version that stood then alone: a day (its end, UTC) or a time (`2026-11-24T06:00:00Z`).",
)
PARAMETERS = (AS_OF, format_parameter("json"))


class VersionsView(ResourceView):
    """The newest first, all on one page."""

    @described(
        operation_id="list_versions",
        tags=["events"],
        summary="What an event said, version by version",
        parameters=PARAMETERS,
        answers=VersionPageSerializer,
        problems=(404,),
    )
    def get(self, request: Request, public_id: str) -> HttpResponseBase:
        values = read_query(request.query_params, PARAMETERS)
        as_of = values.get(AS_OF)
        versions = versions_of(public_id, as_of)
        if not versions and (as_of is None or not versions_of(public_id)):
            raise ProblemError(HTTPStatus.NOT_FOUND, f"There is no event {public_id}.")
        names, links = countries_named(versions), Links(request)
        rows = [_version(one, names, links) for one in versions]
        content = write_json({"results": rows, "next": None, "previous": None})
        return answer_with_content_tag(request, content, "application/json")


def _version(version: Change, names: dict[str, str], links: Links) -> Payload:
    return {
        "version": version.version,
        "sequence": version.sequence,
        "kind": version.kind,
        "at": version.at,
        "event": _content(version.content, names) if version.content else None,
        "links": links.version(version.event.public_id, version.version),
    }


def _content(content: Payload, names: dict[str, str]) -> Payload:
    return {
        "type": content["type"],
        "stage": content["stage"] or None,
        "title": content["title"],
        "date": {
            name: content[name] or None for name in ("edtf", "earliest", "latest", "granularity")
        },
        "countries": [
            {"code": code, "name": names.get(code, code), "role": role}
            for code, role in content["countries"]
        ],
        **{
            name: content[name]
            for name in ("planned", "status", "confidence", "mention_count", "source_count")
        },
    }
