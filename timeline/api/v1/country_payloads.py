"""Countries → the dictionaries that the API answers with."""

from datetime import date

from timeline.api.links import Links
from timeline.api.v1.payloads import Payload
from timeline.models import UNDATED
from timeline.queries import CountryRow
from timeline.queries.country_detail import CountryDetail


def country_payload(row: CountryRow, links: Links) -> Payload:
    return {
        "code": row.code,
        "name": row.name,
        "region": row.region or None,
        "events": row.events,
        "curated": row.curated,
        "first_month": _month(row.first_month),
        "last_month": _month(row.last_month),
        "links": _links(row.code, links),
    }


def country_detail_payload(detail: CountryDetail, links: Links) -> Payload:
    country, dated = detail.country, [day for day in detail.by_month if day != UNDATED]
    statuses = detail.by_status
    return {
        "code": country.code,
        "name": country.name,
        "region": country.region or None,
        "events": sum(detail.by_type.values()),
        "curated": statuses.get("accepted", 0) + statuses.get("edited", 0),
        "first_month": _month(min(dated, default=None)),
        "last_month": _month(max(dated, default=None)),
        "by_type": detail.by_type,
        "by_status": statuses,
        "months": [
            {"month": _month(None if day == UNDATED else day), "count": count}
            for day, count in detail.by_month.items()
        ],
        "links": _links(country.code, links),
    }


def _month(day: date | None) -> str | None:
    return day.isoformat()[:7] if day else None


def _links(code: str, links: Links) -> dict[str, str]:
    return {**links.country(code), "events": f"{links.api('events')}?country={code}"}
