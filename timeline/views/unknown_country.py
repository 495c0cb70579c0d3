"""An address that names no country: which one may have been meant."""

from difflib import get_close_matches

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.models import Country

MOST = 6


def unknown_country(request: HttpRequest, code: str) -> HttpResponse:
    return render(
        request,
        "timeline/unknown_country.html",
        {"code": code, "suggestions": suggest_countries(code)},
        status=404,
    )


def suggest_countries(code: str) -> tuple[Country, ...]:
    """By name (``kazakstan``), by initials (``uk``), then by a code that is nearly the same."""
    wanted = code.lower().replace("-", " ")
    countries = tuple(Country.objects.all())
    by_name = {country.name.lower(): country for country in countries}
    by_code = {country.code.lower(): country for country in countries}
    found = [
        *(by_name[name] for name in get_close_matches(wanted, by_name, n=MOST, cutoff=0.7)),
        *(country for name, country in by_name.items() if _initials(name) == wanted),
        *(country for name, country in by_name.items() if name.startswith(wanted)),
        *(by_code[near] for near in get_close_matches(wanted, by_code, n=MOST, cutoff=0.6)),
    ]
    return tuple(dict.fromkeys(found))[:MOST]


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())
