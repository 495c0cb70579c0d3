"""Timelines of a few countries under one another, on one scale."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse

from timeline.charts.lanes import LaneChart
from timeline.charts.scale import Scale
from timeline.models import Country
from timeline.models.event import TYPES
from timeline.queries import TimelineFilter
from timeline.views.filters import DayField
from timeline.views.lanes import DrawnLane, chart_of, lane_events, linked_lanes, scale_of
from timeline.views.unknown_country import suggest_countries

MOST_COUNTRIES = 4


@dataclass(frozen=True, slots=True)
class Compared:
    """One country's lanes; ``page`` is where its bars lead."""

    country: Country
    page: str
    lanes: tuple[DrawnLane, ...]


class CountriesField(forms.CharField):
    """Codes or names, with commas between them."""

    def clean(self, value: object) -> tuple[Country, ...]:
        words = [word.strip() for word in super().clean(value).split(",") if word.strip()]
        if len(words) > MOST_COUNTRIES:
            raise forms.ValidationError(f"At most {MOST_COUNTRIES} countries can be compared.")
        return tuple(dict.fromkeys(_named_country(word) for word in words))


class CompareForm(forms.Form):
    country = CountriesField(label="Countries", max_length=200, required=False)
    from_ = DayField(label="From", end=False)
    to = DayField(label="To", end=True)
    type = forms.ChoiceField(choices=[("", "any type"), *TYPES], required=False)

    use_required_attribute = False

    def __init__(self, query: QueryDict) -> None:
        super().__init__(query, label_suffix="")
        self.fields["country"].widget.attrs["placeholder"] = "KZ, UZ"

    def add_prefix(self, field_name: str) -> str:
        return "from" if field_name == "from_" else field_name


def compare(request: HttpRequest) -> HttpResponse:
    form = CompareForm(request.GET)
    form.full_clean()
    countries: tuple[Country, ...] = form.cleaned_data.get("country", ())
    context: dict[str, Any] = {"form": form, "countries": countries}
    return render(request, "timeline/compare.html", {**context, **_charts(form, countries)})


def _charts(form: CompareForm, countries: tuple[Country, ...]) -> dict[str, Any]:
    asked = tuple(_asked(form, country) for country in countries)
    events = tuple(lane_events(one) for one in asked)
    scales = [scale_of(*pair) for pair in zip(asked, events, strict=True)]
    scale = _joined([scale for scale in scales if scale is not None])
    if scale is None:
        return {"compared": ()}
    charts = [chart_of(*pair, scale) for pair in zip(asked, events, strict=True)]
    return {
        "compared": tuple(
            _compared(country, one, chart)
            for country, one, chart in zip(countries, asked, charts, strict=True)
        ),
        "lanes_scale": scale,
        "lanes_ticks": scale.ticks(),
        "lanes_are_counts": any(lane.strip for chart in charts for lane in chart.lanes),
    }


def _asked(form: CompareForm, country: Country) -> TimelineFilter:
    chosen = form.cleaned_data
    return TimelineFilter(
        countries=(country.code,),
        earliest=chosen.get("from_"),
        latest=chosen.get("to"),
        types=(chosen["type"],) if chosen.get("type") else (),
    )


def _joined(scales: list[Scale]) -> Scale | None:
    if not scales:
        return None
    return Scale(min(scale.first for scale in scales), max(scale.last for scale in scales))


def _compared(country: Country, asked: TimelineFilter, chart: LaneChart) -> Compared:
    page = reverse("timeline:country", args=[country.code.lower()])
    return Compared(country, page, linked_lanes(chart, asked, QueryDict("")))


def _named_country(word: str) -> Country:
    found = Country.objects.filter(code=word.upper()).first()
    found = found or Country.objects.filter(name__iexact=word).first()
    if found is not None:
        return found
    near = suggest_countries(word)
    meant = f" Did you mean {near[0].name}?" if near else ""
    raise forms.ValidationError(f"There is no country “{word}”.{meant}")
