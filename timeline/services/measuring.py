"""Files events of legislation under the act that they are steps of. Called inside ``writing()``.

Two articles speak of one act where its number, or the telling words of its name, are the same in
one country. A name of one word ("the media law") is many acts' and files nothing.
"""

from collections.abc import Collection
from typing import Any

from timeline.extraction.events.act_names import key_of_act, kind_of_name
from timeline.extraction.types import EventType
from timeline.models import Event, EventCountry, Measure, Mention

LONGEST_NAME = 200
LONGEST_NUMBER = 40


def file_under_measures(ids: Collection[int]) -> None:
    """Each event under the act that the surest of its current mentions names."""
    acts = _acts_of(ids)
    filed = Event.objects.filter(pk__in=ids).exclude(measure=None)
    events = {event.pk: event for event in filed} | Event.objects.in_bulk(list(acts))
    if not events:
        return
    countries = dict(
        EventCountry.objects.filter(event__in=acts, position=0).values_list("event", "country")
    )
    for event in events.values():
        act, country = acts.get(event.pk), countries.get(event.pk)
        measure = _measure(country, act, event.start.year) if act and country else None
        if event.measure_id != (measure.pk if measure else None):
            event.measure = measure
            event.save(update_fields=["measure"])


def _acts_of(ids: Collection[int]) -> dict[int, dict[str, Any]]:
    mentions = Mention.objects.filter(
        event__in=ids, run__current=True, act__isnull=False, type=EventType.LEGISLATION
    )
    acts: dict[int, dict[str, Any]] = {}
    for event, act in mentions.order_by("-confidence", "id").values_list("event", "act"):
        if event is not None and act and act["kind"] and (act["name"] or act["number"]):
            acts.setdefault(event, act)
    return acts


def _measure(country: str, act: dict[str, Any], year: int) -> Measure | None:
    key = key_of_act(act["name"], act["number"], year)
    if key is None:
        return None
    measure, _ = Measure.objects.get_or_create(
        country_id=country,
        key=key[:LONGEST_NAME],
        defaults={
            "kind": kind_of_name(act["name"]) or act["kind"],
            "name": (act["name"] or "")[:LONGEST_NAME],
            "number": (act["number"] or "")[:LONGEST_NUMBER],
        },
    )
    return measure
