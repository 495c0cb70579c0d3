"""Rows for tests, one maker a model: whole and consistent, everything else can be said."""

from datetime import date
from itertools import count
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser
from django.utils import timezone

from timeline.extraction.dates.edtf import Edtf
from timeline.models import (
    Article,
    ArticleRevision,
    ArticleSeries,
    Change,
    ChangeKind,
    Country,
    Decision,
    Event,
    EventCountry,
    ExtractionRun,
    Judgement,
    Measure,
    Mention,
    MonthCount,
    Source,
    Status,
)
from timeline.services.placement import is_shown, place
from timeline.services.states import public_content, stored_state

TEXT = "The parliament of Kazakhstan passed the law on July 11, 2017."
NUMBERS = count(1)


def make_country(code: str = "KZ", **fields: Any) -> Country:
    """Countries are in the table already; one that is not is added."""
    return Country.objects.get_or_create(code=code, defaults={"name": code, **fields})[0]


def make_source(name: str | None = None, **fields: Any) -> Source:
    return Source.objects.create(name=name or f"Source {next(NUMBERS)}", **fields)


def make_article(**fields: Any) -> Article:
    number = next(NUMBERS)
    return Article.objects.create(
        **{
            "key": f"id:test/{number}",
            "title": f"Article {number}",
            "published": date(2017, 11, 17),
            "published_basis": "given",
            **fields,
        }
    )


def make_revision(
    article: Article | None = None, text: str = TEXT, **fields: Any
) -> ArticleRevision:
    article = article or make_article()
    return ArticleRevision.objects.create(
        article=article,
        text=text,
        **{
            "number": article.revisions.count() + 1,
            "content_hash": f"{next(NUMBERS):064}",
            "given": {"id": "1", "title": article.title},
            **fields,
        },
    )


def make_run(revision: ArticleRevision | None = None, **fields: Any) -> ExtractionRun:
    return ExtractionRun.objects.create(
        revision=revision or make_revision(),
        **{
            "ruleset": "test",
            "findings": {"countries": [], "timexes": [], "toponyms": [], "rejected": []},
            **fields,
        },
    )


def make_event(
    edtf: str = "2017-07-11", countries: tuple[str, ...] = ("KZ",), **fields: Any
) -> Event:
    """An event on the timelines of ``countries``, counted there; nothing reports it yet."""
    day = Edtf.parse(edtf)
    placement = place(day.earliest, day.latest)
    status = fields.get("status", Status.MACHINE)
    shown = is_shown(
        status,
        merged=fields.get("merged_into") is not None,
        withdrawn=fields.get("withdrawn", False),
    )
    event = Event.objects.create(
        **{
            "type": "legislation",
            "title": f"Event {next(NUMBERS)}",
            "edtf": edtf,
            "earliest": day.earliest,
            "latest": day.latest,
            "granularity": day.granularity.value,
            "start": placement.start,
            "end": placement.end,
            "long": placement.long,
            "shown": shown,
            "confidence": 0.9,
            "mention_count": 1,
            "source_count": 1,
            "changed_at": timezone.now(),
            **fields,
        }
    )
    for position, code in enumerate(countries):
        make_event_country(event, make_country(code), position=position)
    if event.shown:
        event.sequence = make_change(event).sequence
        event.save(update_fields=["sequence"])
    return event


def make_event_country(event: Event, country: Country, **fields: Any) -> EventCountry:
    """Also counts the event in the country's month."""
    if event.shown:
        month = MonthCount.objects.get_or_create(
            country=country,
            month=event.start.replace(day=1),
            type=event.type,
            status=event.status,
        )[0]
        month.count += 1
        month.save(update_fields=["count"])
    return EventCountry.objects.create(
        event=event,
        country=country,
        **{
            "role": "legislating",
            "start": event.start,
            "end": event.end,
            "long": event.long,
            "type": event.type,
            "status": event.status,
            "shown": event.shown,
            **fields,
        },
    )


def make_mention(
    event: Event | None = None, run: ExtractionRun | None = None, **fields: Any
) -> Mention:
    """The whole text of the run's revision is the evidence; "passed" and "July 11, 2017" in it."""
    run = run or make_run()
    event = event or make_event()
    text = run.revision.text
    return Mention.objects.create(
        run=run,
        event=event,
        **{
            "fingerprint": f"{next(NUMBERS):064}",
            "start": 0,
            "end": len(text),
            "quotation": text,
            "trigger_start": text.find("passed") if "passed" in text else 0,
            "trigger_end": text.find("passed") + 6 if "passed" in text else 1,
            "date_start": text.find("July 11, 2017") if "July 11, 2017" in text else None,
            "date_end": text.find("July 11, 2017") + 13 if "July 11, 2017" in text else None,
            "date_text": "July 11, 2017" if "July 11, 2017" in text else "",
            "edtf": event.edtf,
            "earliest": event.earliest,
            "latest": event.latest,
            "granularity": event.granularity,
            "date_rule": "month_day",
            "type": event.type,
            "stage": event.stage,
            "countries": [{"code": "KZ", "role": "legislating"}],
            "polarity": "affirmed",
            "modality": "actual",
            "confidence": 0.9,
            "title": event.title,
            "rule": "test",
            **fields,
        },
    )


def make_user(name: str | None = None, **fields: Any) -> AbstractUser:
    """Without a password, which takes long to hash: log in by ``force_login``."""
    return get_user_model().objects.create_user(
        **{"username": name or f"user{next(NUMBERS)}", **fields}
    )


def make_judgement(event: Event | None = None, **fields: Any) -> Judgement:
    """The row alone: what follows from a decision is the services' work."""
    return Judgement.objects.create(
        event=event or make_event(),
        **{"decision": Decision.ACCEPT, "by": fields.pop("by", None) or make_user(), **fields},
    )


def make_change(event: Event | None = None, **fields: Any) -> Change:
    if event is None:
        return make_event().changes.get()
    countries = tuple(event.countries.order_by("position"))
    return Change.objects.create(
        event=event,
        **{
            "kind": ChangeKind.UPSERT,
            "version": event.version,
            "content": public_content(stored_state(event, countries)),
            **fields,
        },
    )


def make_measure(name: str = "Clean Rivers Act", country: str = "KZ", **fields: Any) -> Measure:
    return Measure.objects.create(
        **{
            "name": name,
            "country": make_country(country),
            "key": name.lower(),
            "kind": "law",
            **fields,
        }
    )


def make_series(run: ExtractionRun | None = None, **fields: Any) -> ArticleSeries:
    run = run or make_run()
    return ArticleSeries.objects.create(
        **{
            "run": run,
            "article": run.revision.article,
            "number": "1",
            "key": f"{next(NUMBERS):064}",
            "subject": "thefts",
            "country": make_country(),
            **fields,
        }
    )
