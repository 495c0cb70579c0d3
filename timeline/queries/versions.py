"""What the public saw of an event, version by version."""

from datetime import datetime

from timeline.models import Change, Country


def versions_of(public_id: str, until: datetime | None = None) -> tuple[Change, ...]:
    """The newest first, each with its event; with ``until`` the one that stood then, if any did."""
    versions = (
        Change.objects.filter(event__public_id=public_id)
        .select_related("event__merged_into")
        .order_by("-sequence")
    )
    return tuple(versions if until is None else versions.filter(at__lte=until)[:1])


def countries_named(versions: tuple[Change, ...]) -> dict[str, str]:
    """The names of the countries that these versions speak of, by code."""
    codes = {code for one in versions for code, _ in (one.content or {}).get("countries", ())}
    return dict(Country.objects.filter(code__in=codes).values_list("code", "name"))
