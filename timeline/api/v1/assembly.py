"""Events of a page → payloads: what reports them is read for all of them at once."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline.api.links import Links
from timeline.api.v1.payloads import Payload, articles_of, event_payload, mention_payload
from timeline.api.v1.selection import Selection
from timeline.models import Event
from timeline.queries import TimelineFilter, timeline_page
from timeline.queries.evidence import countries_of_events, mentions_of_events
from timeline.queries.measures import measures_of_events

CHUNK = 200


def event_payloads(
    events: Iterable[Event], links: Links, selection: Selection
) -> Iterator[Payload]:
    wanted = tuple(events)
    reports = mentions_of_events(event.pk for event in wanted) if selection.needs_evidence else {}
    countries = countries_of_events(event.pk for event in wanted)
    measures = measures_of_events(wanted) if selection.needs_measure else {}
    for event in wanted:
        mentions = reports.get(event.pk, ())
        measure = measures.get(event.measure_id or 0)
        payload = event_payload(event, countries[event.pk], mentions, measure, links)
        if selection.fields:
            payload = {name: payload[name] for name in selection.fields}
        if selection.mentions:
            payload["mentions"] = [mention_payload(mention) for mention in mentions]
        if selection.articles:
            payload["articles"] = articles_of(mentions, links)
        yield payload


def all_event_payloads(
    asked: TimelineFilter, links: Links, selection: Selection
) -> Iterator[Payload]:
    """Every event that is asked for, page after page, with no more than one in memory."""
    page = timeline_page(replace(asked, limit=CHUNK), with_countries=False)
    yield from event_payloads(page.events, links, selection)
    while page.next:
        page = timeline_page(replace(asked, limit=CHUNK, cursor=page.next), with_countries=False)
        yield from event_payloads(page.events, links, selection)
