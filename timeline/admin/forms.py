"""What curators fill in: an edit of an event, and the reason for a decision."""

import re
from typing import TYPE_CHECKING, Any

from django import forms

from timeline.charts.date_words import date_words
from timeline.models import Event
from timeline.models.event import ROLES
from timeline.services import Edit, RefusedError, check_edit

if TYPE_CHECKING:
    ModelForm = forms.ModelForm[Event]
else:  # Django's own classes are generic for the type checker alone
    ModelForm = forms.ModelForm

COUNTRY = re.compile(r"(?P<code>[A-Za-z]{2,4})(?:[\s:(]+(?P<role>[a-z]+)\)?)?")
DEFAULT_ROLE = "affected"
LONGEST_REASON = 500


class EventForm(ModelForm):
    """An event's fields; saving is a decision of kind edit, with its reason."""

    countries_as_text = forms.CharField(
        label="Countries",
        required=False,
        help_text="Two-letter codes, the main country first: KZ legislating, UZ affected. "
        f"Roles: {', '.join(role for role, _ in ROLES)}.",
        widget=forms.TextInput(attrs={"size": 60}),
    )
    reason = forms.CharField(
        required=False,
        max_length=LONGEST_REASON,
        help_text="Why; everybody can read it.",
        widget=forms.TextInput(attrs={"size": 60}),
    )
    seen_version = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = Event
        fields = ["title", "edtf", "planned", "type", "stage"]
        labels = {"edtf": "Date"}
        help_texts = {
            "edtf": "EDTF (2017-04, 2016/2018, 2017-07-11~) or words: mid-April 2017, 2016–2018.",
        }
        widgets = {"title": forms.TextInput(attrs={"size": 100})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["countries_as_text"] = countries_as_text(self.instance)
        self.initial["seen_version"] = self.instance.version

    def clean_countries_as_text(self) -> tuple[tuple[str, str], ...]:
        return read_countries(self.cleaned_data["countries_as_text"], self.instance)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors:
            try:
                changes = check_edit(
                    event=self.instance, edit=self.edit, version=cleaned["seen_version"]
                )
            except RefusedError as error:
                self.add_error(None, str(error))
            else:
                self._show_date(cleaned["edtf"], str(changes.get("edtf", cleaned["edtf"])))
        return cleaned

    def _show_date(self, typed: str, edtf: str) -> None:
        """What was typed in words comes back once as EDTF, to be seen before it is kept."""
        if typed == edtf:
            return
        sent = {name: self.data[name] for name in self.data}
        self.data = sent | {self.add_prefix("edtf"): edtf}
        self.add_error(
            "edtf", f"“{typed}” is read as {edtf} ({date_words(edtf)}). Save again if it is meant."
        )

    def _post_clean(self) -> None:
        """The instance stays as it is stored: the service writes, not the form."""

    @property
    def edit(self) -> Edit:
        fields = self.cleaned_data
        return Edit(
            title=fields["title"],
            type=fields["type"],
            stage=fields["stage"],
            edtf=fields["edtf"],
            planned=fields["planned"],
            countries=fields["countries_as_text"],
        )


class ReasonForm(forms.Form):
    """Why something was decided; may stay empty."""

    reason = forms.CharField(
        required=False,
        max_length=LONGEST_REASON,
        help_text="Why; everybody can read it.",
        widget=forms.TextInput(attrs={"size": 60}),
    )


def countries_as_text(event: Event) -> str:
    return ", ".join(f"{row.country_id} {row.role}" for row in event.countries.order_by("position"))


def read_countries(text: str, event: Event) -> tuple[tuple[str, str], ...]:
    """``KZ legislating, UZ`` → codes with roles; a role that is not said stays as it was."""
    roles = {row.country_id: row.role for row in event.countries.all()}
    countries = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        match = COUNTRY.fullmatch(part)
        if match is None:
            raise forms.ValidationError(f"“{part}” is no country with a role.")
        code = match["code"].upper()
        countries.append((code, match["role"] or roles.get(code, DEFAULT_ROLE)))
    return tuple(countries)
