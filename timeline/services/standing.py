"""What every decision asks first: does the event stand as the person saw it?"""

from timeline.models import Event, EventCountry
from timeline.services.refusal import RefusedError
from timeline.services.states import Values, stored_state

LONGEST_REASON = 500


def standing_event(event: Event, version: int | None) -> tuple[Event, Values]:
    """As it is stored now, behind the lock."""
    stored = Event.objects.select_related("merged_into").get(pk=event.pk)
    if stored.merged_into is not None:
        raise RefusedError(f"{stored} was merged into {stored.merged_into}.")
    if version is not None and version != stored.version:
        raise RefusedError(f"{stored} was changed meanwhile; look at it again.")
    countries = EventCountry.objects.filter(event=stored).order_by("position")
    return stored, stored_state(stored, list(countries)).values


def refuse_reason(reason: str) -> None:
    if len(reason) > LONGEST_REASON:
        raise RefusedError(f"The reason has {len(reason)} characters; {LONGEST_REASON} fit.")
