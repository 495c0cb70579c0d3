"""An article as it was read: its text with every dated span marked, beside what was found."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from timeline.charts.segments import Mark, MarkKind, Paragraph, cut_paragraphs, cut_segments
from timeline.extraction.types import Extraction
from timeline.models import Country, Mention
from timeline.queries import ArticleDetail


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """A mention beside the text; ``href`` leads to its event, ``anchor`` to its words."""

    edtf: str
    title: str
    type: str
    stage: str
    planned: bool
    countries: tuple[str, ...]
    status: str
    anchor: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Unused:
    """A dated sentence that gave no event, and why."""

    words: str
    reason: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Reading:
    paragraphs: tuple[Paragraph, ...]
    events: tuple[ReadEvent, ...]
    unused: tuple[Unused, ...]
    countries: tuple[tuple[str, str], ...] = ()
    """The article's own, focus first: (code, name)."""


def reading_of_article(detail: ArticleDetail) -> Reading:
    """The current run's findings; mentions whose event was set aside keep their place."""
    text, findings = detail.text, detail.findings
    marks = [*_timex_marks(findings.get("timexes", ())), *_publication_marks(findings)]
    events = []
    names = country_names(
        [role["code"] for mention in detail.mentions for role in mention.countries]
        + [country["code"] for country in findings.get("countries", ())]
    )
    for mention in detail.mentions:
        event = _read_mention(mention, names)
        marks += _mention_marks(mention, event)
        events.append(event)
    rejected = [
        (found["start"], found["end"], found["reason"]) for found in findings.get("rejected", ())
    ]
    return Reading(
        cut_paragraphs(cut_segments(text, [*marks, *_rejected_marks(rejected)])),
        _by_date(events, [mention.earliest for mention in detail.mentions]),
        _unused(text, rejected),
        tuple(
            (country["code"], names[country["code"]])
            for country in findings.get("countries", ())
            if country["code"] in names
        ),
    )


def reading_of_extraction(text: str, extraction: Extraction) -> Reading:
    """A dry run: nothing is stored, so everything leads to the text beside it."""
    marks = [Mark(*timex.span, MarkKind.DATE) for timex in extraction.timexes]
    marks += [Mark(*span, MarkKind.PUBLICATION) for span in extraction.publication.evidence]
    names = country_names(
        [role.code for found in extraction.events for role in found.countries]
        + [country.code for country in extraction.countries]
    )
    events = []
    for index, found in enumerate(extraction.events):
        anchor = f"event-{index}"
        marks.append(Mark(*found.span, MarkKind.EVIDENCE, anchor=anchor))
        marks.append(Mark(*found.trigger.span, MarkKind.TRIGGER))
        marks += [Mark(*figure.span, MarkKind.FIGURE) for figure in found.claim.figures]
        events.append(
            ReadEvent(
                edtf=found.edtf,
                title=found.title,
                type=found.type.value,
                stage=found.stage.value if found.stage else "",
                planned=found.claim.modality.value == "planned",
                countries=tuple(names.get(role.code, role.code) for role in found.countries),
                status="machine",
                anchor=anchor,
            )
        )
    rejected = [(*found.span, found.reason) for found in extraction.rejected]
    return Reading(
        cut_paragraphs(cut_segments(text, [*marks, *_rejected_marks(rejected)])),
        _by_date(events, [found.earliest for found in extraction.events]),
        _unused(text, rejected),
        tuple(
            (country.code, names[country.code])
            for country in extraction.countries
            if country.code in names
        ),
    )


def country_names(codes: Iterable[str]) -> dict[str, str]:
    return dict(Country.objects.filter(code__in=set(codes)).values_list("code", "name"))


def _read_mention(mention: Mention, names: Mapping[str, str]) -> ReadEvent:
    event = mention.event
    return ReadEvent(
        edtf=mention.edtf,
        title=mention.title,
        type=mention.type,
        stage=mention.stage,
        planned=mention.planned,
        countries=tuple(names.get(role["code"], role["code"]) for role in mention.countries),
        status=event.status if event else "",
        anchor=f"mention-{mention.pk}",
        href=reverse("timeline:event", args=[event.public_id]) if event else "",
    )


def _mention_marks(mention: Mention, event: ReadEvent) -> list[Mark]:
    """The date leads to the event; the trigger does where the date is the publication's."""
    marks = [Mark(mention.start, mention.end, MarkKind.EVIDENCE, anchor=event.anchor)]
    dated = mention.date_start is not None and mention.date_end is not None
    marks.append(
        Mark(
            mention.trigger_start,
            mention.trigger_end,
            MarkKind.TRIGGER,
            "" if dated else event.href,
            event.title,
        )
    )
    if mention.date_start is not None and mention.date_end is not None:
        marks.append(
            Mark(mention.date_start, mention.date_end, MarkKind.DATE, event.href, event.title)
        )
    return marks + [
        Mark(figure["start"], figure["end"], MarkKind.FIGURE) for figure in mention.figures
    ]


def _timex_marks(timexes: Iterable[Mapping[str, Any]]) -> list[Mark]:
    return [Mark(timex["start"], timex["end"], MarkKind.DATE) for timex in timexes]


def _publication_marks(findings: Mapping[str, Any]) -> list[Mark]:
    publication = findings.get("publication") or {}
    return [
        Mark(span["start"], span["end"], MarkKind.PUBLICATION)
        for span in publication.get("evidence", ())
    ]


def _rejected_marks(rejected: Iterable[tuple[int, int, str]]) -> list[Mark]:
    return [
        Mark(start, end, MarkKind.REJECTED, note=reason, anchor=f"unused-{index}")
        for index, (start, end, reason) in enumerate(rejected)
    ]


def _unused(text: str, rejected: Iterable[tuple[int, int, str]]) -> tuple[Unused, ...]:
    return tuple(
        Unused(text[start:end], reason, f"unused-{index}")
        for index, (start, end, reason) in enumerate(rejected)
    )


def _by_date(events: Iterable[ReadEvent], days: Iterable[Any]) -> tuple[ReadEvent, ...]:
    """Oldest first; what has no first day, last."""
    ordered = sorted(
        zip(days, events, strict=True),
        key=lambda pair: (pair[0] is None, pair[0].toordinal() if pair[0] else 0),
    )
    return tuple(event for _, event in ordered)
