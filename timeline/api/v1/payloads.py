"""Rows → the dictionaries that the API answers with; ``serializers`` declares their shapes."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from timeline.api.links import Links
from timeline.api.v1.conflict_payloads import conflict_payloads
from timeline.models import Event, Measure, Source, Status
from timeline.queries.article_record import ArticleRecord
from timeline.queries.evidence import ArticleRow, EventCountryRow, MentionRow

Payload: TypeAlias = dict[str, Any]

CURATOR, PUBLICATION = "curator", "publication"
"""What resolves a date beside the rules: a person, or the article's own date alone."""


def event_payload(
    event: Event,
    countries: tuple[EventCountryRow, ...],
    mentions: tuple[MentionRow, ...],
    measure: Measure | None,
    links: Links,
) -> Payload:
    """An event, where it stands, what it is a step of, and all that reports it."""
    return {
        "id": event.public_id,
        "type": event.type,
        "stage": event.stage or None,
        "title": event.title,
        "date": _event_date(event, mentions),
        "countries": [
            {"code": row.country_id, "name": row.country__name, "role": row.role}
            for row in countries
        ],
        "planned": event.planned,
        "status": event.status,
        "confidence": event.confidence,
        "mention_count": event.mention_count,
        "source_count": event.source_count,
        "sources": [_event_source(mention) for mention in mentions],
        "measure": measure_payload(measure, links) if measure else None,
        "conflicts": conflict_payloads(mentions),
        "version": event.version,
        "sequence": event.sequence,
        "changed_at": event.changed_at,
        "links": links.event(event.public_id),
    }


def mention_payload(mention: MentionRow) -> Payload:
    return {
        "id": mention.fingerprint,
        "event": mention.event__public_id,
        "article": article_reference(mention.article),
        "type": mention.type,
        "stage": mention.stage or None,
        "title": mention.title,
        "date": {
            **_date(mention.edtf, mention, mention),
            "start": mention.date_start,
            "end": mention.date_end,
            "implied": mention.implied,
        },
        "trigger": {
            "start": mention.trigger_start,
            "end": mention.trigger_end,
            "text": _trigger(mention),
        },
        "countries": mention.countries,
        "actor": mention.actor or None,
        "act": mention.act,
        "planned": mention.planned,
        "confidence": mention.confidence,
        **_claim(mention),
    }


def article_reference(article: ArticleRow) -> Payload:
    return {
        "id": article.public_id,
        "title": article.title or None,
        "url": article.url or None,
        "publisher": article.source__name,
        "published": {
            "date": article.published,
            "basis": article.published_basis,
            "earliest": article.published_earliest,
            "latest": article.published_latest,
        },
        "origin": article.origin__public_id,
    }


def article_payload(article: ArticleRow, links: Links) -> Payload:
    return {
        **article_reference(article),
        "language": article.language or None,
        "recorded_at": article.created_at,
        "links": links.article(article.public_id),
    }


def article_detail_payload(record: ArticleRecord, links: Links) -> Payload:
    """Offsets of everything in it point into ``text``."""
    run, revision = record.run, record.revision
    findings = run.findings if run else {}
    return {
        **article_payload(record.article, links),
        "text": revision.text if revision else "",
        "revision": revision.number if revision else 0,
        "ruleset": run.ruleset if run else None,
        "failure": (run.failure or None) if run else None,
        "countries": findings.get("countries", []),
        "timexes": findings.get("timexes", []),
        "rejected": findings.get("rejected", []),
        "mentions": [mention_payload(mention) for mention in record.mentions],
    }


def source_payload(source: Source, links: Links) -> Payload:
    return {
        "id": str(source.pk),
        "name": source.name,
        "country": source.country_id,
        "links": {
            "articles": f"{links.api('articles')}?source={source.pk}",
            "events": f"{links.api('events')}?source={source.pk}",
        },
    }


def measure_payload(measure: Measure, links: Links) -> Payload:
    return {
        "id": measure.public_id,
        "country": measure.country_id,
        "kind": measure.kind,
        "name": measure.name or None,
        "number": measure.number or None,
        "links": links.measure(measure.public_id),
    }


def articles_of(mentions: Iterable[MentionRow], links: Links) -> list[Payload]:
    """The articles of these mentions, each once."""
    return [
        article_payload(article, links)
        for article in {mention.article.public_id: mention.article for mention in mentions}.values()
    ]


def _event_source(mention: MentionRow) -> Payload:
    return {
        "mention": mention.fingerprint,
        "article": article_reference(mention.article),
        **_claim(mention),
    }


def _claim(mention: MentionRow) -> Payload:
    return {
        "quotation": mention.quotation,
        "start": mention.start,
        "end": mention.end,
        "figures": [{"series_id": None, **figure} for figure in mention.figures],
        "attribution": mention.attribution,
        "polarity": mention.polarity,
        "modality": mention.modality,
        "rule": mention.rule,
        "ruleset": mention.run__ruleset,
    }


def _event_date(event: Event, mentions: tuple[MentionRow, ...]) -> Payload:
    """The words and the rule come from the surest mention that says this date."""
    said = next((mention for mention in mentions if mention.edtf == event.edtf), None)
    by_hand = said is None and event.status == Status.EDITED
    return _date(event.edtf, event, said, resolved_by=CURATOR if by_hand else None)


def _date(
    edtf: str,
    days: Event | MentionRow,
    said: MentionRow | None,
    resolved_by: str | None = None,
) -> Payload:
    return {
        "edtf": edtf,
        "earliest": days.earliest,
        "latest": days.latest,
        "granularity": days.granularity or None,
        "qualifier": _qualifier(edtf),
        "text": (said.date_text or None) if said else None,
        "resolved_by": (said.date_rule or PUBLICATION) if said else resolved_by,
        "anchor": (said.anchor or None) if said else None,
        "alternatives": said.alternatives if said else [],
    }


def _qualifier(edtf: str) -> str | None:
    approximate = "~" in edtf or "%" in edtf
    uncertain = "?" in edtf or "%" in edtf
    if approximate and uncertain:
        return "approximate and uncertain"
    if approximate:
        return "approximate"
    return "uncertain" if uncertain else None


def _trigger(mention: MentionRow) -> str:
    start = mention.trigger_start - mention.start
    return mention.quotation[start : mention.trigger_end - mention.start] if start >= 0 else ""
