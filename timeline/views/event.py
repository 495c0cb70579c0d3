"""An event: its date and why, every mention, where reports differ, and its history."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse

from timeline.charts.date_words import date_words
from timeline.charts.publication_words import publication_words
from timeline.charts.segments import Segment
from timeline.models import Event, Mention, Status
from timeline.queries import event_by_public_id, series_of
from timeline.queries.conflicts import Conflict, Side, dates_that_differ, figures_that_differ
from timeline.views.figures import FigureWords, figure_words, figures_of, series_table
from timeline.views.history import decided
from timeline.views.marks import quotation_of
from timeline.views.missing import missing

PARTS = ("century", "decade", "year", "half", "season", "quarter", "month", "week", "day")


@dataclass(frozen=True, slots=True)
class ShownMention:
    mention: Mention
    quotation: tuple[Segment, ...]
    figures: tuple[FigureWords, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reported:
    """One of several things that reports say of the same, with who says it."""

    words: str
    sources: tuple[str, ...]


def event(request: HttpRequest, public_id: str) -> HttpResponseBase:
    found = event_by_public_id(public_id)
    if found is None:
        return missing(request, f"There is no event {public_id}.")
    if found.merged_into is not None:
        return redirect("timeline:event", found.merged_into.public_id, permanent=True)
    mentions = tuple(found.mentions.all())
    status = 410 if found.withdrawn or found.status == Status.REJECTED else 200
    return render(request, "timeline/event.html", _context(request, found, mentions), status=status)


def _context(request: HttpRequest, found: Event, mentions: tuple[Mention, ...]) -> dict[str, Any]:
    judgements = tuple(found.judgements.all())
    standing = [judgement for judgement in judgements if judgement.withdrawn_at is None]
    return {
        "event": found,
        "roles": tuple(found.countries.all()),
        "mentions": tuple(
            ShownMention(mention, quotation_of(mention), figures_of(mention), why(mention))
            for mention in mentions
        ),
        "dates_differ": reported(
            dates_that_differ(mentions), lambda side: date_words(side.edtf or "")
        ),
        "figures_differ": tuple(
            side
            for conflict in figures_that_differ(mentions)
            for side in reported(conflict, lambda side: figure_words(side.figure or {}).words)
        ),
        "series": tuple(map(series_table, series_of(mentions))),
        "decided": decided(judgements),
        "rejection": next((one for one in standing if one.decision == "reject"), None),
        "changes": tuple(found.changes.all()),
        "version_address": request.build_absolute_uri(
            reverse("timeline:version", args=[found.public_id, found.version])
        ),
    }


def why(mention: Mention) -> tuple[str, ...]:
    """How the date's words became the date, a sentence a step."""
    if not mention.date_text:
        published = publication_words(*_publication(mention))
        return (
            f"The sentence gives no date of its own: the article’s stands for it ({published}).",
        )
    steps = [f"“{mention.date_text}” was read as {date_words(mention.edtf)}."]
    implied = [part for part in PARTS if part in mention.implied]
    if implied:
        verb = "is" if len(implied) == 1 else "are"
        supplied = f",{_from(mention)}" if mention.anchor else ""
        *others, last = (f"the {part}" for part in implied)
        named = f"{', '.join(others)} and {last}" if others else last
        steps.append(f"{named.capitalize()} {verb} implied{supplied}.")
    elif mention.anchor:
        steps.append(f"It is counted{_from(mention)}.")
    else:
        steps.append("All of it is stated; nothing was supplied.")
    if mention.alternatives:
        readings = " or ".join(date_words(other) for other in mention.alternatives)
        steps.append(f"It could also be {readings}.")
    return tuple(steps)


def reported(
    conflict: Conflict[Mention] | None, words: Callable[[Side[Mention]], str]
) -> tuple[Reported, ...]:
    """What each side says and who says it, a name once; empty where all say the same."""
    return tuple(
        Reported(words(side), tuple(dict.fromkeys(map(source_name, side.mentions))))
        for side in (conflict.sides if conflict else ())
    )


def source_name(mention: Mention) -> str:
    article = mention.run.revision.article
    return article.source.name if article.source else article.title or "an article without a source"


def _from(mention: Mention) -> str:
    if mention.anchor == "publication":
        return f" from the article’s date ({publication_words(*_publication(mention))})"
    if mention.anchor == "previous date":
        return " from a date that stands before it in the text"
    return ""


def _publication(mention: Mention) -> tuple[Any, str, Any, Any]:
    article = mention.run.revision.article
    return (
        article.published,
        article.published_basis,
        article.published_earliest,
        article.published_latest,
    )
