"""What the database keeps: fields and constraints, nothing that acts."""

from timeline.models.article import Article, ArticleRevision, ExtractionRun, Source
from timeline.models.country import LONG_DAYS, OPEN_END, UNDATED, Country, MonthCount
from timeline.models.event import Event, EventCountry, Status
from timeline.models.gazetteer import GazetteerEntry
from timeline.models.judgement import Change, ChangeKind, Decision, Judgement
from timeline.models.measure import Measure
from timeline.models.mention import Mention
from timeline.models.series import ArticleSeries
from timeline.models.sketch import ArticleSketch, ShingleKey

__all__ = [
    "LONG_DAYS",
    "OPEN_END",
    "UNDATED",
    "Article",
    "ArticleRevision",
    "ArticleSeries",
    "ArticleSketch",
    "Change",
    "ChangeKind",
    "Country",
    "Decision",
    "Event",
    "EventCountry",
    "ExtractionRun",
    "GazetteerEntry",
    "Judgement",
    "Measure",
    "Mention",
    "MonthCount",
    "ShingleKey",
    "Source",
    "Status",
]
