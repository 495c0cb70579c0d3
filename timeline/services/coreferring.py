"""Which new mentions are of one event, and which of an event that is shown already.

``extraction.events.likeness`` says whether two mentions are of one event, as for files; here are
only the candidates: what stands on the timeline of the mention's main country, about those days.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeAlias

from timeline.extraction.events.act_keys import NO_ACT, ActKey, act_key
from timeline.extraction.events.common_days import LONGEST_SPAN
from timeline.extraction.events.keys import is_retold, make_key
from timeline.extraction.events.likeness import compare, same_event
from timeline.extraction.events.mention_key import MentionKey
from timeline.extraction.types import EventType, Stage
from timeline.models import Article, Event, EventCountry, Mention
from timeline.services.splitting import parted_events, parted_from

MOST_CANDIDATES = 200
LEAST_MARGIN = -1.0
"""So many points short of one event, every third pair still is one: a person may say."""
MOST_REPORTS = 3
"""So many of an event's mentions say what it is about."""

Topics: TypeAlias = Mapping[int, Sequence[str]]
"""The most telling words of each article."""


@dataclass(slots=True)
class Candidate:
    """An event, stored or about to be made, and its new mentions."""

    key: MentionKey
    event: int | None = None
    mentions: list[Mention] = field(default_factory=list)

    def score(self, key: MentionKey, mention: Mention) -> float:
        """0 where they are two; two findings in one sentence always are."""
        match = same_event(self.key, key)
        if match is None:
            return 0
        sentence = (mention.run, mention.start, mention.end)
        if any((other.run, other.start, other.end) == sentence for other in self.mentions):
            return 0
        return match.score


def group_by_event(
    mentions: Sequence[Mention], topics: Topics
) -> tuple[list[tuple[Mention, int]], list[list[Mention]]]:
    """Mentions with the stored event of each, and the others in groups, an event each."""
    blocks, stored = _stored_candidates(mentions)
    parted = parted_events(stored)
    made: list[Candidate] = []
    for mention in mentions:
        key, block = _key_of_mention(mention, topics), blocks[_main_country(mention)]
        apart = parted.get(mention.run.revision.article.key, ())
        scored = (
            (candidate.score(key, mention), candidate)
            for candidate in block
            if candidate.event not in apart
        )
        score, best = max(scored, key=lambda pair: pair[0], default=(0, None))
        if best is None or not score:
            best = Candidate(key)
            made.append(best)
            for country in key.countries:
                blocks[country].append(best)
        best.mentions.append(mention)
    known = [(mention, event) for event, found in stored.items() for mention in found.mentions]
    return known, [candidate.mentions for candidate in made]


def find_alike(event: Event, most: int) -> tuple[Event, ...]:
    """Shown events that may be the same one, the likeliest first."""
    if event.earliest is None or event.latest is None:
        return ()
    near = _near(event.countries.values_list("country", flat=True), event.earliest, event.latest)
    events = Event.objects.in_bulk({event.pk, *near})
    keys = _keys_of_events(events)
    own = keys.pop(event.pk)
    apart = parted_from(event.pk, keys)
    matches = ((compare(own, key), other) for other, key in keys.items() if other not in apart)
    likely = sorted(
        (-match.margin, other)
        for match, other in matches
        if match is not None and match.margin >= LEAST_MARGIN
    )
    return tuple(events[other] for _, other in likely[:most])


def _stored_candidates(
    mentions: Iterable[Mention],
) -> tuple[dict[str, list[Candidate]], dict[int, Candidate]]:
    """By the country on whose timeline they stand, and by the id of the event."""
    found: dict[str, set[int]] = defaultdict(set)
    for country, earliest, latest in {
        (_main_country(mention), mention.earliest, mention.latest) for mention in mentions
    }:
        if country and earliest is not None and latest is not None:
            found[country].update(_near([country], earliest, latest))
    ids = {event for block in found.values() for event in block}
    keys = _keys_of_events(Event.objects.in_bulk(ids))
    stored = {event: Candidate(key, event) for event, key in keys.items()}
    blocks: dict[str, list[Candidate]] = defaultdict(list)
    for country, events in found.items():
        blocks[country] = [stored[event] for event in sorted(events)]
    return blocks, stored


