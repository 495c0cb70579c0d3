"""JSON-LD in the words of schema.org: events, the acts that they are steps of, their articles."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rest_framework.request import Request

from timeline.api.renderers import StreamRenderer, write_json
from timeline.extraction.types import CountryRole

HEAD = b'{"@context":"https://schema.org","@graph":['
PLACES = frozenset((CountryRole.LOCATION, CountryRole.LEGISLATING))
"""In which of its roles a country is where an event takes place; else it is what it is about."""
REDUCED = re.compile(r"(\d{4}(?:-\d\d){0,2})[~?%]?")
"""ISO 8601 has no words for "about", and has years and months."""

Thing = dict[str, Any]


class JsonLdRenderer(StreamRenderer):
    """``application/ld+json``: one graph."""

    media_type = "application/ld+json"
    format = "jsonld"

    def stream(
        self, rows: Iterable[dict[str, Any]], request: Request, fields: tuple[str, ...]
    ) -> Iterator[bytes]:
        yield HEAD
        comma = b""
        for row in rows:
            yield comma + write_json(_event(row))
            comma = b",\n"
        yield b"]}\n"


def _event(event: Mapping[str, Any]) -> Thing:
    places = [row for row in event["countries"] if row["role"] in PLACES]
    others = [row for row in event["countries"] if row["role"] not in PLACES]
    first, last = _days(event["date"])
    return _told(
        {
            "@type": "Event",
            "@id": event["links"]["self"],
            "url": event["links"]["html"],
            "identifier": event["id"],
            "name": event["title"],
            "keywords": [word for word in (event["type"], event["stage"]) if word],
            "startDate": first,
            "endDate": last,
            "eventStatus": "https://schema.org/EventScheduled" if event["planned"] else None,
            "location": [_country(row["code"], row["name"]) for row in places],
            "about": [
                *([_act(event["measure"])] if event["measure"] else []),
                *(_country(row["code"], row["name"]) for row in others),
            ],
            "subjectOf": [_article(source["article"]) for source in event["sources"]],
        }
    )


def _days(day: Mapping[str, Any]) -> tuple[object, object]:
    """As fine as the source: a month is "2017-04", not thirty days."""
    reduced = REDUCED.fullmatch(day["edtf"])
    return (reduced[1], reduced[1]) if reduced else (day["earliest"], day["latest"])


def _act(measure: Mapping[str, Any]) -> Thing:
    return _told(
        {
            "@type": "Legislation",
            "@id": measure["links"]["self"],
            "url": measure["links"]["html"],
            "name": measure["name"],
            "legislationIdentifier": measure["number"],
            "legislationType": measure["kind"],
            "legislationJurisdiction": _country(measure["country"], None),
        }
    )


def _country(code: str, name: str | None) -> Thing:
    return _told({"@type": "Country", "identifier": code, "name": name})


def _article(article: Mapping[str, Any]) -> Thing:
    publisher = article["publisher"]
    return _told(
        {
            "@type": "NewsArticle",
            "identifier": article["id"],
            "url": article["url"],
            "headline": article["title"],
            "datePublished": article["published"]["date"],
            "publisher": {"@type": "Organization", "name": publisher} if publisher else None,
        }
    )


def _told(thing: Thing) -> Thing:
    """Without what is not known."""
    return {name: value for name, value in thing.items() if value not in (None, [])}
