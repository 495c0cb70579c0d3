"""What was asked for does not exist: the page names it, in development too."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def missing(request: HttpRequest, what: str) -> HttpResponse:
    """``what`` is a sentence."""
    return render(request, "404.html", {"what": what}, status=404)
