"""``articles``, ``articles/{id}``, ``mentions`` and ``sources``."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any, ClassVar, TypeVar

from django.http import HttpResponse, HttpResponseBase
from rest_framework.request import Request

from timeline.api.caching import answer_unless_known, answer_with_content_tag, tag_of_state
from timeline.api.links import Links
from timeline.api.pagination import page_links
from timeline.api.parameters import Parameter, read_query
from timeline.api.problems import ProblemError
from timeline.api.renderers import write_json
from timeline.api.v1.described import described, page_of
from timeline.api.v1.filters import (
    ARTICLE_FILTERS,
    MENTION_FILTERS,
    RECORD_ORDER,
    SOURCE_FILTERS,
    record_filter,
)
from timeline.api.v1.payloads import (
    Payload,
    article_detail_payload,
    article_payload,
    mention_payload,
    source_payload,
)
from timeline.api.v1.serializers import (
    ArticleDetailSerializer,
    ArticleSerializer,
    MentionSerializer,
    SourceSerializer,
)
from timeline.api.views import ResourceView, format_parameter
from timeline.queries.article_record import article_record
from timeline.queries.records import (
    RecordFilter,
    RecordPage,
    article_page,
    mention_page,
    source_page,
)
from timeline.queries.state import record_state

Row = TypeVar("Row")
FORMAT = format_parameter("json")


class RecordsView(ResourceView):
    """A list in the order of recording."""

    parameters: ClassVar[tuple[Parameter[Any], ...]]

    def answer(
        self,
        request: Request,
        read: Callable[[RecordFilter], RecordPage[Row]],
        write: Callable[[Row, Links], Payload],
    ) -> HttpResponseBase:
        asked = record_filter(request.query_params, self.parameters)

        def page() -> HttpResponse:
            found, links = read(asked), Links(request)
            body: Payload = {
                "results": [write(row, links) for row in found.rows],
                **page_links(request, RECORD_ORDER, found.next, found.previous),
            }
            return HttpResponse(write_json(body), content_type="application/json")

        return answer_unless_known(request, tag_of_state(request, record_state()), page)


class ArticlesView(RecordsView):
    parameters = (*ARTICLE_FILTERS, FORMAT)

    @described(
        operation_id="list_articles",
        tags=["articles"],
        summary="Articles, the newest record first",
        parameters=parameters,
        answers=page_of(ArticleSerializer, "ArticlePage"),
    )
    def get(self, request: Request) -> HttpResponseBase:
        return self.answer(request, article_page, article_payload)


class MentionsView(RecordsView):
    parameters = (*MENTION_FILTERS, FORMAT)

    @described(
        operation_id="list_mentions",
        tags=["mentions"],
        summary="What articles state, a sentence each, the newest record first",
        parameters=parameters,
        answers=page_of(MentionSerializer, "MentionPage"),
    )
    def get(self, request: Request) -> HttpResponseBase:
        return self.answer(request, mention_page, lambda row, _: mention_payload(row))


class SourcesView(RecordsView):
    parameters = (*SOURCE_FILTERS, FORMAT)

    @described(
        operation_id="list_sources",
        tags=["sources"],
        summary="Who publishes the articles",
        parameters=parameters,
        answers=page_of(SourceSerializer, "SourcePage"),
    )
    def get(self, request: Request) -> HttpResponseBase:
        return self.answer(request, source_page, source_payload)


class ArticleView(ResourceView):
    @described(
        operation_id="get_article",
        tags=["articles"],
        summary="One article: its text and everything found in it",
        parameters=(FORMAT,),
        answers=ArticleDetailSerializer,
        problems=(404,),
    )
    def get(self, request: Request, public_id: str) -> HttpResponseBase:
        read_query(request.query_params, (FORMAT,))
        record = article_record(public_id)
        if record is None:
            raise ProblemError(HTTPStatus.NOT_FOUND, f"There is no article {public_id}.")
        content = write_json(article_detail_payload(record, Links(request)))
        return answer_with_content_tag(request, content, "application/json")
