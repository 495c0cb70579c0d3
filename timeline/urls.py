"""The pages and the API."""

from django.urls import URLPattern, URLResolver, include, path

from timeline.views.about import about
from timeline.views.article import article
from timeline.views.citation import citation
from timeline.views.compare import compare
from timeline.views.country import country
from timeline.views.event import event
from timeline.views.front import front
from timeline.views.health import healthz
from timeline.views.measure import measure
from timeline.views.preview import preview
from timeline.views.quality import quality
from timeline.views.version import version

app_name = "timeline"
urlpatterns: list[URLPattern | URLResolver] = [
    path("api/", include("timeline.api.urls")),
    path("", front, name="front"),
    path("preview/", preview, name="preview"),
    path("compare/", compare, name="compare"),
    path("about/", about, name="about"),
    path("quality/", quality, name="quality"),
    path("healthz", healthz, name="healthz"),
    path("events/<slug:public_id>/", event, name="event"),
    path("events/<slug:public_id>/versions/<int:number>/", version, name="version"),
    path("events/<slug:public_id>.<slug:suffix>", citation, name="citation"),
    path("articles/<slug:public_id>/", article, name="article"),
    path("measures/<slug:public_id>/", measure, name="measure"),
    # Last: every word that is no page is asked for as a country.
    path("<slug:code>/", country, name="country"),
]
