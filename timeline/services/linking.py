"""Which event each new mention belongs to: the one it belonged to before, or one that corefers.

First the same finding again, by fingerprint, whatever became of its event since: so what was
accepted stays accepted and what was rejected stays rejected. Then, within the article, a finding
that changed its type or its wording. What is left over may corefer with a shown event.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.models import Mention
from timeline.services.coreferring import Topics, group_by_event
from timeline.services.mentions import collapse


@dataclass(slots=True)
class Links:
    """``known`` mentions go to events that exist; each group of ``new`` ones is an event."""

    known: list[tuple[Mention, int]] = field(default_factory=list)
    new: list[list[Mention]] = field(default_factory=list)


def link_mentions(
    mentions: Sequence[Mention], superseded: Sequence[Mention], topics: Topics
) -> Links:
    """``superseded`` are the mentions of the runs that the new mentions' runs take over from."""
    links = Links()
    rest = _by_fingerprint(mentions, links)
    rest = _within_article(rest, superseded, links)
    known, links.new = group_by_event(rest, topics)
    links.known += known
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
