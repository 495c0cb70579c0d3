"""The shapes that the API answers with, declared for OpenAPI; ``payloads`` fills them.

Nothing is serialised here: rows become plain dictionaries, which is many times faster, and
the tests compare each payload with its shape.
"""

from timeline.api.v1.serializers.articles import (
    ArticleDetailSerializer,
    ArticleSerializer,
    SourceSerializer,
)
from timeline.api.v1.serializers.claims import MentionSerializer
from timeline.api.v1.serializers.countries import CountryDetailSerializer, CountryPageSerializer
from timeline.api.v1.serializers.events import (
    ChangePageSerializer,
    EventInclusionsSerializer,
    EventSerializer,
    MeasureSerializer,
    SelectedEventSerializer,
)
from timeline.api.v1.serializers.extraction import ExtractionRequestSerializer, ExtractionSerializer
from timeline.api.v1.serializers.measures import MeasureDetailSerializer
from timeline.api.v1.serializers.problems import ProblemSerializer, TombstoneSerializer
from timeline.api.v1.serializers.quality import QualitySerializer
from timeline.api.v1.serializers.series import SeriesDetailSerializer, SeriesSerializer
from timeline.api.v1.serializers.versions import VersionPageSerializer

__all__ = [
    "ArticleDetailSerializer",
    "ArticleSerializer",
    "ChangePageSerializer",
    "CountryDetailSerializer",
    "CountryPageSerializer",
    "EventInclusionsSerializer",
    "EventSerializer",
    "ExtractionRequestSerializer",
    "ExtractionSerializer",
    "MeasureDetailSerializer",
    "MeasureSerializer",
    "MentionSerializer",
    "ProblemSerializer",
    "QualitySerializer",
    "SelectedEventSerializer",
    "SeriesDetailSerializer",
    "SeriesSerializer",
    "SourceSerializer",
    "TombstoneSerializer",
    "VersionPageSerializer",
]
