"""The change feed, in the order in which changes were committed."""

from timeline.models import Change


def changes_after(sequence: int, limit: int) -> tuple[Change, ...]:
    """The next changes behind ``sequence``, each with its event and what that was merged into."""
    return tuple(
        Change.objects.filter(sequence__gt=sequence)
        .select_related("event__merged_into")
        .order_by("sequence")[:limit]
    )
