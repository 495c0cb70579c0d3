"""Decisions on many events, from the rows of a sheet: each by itself, or none in a dry run."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from timeline.models import Decision, Event
from timeline.readers.decisions import DecisionRow
from timeline.services.judging import Edit, judge_event
from timeline.services.refusal import RefusedError

DECISIONS = {"accept": Decision.ACCEPT, "reject": Decision.REJECT, "edit": Decision.EDIT}
BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
FOLLOWING = {"earliest", "latest", "granularity"}
"""Fields that follow from the date."""
COUNTRY = re.compile(r"(?P<code>[A-Za-z]{2,4})\s+(?P<role>[a-z]+)")


@dataclass(frozen=True, slots=True)
class Decided:
    """``decision`` is empty where the row asks for none, ``refusal`` where it was ``done``."""

    row: DecisionRow
    decision: str
    done: str = ""
    refusal: str = ""


def decide_rows(
    *, rows: Iterable[DecisionRow], by: AbstractBaseUser, dry_run: bool = False
) -> tuple[Decided, ...]:
    """A dry run decides as well, and takes all of it back: it refuses what would be refused."""
    if not dry_run:
        return tuple(_decide_each(rows, by))
    with transaction.atomic():
        decided = tuple(_decide_each(rows, by))
        transaction.set_rollback(True)
    return decided


def _decide_each(rows: Iterable[DecisionRow], by: AbstractBaseUser) -> Iterator[Decided]:
    for row in rows:
        decision = row.cells["decision"].strip().lower()
        if not decision:
            yield Decided(row, "")
            continue
        try:
            yield Decided(row, decision, _decide(row, decision, by))
        except RefusedError as error:
            yield Decided(row, decision, refusal=str(error))


def _decide(row: DecisionRow, decision: str, by: AbstractBaseUser) -> str:
    """What was done, in words."""
    if decision not in DECISIONS:
        raise RefusedError(f"“{decision}” is no decision: accept, reject or edit.")
    version = row.cells["version"].strip()
    if not (version.isascii() and version.isdigit()):
        raise RefusedError(f"“{version}” is no version: it is a number, as exported.")
    public_id = row.cells["id"].strip()
    event = Event.objects.filter(public_id=public_id).first()
    if event is None:
        raise RefusedError(f"There is no event “{public_id}”.")
    judgement = judge_event(
        event=event,
        decision=DECISIONS[decision],
        by=by,
        reason=row.cells.get("reason", "").strip(),
        edit=_edit(row.cells) if decision == "edit" else None,
        version=int(version),
    )
    changes = (
        f"{name}: {judgement.before[name]} → {value}"
        for name, value in judgement.after.items()
        if name not in FOLLOWING
    )
    return ": ".join(filter(None, (str(event), "; ".join(changes))))


def _edit(cells: dict[str, str]) -> Edit:
    """A column that the sheet does not have is left as it is; an empty cell empties."""
    planned, countries = cells.get("planned"), cells.get("countries")
    return Edit(
        title=cells.get("title"),
        type=cells.get("type"),
        stage=cells.get("stage"),
        edtf=cells.get("date"),
        planned=None if planned is None else _boolean(planned),
        countries=None if countries is None else tuple(_countries(countries)),
    )


def _boolean(word: str) -> bool:
    try:
        return BOOLEANS[word.strip().lower()]
    except KeyError:
        raise RefusedError(f"planned is “{word}”; it is true or false.") from None


def _countries(text: str) -> Iterator[tuple[str, str]]:
    for part in filter(None, (part.strip() for part in text.split(","))):
        match = COUNTRY.fullmatch(part)
        if match is None:
            raise RefusedError(f"“{part}” is no country with a role, such as KZ legislating.")
        yield match["code"].upper(), match["role"]
