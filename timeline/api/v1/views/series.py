"""``series`` and ``series/{id}``."""

from http import HTTPStatus

from django.http import HttpResponseBase
from rest_framework.request import Request

from timeline.api.caching import answer_with_content_tag
from timeline.api.links import Links
from timeline.api.parameters import read_query
from timeline.api.problems import ProblemError
from timeline.api.renderers import write_json
from timeline.api.v1.described import described, page_of
from timeline.api.v1.filters import SERIES_FILTERS
from timeline.api.v1.payloads import Payload, article_reference
from timeline.api.v1.serializers import SeriesDetailSerializer, SeriesSerializer
from timeline.api.v1.views.records import FORMAT, RecordsView
from timeline.api.views import ResourceView
from timeline.queries.series_records import (
    SeriesRecord,
    SeriesRow,
    StatedFigure,
    series_page,
    series_record,
)


class SeriesListView(RecordsView):
    parameters = (*SERIES_FILTERS, FORMAT)

    @described(
        operation_id="list_series",
        tags=["series"],
        summary="Statistics over several periods of an article, the newest record first",
        parameters=parameters,
        answers=page_of(SeriesSerializer, "SeriesPage"),
    )
    def get(self, request: Request) -> HttpResponseBase:
        return self.answer(request, series_page, _series)


class SeriesView(ResourceView):
    @described(
        operation_id="get_series",
        tags=["series"],
        summary="One statistic: its figures in the order of their periods",
        parameters=(FORMAT,),
        answers=SeriesDetailSerializer,
        problems=(404, 410),
    )
    def get(self, request: Request, public_id: str) -> HttpResponseBase:
        read_query(request.query_params, (FORMAT,))
        record = series_record(public_id)
        if record is None:
            raise ProblemError(HTTPStatus.NOT_FOUND, f"There is no series {public_id}.")
        if not record.series.run__current:
            raise ProblemError(
                HTTPStatus.GONE, "No current reading of its article finds this series."
            )
        content = write_json(_detail(record, Links(request)))
        return answer_with_content_tag(request, content, "application/json")


def _series(series: SeriesRow, links: Links) -> Payload:
    return {
        "id": series.public_id,
        "subject": series.subject,
        "unit": series.unit or None,
        "country": series.country_id,
        "article": article_reference(series.article),
        "links": links.series(series.public_id, series.article.public_id),
    }


def _detail(record: SeriesRecord, links: Links) -> Payload:
    return {**_series(record.series, links), "figures": [_figure(row) for row in record.figures]}


def _figure(row: StatedFigure) -> Payload:
    return {
        "period": {
            "edtf": row.edtf,
            "earliest": row.earliest,
            "latest": row.latest,
            "granularity": row.granularity or None,
        },
        "figure": row.figure,
        "mention": row.mention,
        "event": row.event,
    }
