"""``countries`` and ``countries/{code}``."""

from http import HTTPStatus

from django.http import HttpResponseBase
from rest_framework.request import Request

from timeline.api.caching import answer_with_content_tag
from timeline.api.links import Links
from timeline.api.parameters import read_query
from timeline.api.problems import ProblemError, did_you_mean
from timeline.api.renderers import write_json
from timeline.api.v1.country_payloads import country_detail_payload, country_payload
from timeline.api.v1.described import described
from timeline.api.v1.serializers import CountryDetailSerializer, CountryPageSerializer
from timeline.api.views import ResourceView, format_parameter
from timeline.queries import countries_with_counts
from timeline.queries.country_detail import country_detail
from timeline.queries.lookups import known_countries

FORMAT = format_parameter("json")


class CountriesView(ResourceView):
    """Every country that has an event, by name, on one page."""

    @described(
        operation_id="list_countries",
        tags=["countries"],
        summary="Countries that have events, with their counts",
        parameters=(FORMAT,),
        answers=CountryPageSerializer,
    )
    def get(self, request: Request) -> HttpResponseBase:
        read_query(request.query_params, (FORMAT,))
        links = Links(request)
        rows = [country_payload(row, links) for row in countries_with_counts()]
        content = write_json({"results": rows, "next": None, "previous": None})
        return answer_with_content_tag(request, content, "application/json")


class CountryView(ResourceView):
    @described(
        operation_id="get_country",
        tags=["countries"],
        summary="One country: counts by type, status and month",
        parameters=(FORMAT,),
        answers=CountryDetailSerializer,
        problems=(404,),
    )
    def get(self, request: Request, code: str) -> HttpResponseBase:
        read_query(request.query_params, (FORMAT,))
        detail = country_detail(code)
        if detail is None:
            hint = did_you_mean(code, known_countries())
            raise ProblemError(HTTPStatus.NOT_FOUND, f"There is no country {code}.{hint}")
        content = write_json(country_detail_payload(detail, Links(request)))
        return answer_with_content_tag(request, content, "application/json")
