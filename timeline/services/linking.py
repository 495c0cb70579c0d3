"""Which event each new mention belongs to: the one it belonged to before, or one that corefers.

First the same finding again, by fingerprint, whatever became of its event since: so what was
accepted stays accepted and what was rejected stays rejected. Then, within the article, a finding
that changed its type or its wording. What is left over may corefer with a shown event.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from timeline.models import EventCountry, Mention
from timeline.services.mentions import collapse
from timeline.services.placement import place

Key: TypeAlias = tuple[str, str, str, str, str]


@dataclass(slots=True)
class Links:
    """``known`` mentions go to events that exist; each group of ``new`` ones is an event."""

    known: list[tuple[Mention, int]] = field(default_factory=list)
    new: list[list[Mention]] = field(default_factory=list)


def link_mentions(mentions: Sequence[Mention], superseded: Sequence[Mention]) -> Links:
    """``superseded`` are the mentions of the runs that the new mentions' runs take over from."""
    links = Links()
    rest = _by_fingerprint(mentions, links)
    rest = _within_article(rest, superseded, links)
    _by_coreference(rest, links)
    return links


def _by_fingerprint(mentions: Sequence[Mention], links: Links) -> list[Mention]:
    stored = dict(
        Mention.objects.filter(
            fingerprint__in={mention.fingerprint for mention in mentions}, event__isnull=False
        )
        .order_by("id")
        .values_list("fingerprint", "event")
    )
    rest = []
    for mention in mentions:
        event = stored.get(mention.fingerprint)
        if event is None:
            rest.append(mention)
        else:
            links.known.append((mention, event))
    return rest


def _within_article(
    mentions: Sequence[Mention], superseded: Sequence[Mention], links: Links
) -> list[Mention]:
    """Each event that the article reported and no new mention has claimed can be claimed once."""
    claimed = {event for _, event in links.known}
    free: dict[str, list[Mention]] = defaultdict(list)
    for old in superseded:
        if old.event_id not in claimed:
            free[old.run.revision.article.key].append(old)
    rest = []
    for mention in mentions:
        candidates = free[mention.run.revision.article.key]
        found = next((old for old in candidates if _is_same_finding(mention, old)), None)
        if found is None or found.event_id is None:
            rest.append(mention)
            continue
        links.known.append((mention, found.event_id))
        candidates[:] = [other for other in candidates if other.event_id != found.event_id]
    return rest


def _is_same_finding(new: Mention, old: Mention) -> bool:
    """The same sentence and date words under another type, or the same event reworded."""
    if (collapse(new.quotation), new.date_text) == (collapse(old.quotation), old.date_text):
        return True
    return _what(new) == _what(old) and _trigger(new) == _trigger(old)


def _what(mention: Mention) -> tuple[str, str, str]:
    return mention.type, mention.stage, mention.edtf


def _trigger(mention: Mention) -> str:
    offset = mention.start
    return mention.quotation[mention.trigger_start - offset : mention.trigger_end - offset].lower()


def _by_coreference(mentions: Sequence[Mention], links: Links) -> None:
    """Mentions with one date, type, stage, country and wording are of one event."""
    stored = _shown_events(mentions)
    groups: dict[Key, list[Mention]] = {}
    for mention in mentions:
        key = _key(mention)
        if key in stored:
            links.known.append((mention, stored[key]))
        else:
            groups.setdefault(key, []).append(mention)
    links.new += groups.values()


def _shown_events(mentions: Iterable[Mention]) -> dict[Key, int]:
    """The shown events that stand where these mentions would."""
    rows = EventCountry.objects.filter(
        position=0,
        shown=True,
        country__in={_main_country(mention) for mention in mentions},
        start__in={place(mention.earliest, mention.latest).start for mention in mentions},
        type__in={mention.type for mention in mentions},
    ).order_by("-event")
    return {
        (kind, stage, edtf, code, collapse(title).casefold()): event
        for event, kind, stage, edtf, code, title in rows.values_list(
            "event", "type", "event__stage", "event__edtf", "country", "event__title"
        )
    }


def _key(mention: Mention) -> Key:
    return (*_what(mention), _main_country(mention), collapse(mention.title).casefold())


def _main_country(mention: Mention) -> str:
    return mention.countries[0]["code"] if mention.countries else ""
