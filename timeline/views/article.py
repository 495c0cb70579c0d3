"""An article: its text with every dated span marked and linked to its event."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.queries import article_by_public_id
from timeline.views.missing import missing
from timeline.views.reading import reading_of_article


def article(request: HttpRequest, public_id: str) -> HttpResponse:
    detail = article_by_public_id(public_id)
    if detail is None:
        return missing(request, f"There is no article {public_id}.")
    return render(
        request,
        "timeline/article.html",
        {
            "article": detail.article,
            "run": detail.run,
            "reading": reading_of_article(detail),
            "page_address": request.build_absolute_uri(request.path),
        },
    )
