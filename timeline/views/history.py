"""What people decided on an event, field by field: old → new."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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
    for name, word in FIELDS.items():
        if name in judgement.after:
            before, after = judgement.before.get(name), judgement.after[name]
            yield FieldChange(word, _words(name, before), _words(name, after))


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
