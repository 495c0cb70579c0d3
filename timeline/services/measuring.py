"""Files events of legislation under the act that they are steps of. Called inside ``writing()``.

Two articles speak of one act where its number, or the telling words of its name, are the same in
one country. A name of one word ("the media law") is many acts' and files nothing. An article from
abroad that names the act's country too speaks of the same act.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from timeline.extraction.events.act_names import key_of_act, kind_of_name, name_of_act
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
    keys = _keys_of(acts, events)
    named = {key for event, key in keys.items() if name_of_act(acts[event]["name"])}
    beside = Event.objects.filter(measure__key__in=named).exclude(pk__in=events)
    others = {event.pk: event for event in beside.select_related("measure") if event.measure}
    keys |= {event.pk: event.measure.key for event in others.values() if event.measure}
    homes = _homes_of(keys, named)
    for pk, event in events.items():
        is_filed = pk in keys and pk in homes
        _file(event, _measure(homes[pk], keys[pk], acts[pk]) if is_filed else None)
    for pk, event in others.items():
        act = event.measure
        if act and pk in homes and act.country_id != homes[pk]:
            fields = {"kind": act.kind, "name": act.name, "number": act.number}
            _file(event, _measure(homes[pk], act.key, fields))


def _keys_of(acts: Mapping[int, Mapping[str, Any]], events: Mapping[int, Event]) -> dict[int, str]:
    keys = {
        event: key_of_act(act["name"], act["number"], events[event].start.year)
        for event, act in acts.items()
    }
    return {event: key[:LONGEST_NAME] for event, key in keys.items() if key}


def _homes_of(keys: Mapping[int, str], named: Collection[str]) -> dict[int, str]:
    """Whose act each event is of; an event that stands in no country has none.

    Where two countries' events name one act, it is plainly that of an event of one country alone:
    an event from elsewhere that names this country too is of its act. Two countries may well have
    acts of one name, and numbers are everyone's: only ``named`` acts are compared.
    """
    countries: dict[int, list[str]] = defaultdict(list)
    rows = EventCountry.objects.filter(event__in=keys).order_by("event", "position")
    for event, country in rows.values_list("event", "country"):
        countries[event].append(country)
    plain: dict[str, set[str]] = defaultdict(set)
    for event, codes in countries.items():
        if len(codes) == 1 and keys[event] in named:
            plain[keys[event]].update(codes)
    homes = {}
    for event, (main, *others) in countries.items():
        own = [code for code in others if code in plain[keys[event]]]
        homes[event] = own[0] if main not in plain[keys[event]] and len(own) == 1 else main
    return homes


def _file(event: Event, measure: Measure | None) -> None:
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


def _measure(country: str, key: str, act: Mapping[str, Any]) -> Measure:
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
