"""What people decide on an event: each decision a row, and the event follows from its rows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.contrib.auth.models import AbstractBaseUser
from django.utils import timezone

from timeline.extraction.dates.edtf import EdtfError
from timeline.extraction.dates.typed import read_date
from timeline.extraction.types import CountryRole, EventType, Stage
from timeline.models import Country, Decision, Event, Judgement, Mention
from timeline.services.refusal import RefusedError
from timeline.services.settling import settle_events
from timeline.services.standing import refuse_reason, standing_event
from timeline.services.states import STANDING, Values, values_to_json
from timeline.services.writing import writing

TYPES = frozenset(kind.value for kind in EventType)
STAGES = frozenset(stage.value for stage in Stage)
ROLES = frozenset(role.value for role in CountryRole)
LONGEST_TITLE = 300
LONGEST_EDTF = 60


@dataclass(frozen=True, slots=True)
class Edit:
    """What a curator puts in place of what was found; ``None`` leaves it.

    ``countries`` are (code, role), the main one first; ``stage`` is "" for none;
    ``edtf`` is EDTF or a date in words.
    """

    title: str | None = None
    type: str | None = None
    stage: str | None = None
    edtf: str | None = None
    planned: bool | None = None
    countries: tuple[tuple[str, str], ...] | None = None


def judge_event(
    *,
    event: Event,
    decision: Decision,
    by: AbstractBaseUser,
    reason: str = "",
    edit: Edit | None = None,
    version: int | None = None,
) -> Judgement:
    """Accepts, rejects or, with ``edit``, edits. ``version`` is the one that the person saw."""
    if decision not in STANDING:
        raise RefusedError("Events are merged by merge_events and split by split_event.")
    if (edit is not None) != (decision is Decision.EDIT):
        raise RefusedError("An edit says what it changes; accepting and rejecting change nothing.")
    refuse_reason(reason)
    with writing():
        stored, values = standing_event(event, version)
        after = _edited(values, edit) if edit else {}
        if edit is None:
            _refuse_repeat(stored, decision)
        judgement = Judgement.objects.create(
            event=stored,
            decision=decision,
            by_id=by.pk,
            reason=reason,
            before=values_to_json(values),
            after=after,
        )
        settle_events([stored.pk])
    return judgement


def check_edit(*, event: Event, edit: Edit, version: int | None = None) -> dict[str, object]:
    """The fields it would change, as they would be; refuses where ``judge_event`` would."""
    _, values = standing_event(event, version)
    return _edited(values, edit)


def merge_events(*, event: Event, into: Event, by: AbstractBaseUser, reason: str = "") -> Judgement:
    """What is reported of ``event`` counts to ``into`` from now on."""
    refuse_reason(reason)
    if event.pk == into.pk:
        raise RefusedError(f"{event} cannot be merged into itself.")
    with writing():
        stored, values = standing_event(event, None)
        target, _ = standing_event(into, None)
        if not target.shown:
            raise RefusedError(f"{target} is not shown, so nothing can be merged into it.")
        mentions = Mention.objects.filter(event=stored)
        fingerprints = sorted(set(mentions.values_list("fingerprint", flat=True)))
        judgement = Judgement.objects.create(
            event=stored,
            decision=Decision.MERGE,
            by_id=by.pk,
            reason=reason,
            before={**values_to_json(values), "mentions": fingerprints},
            after={"merged_into": target.pk},
        )
        mentions.update(event=target)
        settle_events([stored.pk, target.pk])
    return judgement


def withdraw_judgement(*, judgement: Judgement, by: AbstractBaseUser) -> Judgement:
    """Undoes a decision: the event follows from those that are left."""
    with writing():
        stored = Judgement.objects.get(pk=judgement.pk)
        if stored.withdrawn_at is not None:
            raise RefusedError("This decision is withdrawn already.")
        stored.withdrawn_at, stored.withdrawn_by_id = timezone.now(), by.pk
        stored.save(update_fields=["withdrawn_at", "withdrawn_by"])
        touched = {stored.event_id}
        if stored.decision in (Decision.MERGE, Decision.SPLIT):
            touched |= _take_back_mentions(stored)
        settle_events(touched)
    return stored


def _take_back_mentions(judgement: Judgement) -> set[int]:
    """Wherever they count by now; returns the events that lose or get them."""
    mentions = Mention.objects.filter(fingerprint__in=judgement.before["mentions"])
    held = set(mentions.exclude(event=None).values_list("event", flat=True).distinct())
    owner = judgement.event
    while judgement.decision == Decision.SPLIT and owner.merged_into is not None:
        owner = owner.merged_into
    mentions.update(event=owner)
    return held | {owner.pk}


def _refuse_repeat(event: Event, decision: Decision) -> None:
    last = event.judgements.filter(withdrawn_at=None, decision__in=STANDING).first()
    if last is not None and last.decision == decision:
        raise RefusedError(f"{event} is {last.get_decision_display()} already.")


def _edited(values: Values, edit: Edit) -> dict[str, object]:
    """The fields that the edit changes, as they are to be."""
    given = {
        name: value
        for name in ("title", "type", "stage", "edtf", "planned", "countries")
        if (value := getattr(edit, name)) is not None
    }
    wanted = replace(values, **given)
    if wanted.edtf != values.edtf:
        wanted = _with_days(wanted)
    _refuse_values(wanted)
    before, after = values_to_json(values), values_to_json(wanted)
    changed = {name: value for name, value in after.items() if value != before[name]}
    if not changed:
        raise RefusedError("Nothing was changed.")
    return changed


def _with_days(values: Values) -> Values:
    try:
        day = read_date(values.edtf)
    except EdtfError as error:
        raise RefusedError(str(error)) from None
    return replace(
        values,
        edtf=str(day),
        earliest=day.earliest,
        latest=day.latest,
        granularity=day.granularity.value,
    )


def _refuse_values(values: Values) -> None:
    if not values.title.strip() or len(values.title) > LONGEST_TITLE:
        raise RefusedError(f"A title has 1 to {LONGEST_TITLE} characters, not {len(values.title)}.")
    if len(values.edtf) > LONGEST_EDTF:
        raise RefusedError(f"The date {values.edtf!r} is longer than {LONGEST_EDTF} characters.")
    if values.type not in TYPES:
        raise RefusedError(f"{values.type!r} is no type of event.")
    if values.stage and (values.type != EventType.LEGISLATION or values.stage not in STAGES):
        raise RefusedError(f"{values.stage!r} is no stage of an event of type {values.type!r}.")
    _refuse_countries(values.countries)


def _refuse_countries(countries: Sequence[tuple[str, str]]) -> None:
    codes = [code for code, _ in countries]
    if len(set(codes)) < len(codes):
        raise RefusedError("A country is named twice.")
    known = set(Country.objects.filter(pk__in=codes).values_list("pk", flat=True))
    for code, role in countries:
        if code not in known:
            raise RefusedError(f"The country {code!r} is unknown.")
        if role not in ROLES:
            raise RefusedError(f"{role!r} is no role of a country.")
