"""The mention that speaks for an event in a list: the surest of those that stand."""

from collections.abc import Iterable

from django.db.models import OuterRef, Subquery

from timeline.models import Event, Mention
from timeline.queries.details import current_mentions


def lead_mentions(events: Iterable[int]) -> dict[int, Mention]:
    """By event id, with articles and sources; an event that nothing reports has none."""
    surest = (
        Mention.objects.filter(event=OuterRef("pk"), run__current=True)
        .order_by("-confidence", "id")
        .values("pk")[:1]
    )
    leads = (
        Event.objects.filter(pk__in=tuple(events))
        .annotate(lead=Subquery(surest))
        .filter(lead__isnull=False)
        .values("lead")
    )
    found = current_mentions().filter(pk__in=leads)
    return {mention.event_id: mention for mention in found if mention.event_id is not None}
