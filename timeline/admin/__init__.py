"""Curation. Plain Django admin; whatever changes an event goes through a service."""

from timeline.admin.article import ArticleAdmin, ExtractionRunAdmin, SourceAdmin
from timeline.admin.event import EventAdmin
from timeline.admin.gazetteer import GazetteerEntryAdmin
from timeline.admin.judgement import JudgementAdmin
from timeline.admin.mention import MentionAdmin

__all__ = [
    "ArticleAdmin",
    "EventAdmin",
    "ExtractionRunAdmin",
    "GazetteerEntryAdmin",
    "JudgementAdmin",
    "MentionAdmin",
    "SourceAdmin",
]
