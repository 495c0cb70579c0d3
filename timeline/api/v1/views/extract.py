"""``extract``: what a text would give, with nothing stored."""

from django.conf import settings
from django.http import HttpResponse, HttpResponseBase
from rest_framework.request import Request

from timeline.api.renderers import write_json
from timeline.api.throttling import ClientThrottle, ExtractThrottle
from timeline.api.v1.described import described
from timeline.api.v1.document import DocumentParser, read_document_body
from timeline.api.v1.serializers import ExtractionRequestSerializer, ExtractionSerializer
from timeline.api.views import ResourceView
from timeline.extraction.jsonl import extraction_fields
from timeline.services.preview import preview_extraction


class ExtractView(ResourceView):
    """Safe from forged requests: it changes nothing and knows no session."""

    parser_classes = [DocumentParser]
    throttle_classes = [ClientThrottle, ExtractThrottle]

    @described(
        operation_id="extract",
        tags=["extract"],
        summary="Try a text: what would be found in it; nothing is stored",
        request=ExtractionRequestSerializer,
        answers=ExtractionSerializer,
        problems=(413, 415),
    )
    def post(self, request: Request) -> HttpResponseBase:
        document = read_document_body(request.data, settings.API_EXTRACT_BYTES)
        extraction = preview_extraction(document)
        response = HttpResponse(
            write_json(extraction_fields(extraction, document.text)),
            content_type="application/json",
        )
        response["Cache-Control"] = "no-store"
        return response
