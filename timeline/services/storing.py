"""Stores what was extracted: articles, revisions, runs, mentions, and the events that follow."""

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass

from timeline.extraction.types import Document, Extraction
from timeline.models import Country, Mention
from timeline.services.documents import identify, refuse_document
from timeline.services.linking import link_mentions
from timeline.services.measuring import file_under_measures
from timeline.services.mentions import mentions_of
from timeline.services.originating import outline
from timeline.services.refusal import RefusedError
from timeline.services.settling import create_events, settle_events
from timeline.services.shelving import Entry, Outcome, shelve
from timeline.services.states import state_of_new
from timeline.services.tabulating import keep_series
from timeline.services.writing import writing


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a document. ``reason`` says why it was refused or nothing was extracted."""

    document_id: str
    outcome: Outcome
    article: str = ""
    new_events: int = 0
    reason: str = ""


def store_extraction(document: Document, extraction: Extraction) -> Stored:
    """Raises ``RefusedError`` for what cannot be stored; nothing of it is then."""
    return store_extractions([(document, extraction)])[0]


def store_extractions(pairs: Sequence[tuple[Document, Extraction]]) -> tuple[Stored, ...]:
    """All of them or none, in one transaction; each article comes once."""
    countries = frozenset(Country.objects.values_list("code", flat=True))
    for document, extraction in pairs:
        refuse_document(document, countries)
        _refuse_extraction(extraction, countries)
    entries = [
        Entry(document, extraction, identify(document), outline(document.text))
        for document, extraction in pairs
    ]
    with writing():
        new_events = _store_mentions(shelve(entries))
    return tuple(
        Stored(
            entry.document.id,
            entry.outcome,
            entry.article.public_id,
            new_events[entry.identity.key],
            entry.extraction.failure or "",
        )
        for entry in entries
    )


def _refuse_extraction(extraction: Extraction, countries: Container[str]) -> None:
    for event in extraction.events:
        for country in event.countries:
            if country.code not in countries:
                raise RefusedError(
                    f"extraction found the country {country.code!r}, which is unknown"
                )


def _store_mentions(entries: Sequence[Entry]) -> Counter[str]:
    """Writes the mentions and settles the events; returns the new events by article key."""
    mentions = [
        mention
        for entry in entries
        if not entry.ran_before
        for mention in mentions_of(entry.run, entry.document, entry.extraction)
    ]
    superseded = list(
        Mention.objects.filter(run__in=[entry.superseded for entry in entries if entry.superseded])
        .select_related("run__revision__article")
        .defer("run__revision__text", "run__findings")
    )
    topics = {entry.article.pk: entry.outline.topic for entry in entries}
    links = link_mentions(mentions, superseded, topics)
    for mention, event_id in links.known:
        mention.event_id = event_id
    events = create_events(state_of_new(group) for group in links.new)
    for event, group in zip(events, links.new, strict=True):
        for mention in group:
            mention.event = event
    Mention.objects.bulk_create(mentions)
    again = Mention.objects.filter(run__in=[entry.run for entry in entries if entry.ran_before])
    touched = {event_id for _, event_id in links.known}
    touched |= {mention.event_id for mention in superseded if mention.event_id}
    touched |= {event_id for event_id in again.values_list("event", flat=True) if event_id}
    settle_events(touched)
    keep_series([entry.run for entry in entries])
    file_under_measures(touched | {event.pk for event in events})
    return Counter(group[0].run.revision.article.key for group in links.new)