def _near(countries: Iterable[str], earliest: date, latest: date) -> Iterable[int]:
    """Events that share a day with these days; those that last long corefer with nothing."""
    first = earliest - timedelta(days=LONGEST_SPAN) if earliest.year > 1 else earliest
    return (
        EventCountry.objects.filter(
            country__in=countries,
            shown=True,
            long=False,
            start__gte=first,
            start__lte=latest,
            end__gte=earliest,
        )
        .order_by("-start", "-event")
        .values_list("event", flat=True)[:MOST_CANDIDATES]
    )


def _keys_of_events(events: Mapping[int, Event]) -> dict[int, MentionKey]:
    """As events are shown; what else is said of them, as their first reports say it."""
    said: dict[int, list[Mention]] = defaultdict(list)
    for mention in (
        Mention.objects.filter(event__in=events, run__current=True)
        .select_related("run__revision__article__sketch")
        .only(
            "event", "actor", "act", "figures", "quotation", "start", "trigger_start",
            "trigger_end", "date_text", "earliest", "latest",
            "run__revision__article__language", "run__revision__article__published",
            "run__revision__article__sketch__topic",
        )
        .order_by("id")
    ):  # fmt: skip
        reports = said[mention.event_id or 0]
        if len(reports) < MOST_REPORTS:
            reports.append(mention)
    countries: dict[int, list[str]] = defaultdict(list)
    rows = EventCountry.objects.filter(event__in=events).order_by("position")
    for event, code in rows.values_list("event", "country"):
        countries[event].append(code)
    return {
        number: _key_of_event(event, countries[number], said[number])
        for number, event in events.items()
    }


def _key_of_event(event: Event, countries: Sequence[str], reports: Sequence[Mention]) -> MentionKey:
    languages = {report.run.revision.article.language for report in reports}
    return make_key(
        type=EventType(event.type),
        stage=Stage(event.stage) if event.stage else None,
        days=(event.earliest, event.latest),
        countries=countries,
        title=event.title,
        actor=next((report.actor for report in reports if report.actor), None),
        figures=[figure["value"] for report in reports for figure in report.figures],
        edtf=event.edtf,
        sentence="\n".join(report.quotation for report in reports),
        topic=[word for report in reports for word in _topic(report.run.revision.article)],
        trigger=_trigger(reports[0]) if reports else "",
        language=languages.pop() if len(languages) == 1 else None,
        articles=[report.run.revision.article.pk for report in reports],
        retold=any(_is_retold(report) for report in reports),
        act=next((_act(report) for report in reports if report.act), NO_ACT),
    )


def _key_of_mention(mention: Mention, topics: Topics) -> MentionKey:
    article = mention.run.revision.article
    return make_key(
        type=EventType(mention.type),
        stage=Stage(mention.stage) if mention.stage else None,
        days=(mention.earliest, mention.latest),
        countries=[country["code"] for country in mention.countries],
        title=mention.title,
        actor=mention.actor or None,
        figures=[figure["value"] for figure in mention.figures],
        edtf=mention.edtf,
        sentence=mention.quotation,
        topic=topics.get(article.pk, ()),
        trigger=_trigger(mention),
        language=article.language,
        articles=[article.pk],
        retold=_is_retold(mention),
        act=_act(mention),
    )


def _is_retold(mention: Mention) -> bool:
    published = mention.run.revision.article.published
    return is_retold(bool(mention.date_text), (mention.earliest, mention.latest), published)


def _act(mention: Mention) -> ActKey:
    act = mention.act
    if not act:
        return NO_ACT
    vote = (act["vote"]["ayes"], act["vote"]["noes"]) if act["vote"] else None
    return act_key(act["name"], act["number"], act["chamber"], vote)


def _topic(article: Article) -> list[str]:
    """None for an article from before sketches were kept."""
    sketch = getattr(article, "sketch", None)
    return sketch.topic if sketch else []


def _trigger(mention: Mention) -> str:
    offset = mention.start
    return mention.quotation[mention.trigger_start - offset : mention.trigger_end - offset]


def _main_country(mention: Mention) -> str:
    return mention.countries[0]["code"] if mention.countries else ""
