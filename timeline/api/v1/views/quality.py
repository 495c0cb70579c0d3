"""``quality``: how often what was found is right, from what people decided."""

from django.http import HttpResponseBase
from rest_framework.request import Request

from timeline.api.caching import answer_with_content_tag
from timeline.api.links import Links
from timeline.api.parameters import read_query
from timeline.api.renderers import write_json
from timeline.api.v1.described import described
from timeline.api.v1.payloads import Payload
from timeline.api.v1.serializers import QualitySerializer
from timeline.api.views import ResourceView, format_parameter
from timeline.queries import Judged, Share, quality

FORMAT = format_parameter("json")


class QualityView(ResourceView):
    """Shares of few are wide intervals; what was never found is not counted."""

    @described(
        operation_id="get_quality",
        tags=["quality"],
        summary="How often the rules were right, by type, rule and part, as people judged",
        parameters=(FORMAT,),
        answers=QualitySerializer,
    )
    def get(self, request: Request) -> HttpResponseBase:
        read_query(request.query_params, (FORMAT,))
        content = write_json(_payload(Links(request)))
        return answer_with_content_tag(request, content, "application/json")


def _payload(links: Links) -> Payload:
    measured = quality()
    return {
        "all": _judged(measured.all),
        "by_type": [{"name": row.name, **_judged(row)} for row in measured.types],
        "by_rule": [{"name": row.name, **_judged(row)} for row in measured.rules],
        "by_field": [_named(name, share) for name, share in measured.fields],
        "by_date_rule": [_named(name, share) for name, share in measured.date_rules],
        "merges": measured.merges,
        "splits": measured.splits,
        "links": links.quality(),
    }


def _judged(row: Judged) -> Payload:
    return {
        "judged": row.number,
        "accepted": row.accepted,
        "edited": row.edited,
        "rejected": row.rejected,
        "right_as_found": _share(row.as_found),
        "right_if_edited": _share(row.stands),
    }


def _named(name: str, share: Share) -> Payload:
    return {"name": name, "right_as_found": _share(share)}


def _share(share: Share) -> Payload:
    low, high = share.interval
    return {
        "count": share.count,
        "of": share.of,
        "share": round(share.value, 4) if share.of else None,
        "low": round(low, 4),
        "high": round(high, 4),
    }
