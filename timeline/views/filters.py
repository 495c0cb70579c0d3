"""The filter bar: a form whose state is the address of the page."""

from datetime import date
from difflib import get_close_matches
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import QueryDict

from timeline.extraction.dates.edtf import Edtf, EdtfError
from timeline.models import Source, Status
from timeline.models.event import STAGES, TYPES
from timeline.queries import TimelineFilter

SURE = 0.8
SHOWN_STATUSES = [(value, label) for value, label in Status.choices if value != Status.REJECTED]
CERTAINTIES = [
    ("day", "dated to the day"),
    ("sure", f"confidence {SURE} or more"),
    ("corroborated", "two sources or more"),
    ("happened", "not only planned"),
]
DATE_HINT = "2017, 2017-07 or 2017-07-11"


class DayField(forms.CharField):
    """A year, a month or a day as people and machines write it; gives its first or last day."""

    def __init__(self, *, end: bool, **arguments: Any) -> None:
        super().__init__(max_length=10, required=False, **arguments)
        self.end = end

    def clean(self, value: object) -> date | None:
        text = super().clean(value)
        if not text:
            return None
        try:
            edtf = Edtf.parse(text)
        except EdtfError:
            edtf = None
        day = (edtf.latest if self.end else edtf.earliest) if edtf else None
        if day is None:
            raise forms.ValidationError(f"“{text}” is no date here. Write {DATE_HINT}.")
        return day


class SourceField(forms.CharField):
    """The name of a source, as it stands in the list of sources."""

    def clean(self, value: object) -> Source | None:
        name = super().clean(value)
        if not name:
            return None
        source = Source.objects.filter(name__iexact=name).order_by("id").first()
        if source is not None:
            return source
        names = Source.objects.order_by("id").values_list("name", flat=True)[:2000]
        near = get_close_matches(name, list(names), n=1)
        meant = f" Did you mean “{near[0]}”?" if near else ""
        raise forms.ValidationError(f"No source is called “{name}”.{meant}")


class TimelineForm(forms.Form):
    """Every field may stay empty; what cannot be read is said beside the field."""

    q = forms.CharField(label="Words in the title", max_length=200, required=False)
    from_ = DayField(label="From", end=False)
    to = DayField(label="To", end=True)
    type = forms.ChoiceField(choices=[("", "any type"), *TYPES], required=False)
    stage = forms.ChoiceField(choices=[("", "any stage"), *STAGES], required=False)
    status = forms.ChoiceField(choices=[("", "any status"), *SHOWN_STATUSES], required=False)
    certainty = forms.ChoiceField(choices=[("", "any"), *CERTAINTIES], required=False)
    source = SourceField(max_length=200, required=False)

    use_required_attribute = False

    def __init__(self, query: QueryDict) -> None:
        super().__init__(query, label_suffix="")
        for name in ("from_", "to"):
            self.fields[name].widget.attrs.update(placeholder="2017-07", autocomplete="off")

    def add_prefix(self, field_name: str) -> str:
        """``from`` is a word of Python's, not of the address."""
        return "from" if field_name == "from_" else field_name

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        first, last = cleaned.get("from_"), cleaned.get("to")
        if first and last and last < first:
            self.add_error("to", "The end lies before the beginning.")
        return cleaned

    def timeline_filter(self, *countries: str) -> TimelineFilter:
        """What the form asks for; fields that could not be read ask for nothing."""
        asked = self.cleaned_data
        certainty = asked.get("certainty")
        source = asked.get("source")
        return TimelineFilter(
            countries=countries,
            earliest=asked.get("from_"),
            latest=asked.get("to"),
            types=_values(asked.get("type")),
            stages=_values(asked.get("stage")),
            statuses=_values(asked.get("status")),
            text=asked.get("q", ""),
            sources=(source.pk,) if source else (),
            granularities=("day",) if certainty == "day" else (),
            confidence_min=SURE if certainty == "sure" else None,
            sources_min=2 if certainty == "corroborated" else None,
            planned=False if certainty == "happened" else None,
        )

    def described(self) -> tuple[tuple[str, str], ...]:
        """(label, value) of every field that narrows the timeline, for people and for print."""
        rows = []
        for name, field in self.fields.items():
            value = self.cleaned_data.get(name)
            if not value:
                continue
            label = str(self[name].label)
            choices = dict(getattr(field, "choices", ()))
            rows.append((label, str(choices.get(value, self.data.get(self.add_prefix(name))))))
        return tuple(rows)

    @property
    def more_is_open(self) -> bool:
        """Is anything set, or wrong, among the fields that are folded away?"""
        folded = ("stage", "status", "certainty", "source")
        return any(self.data.get(name) for name in folded)


def read_form(query: QueryDict) -> TimelineForm:
    form = TimelineForm(query)
    form.full_clean()
    return form


def address(query: QueryDict, **changes: str | None) -> str:
    """The page's query with some of it changed; empty parameters are left out."""
    kept = {name: value for name, value in query.items() if value}
    merged = {**kept, **changes}
    encoded = urlencode({name: value for name, value in merged.items() if value})
    return f"?{encoded}" if encoded else "?"


def _values(value: str | None) -> tuple[str, ...]:
    return (value,) if value else ()
