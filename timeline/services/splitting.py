"""An event that was wrongly made of two: some of its mentions become an event of their own.

A split is a judgement like a merge. The fingerprints of the mentions keep them apart when articles
are read again, and what an article reports of the one no longer joins the other by itself.
"""

from collections.abc import Collection, Iterable, Iterator

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Q

from timeline.models import Decision, Event, Judgement, Mention
from timeline.services.measuring import file_under_measures
from timeline.services.refusal import RefusedError
from timeline.services.settling import create_events, settle_events
from timeline.services.standing import refuse_reason, standing_event
from timeline.services.states import state_of_new, values_to_json
from timeline.services.writing import writing


def split_event(
    *, event: Event, mentions: Collection[str], by: AbstractBaseUser, reason: str = ""
) -> Judgement:
    """The mentions with these fingerprints count to an event of their own from now on."""
    refuse_reason(reason)
    with writing():
        stored, values = standing_event(event, None)
        if not stored.shown:
            raise RefusedError(f"{stored} is not shown, so it cannot be split.")
        leaving, staying = _sort(stored, mentions)
        (made,) = create_events([state_of_new(leaving)])
        fingerprints = [mention.fingerprint for mention in leaving]
        judgement = Judgement.objects.create(
            event=stored,
            decision=Decision.SPLIT,
            by_id=by.pk,
            reason=reason,
            before={
                **values_to_json(values),
                "mentions": fingerprints,
                "stayed": [mention.fingerprint for mention in staying],
            },
            after={"split_into": made.pk},
        )
        Mention.objects.filter(event=stored, fingerprint__in=fingerprints).update(event=made)
        settle_events([stored.pk, made.pk])
        file_under_measures({stored.pk, made.pk})
    return judgement


def parted_events(events: Iterable[int]) -> dict[str, set[int]]:
    """By the key of an article: the events from which a person parted what it reports."""
    parted: dict[str, set[int]] = {}
    for split, left_from, made in _standing_splits(events):
        left = _articles(split.before["mentions"])
        stayed = _articles(split.before["stayed"])
        for key in left - stayed:
            parted.setdefault(key, set()).add(left_from)
        for key in stayed - left:
            parted.setdefault(key, set()).add(made)
    return parted


def parted_from(event: int, others: Iterable[int]) -> set[int]:
    """The events that a person parted from this one."""
    found: set[int] = set()
    for _, left_from, made in _standing_splits({event, *others}):
        if event in (left_from, made):
            found |= {left_from, made}
    return found - {event}


def _standing_splits(events: Iterable[int]) -> Iterator[tuple[Judgement, int, int]]:
    """Splits that touch these events, with the events that both parts count to by now."""
    owners = _owners(events)
    splits = Judgement.objects.filter(decision=Decision.SPLIT, withdrawn_at=None)
    for split in splits.filter(Q(event__in=owners) | Q(after__split_into__in=list(owners))):
        left_from, made = split.event_id, split.after["split_into"]
        left_from, made = owners.get(left_from, left_from), owners.get(made, made)
        if left_from != made:  # else a person has merged them again
            yield split, left_from, made


def _owners(events: Iterable[int]) -> dict[int, int]:
    """These events and all that were merged into them, with the event that they count to."""
    owners = {event: event for event in events}
    last = list(owners)
    while last:
        merged = Event.objects.filter(merged_into__in=last).values_list("pk", "merged_into")
        found = {event: owners[into] for event, into in merged if into is not None}
        owners |= found
        last = list(found)
    return owners


def _sort(event: Event, wanted: Collection[str]) -> tuple[list[Mention], list[Mention]]:
    """The current mentions that leave and those that stay; both must be some."""
    current = list(
        Mention.objects.filter(event=event, run__current=True)
        .select_related("run__revision__article")
        .defer("run__revision__text", "run__findings")
        .order_by("id")
    )
    leaving = [mention for mention in current if mention.fingerprint in wanted]
    staying = [mention for mention in current if mention.fingerprint not in wanted]
    if not leaving or not staying:
        raise RefusedError("A split takes some of the mentions and leaves some.")
    return leaving, staying


def _articles(fingerprints: Collection[str]) -> set[str]:
    rows = Mention.objects.filter(fingerprint__in=fingerprints)
    return set(rows.values_list("run__revision__article__key", flat=True))
