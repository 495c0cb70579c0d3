"""What people decided on an event, field by field: old → new."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from timeline.charts.date_words import date_words
from timeline.models import Judgement

FIELDS = {
    "title": "title",
    "edtf": "date",
    "type": "type",
    "stage": "stage",
    "planned": "planned",
    "countries": "countries",
}
NONE = "none"

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FieldChange:
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Decided:
    judgement: Judgement
    changes: tuple[FieldChange, ...]


def decided(judgements: Iterable[Judgement]) -> tuple[Decided, ...]:
    return tuple(Decided(judgement, tuple(_changes(judgement))) for judgement in judgements)


def _changes(judgement: Judgement) -> Iterator[FieldChange]:
    """Without the days that follow from a date, and what a merge or split keeps for its undoing."""
    named = [name for name in FIELDS if name in judgement.after]
    return _field_changes(named, judgement.before, judgement.after)


def between_versions(before: Fields, after: Fields) -> tuple[FieldChange, ...]:
    """The fields of an event that differ."""
    differing = [name for name in FIELDS if before[name] != after[name]]
    return tuple(_field_changes(differing, before, after))


def _field_changes(names: Iterable[str], before: Fields, after: Fields) -> Iterator[FieldChange]:
    for name in names:
        yield FieldChange(FIELDS[name], _words(name, before.get(name)), _words(name, after[name]))


def _words(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(" ".join(country) for country in value) or NONE
    if not value:
        return NONE
    text = str(value)
    if name == "edtf":
        return date_words(text)
    return text if name == "title" else text.replace("_", " ")
