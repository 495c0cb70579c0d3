"""Words that callers say, as keys of rows."""

from collections.abc import Iterable

from timeline.models import Country, Source

MOST_NAMES = 2000


def known_countries() -> tuple[str, ...]:
    """The code of every country that there is."""
    return tuple(Country.objects.order_by("code").values_list("code", flat=True))


def sources_named(names: Iterable[str]) -> dict[str, int]:
    """The id of each source by its name, or by the id itself as text; unknown ones are left out."""
    wanted = tuple(names)
    by_name = dict(Source.objects.filter(name__in=wanted).values_list("name", "id"))
    ids = [int(name) for name in wanted if name.isascii() and name.isdigit() and len(name) < 19]
    by_id = {str(pk): pk for pk in Source.objects.filter(id__in=ids).values_list("id", flat=True)}
    return {**by_id, **by_name}


def source_names() -> tuple[str, ...]:
    """Names to suggest: those of the first sources, so that a huge table costs no more."""
    return tuple(Source.objects.order_by("id").values_list("name", flat=True)[:MOST_NAMES])
