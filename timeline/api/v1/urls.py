"""``/api/v1/``: additive change only."""

from django.urls import path, re_path

from timeline.api.v1.views.changes import ChangesView
from timeline.api.v1.views.countries import CountriesView, CountryView
from timeline.api.v1.views.events import EventsView, EventView
from timeline.api.v1.views.extract import ExtractView
from timeline.api.v1.views.measures import MeasuresView, MeasureView
from timeline.api.v1.views.quality import QualityView
from timeline.api.v1.views.records import ArticlesView, ArticleView, MentionsView, SourcesView
from timeline.api.v1.views.series import SeriesListView, SeriesView
from timeline.api.v1.views.versions import VersionsView

app_name = "v1"
urlpatterns = [
    path("events", EventsView.as_view(), name="events"),
    re_path(r"^events\.(?P<format>json|jsonl|csv|atom|ics|jsonld)$", EventsView.as_view()),
    path("events/<str:public_id>", EventView.as_view(), name="event"),
    path("events/<str:public_id>/versions", VersionsView.as_view(), name="versions"),
    path("mentions", MentionsView.as_view(), name="mentions"),
    path("articles", ArticlesView.as_view(), name="articles"),
    path("articles/<str:public_id>", ArticleView.as_view(), name="article"),
    path("sources", SourcesView.as_view(), name="sources"),
    path("countries", CountriesView.as_view(), name="countries"),
    path("countries/<str:code>", CountryView.as_view(), name="country"),
    path("measures", MeasuresView.as_view(), name="measures"),
    path("measures/<str:public_id>", MeasureView.as_view(), name="measure"),
    path("series", SeriesListView.as_view(), name="series"),
    path("series/<str:public_id>", SeriesView.as_view(), name="one_series"),
    path("quality", QualityView.as_view(), name="quality"),
    path("changes", ChangesView.as_view(), name="changes"),
    path("extract", ExtractView.as_view(), name="extract"),
]
