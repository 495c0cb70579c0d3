"""What must hold in the database after every kind of write."""

from collections import Counter

from timeline.models import Event, EventCountry, MonthCount
from timeline.services.states import public_content, stored_state

COPIED = ("start", "end", "long", "type", "status", "shown")


def assert_consistent() -> None:
    """Copies, counts and the change feed say what the events say."""
    rows = list(EventCountry.objects.select_related("event"))
    counted = Counter(
        (row.country_id, row.event.start.replace(day=1), row.event.type, row.event.status)
        for row in rows
        if row.event.shown
    )
    assert counted == {
        (row.country_id, row.month, row.type, row.status): row.count
        for row in MonthCount.objects.all()
    }
    for row in rows:
        assert [getattr(row, name) for name in COPIED] == [
            getattr(row.event, name) for name in COPIED
        ]
    for event in Event.objects.all():
        last = event.changes.last()
        assert last is not None
        assert (event.sequence, event.version) == (last.sequence, last.version)
        assert (last.kind == "upsert") == event.shown
        countries = tuple(event.countries.order_by("position"))
        assert last.content == public_content(stored_state(event, countries))
