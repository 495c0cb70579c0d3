"""The API: its versions, its description, and an answer to every other address."""

from django.urls import include, path, re_path

from timeline.api.description import DocsView, SchemaView
from timeline.api.views import UnknownAddressView

app_name = "api"
urlpatterns = [
    path("v1/", include("timeline.api.v1.urls")),
    path("schema", SchemaView.as_view(), name="schema"),
    path("docs/", DocsView.as_view(), name="docs"),
    re_path(r"", UnknownAddressView.as_view()),
]
