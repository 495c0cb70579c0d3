"""Curation. Plain Django admin; whatever changes an event goes through a service."""

from django.contrib import admin

from timeline.admin.article import ArticleAdmin, ExtractionRunAdmin, SourceAdmin
from timeline.admin.event import EventAdmin
from timeline.admin.gazetteer import GazetteerEntryAdmin
from timeline.admin.judgement import JudgementAdmin
from timeline.admin.mention import MentionAdmin

admin.site.site_header = "Policy timeline: curation"
admin.site.site_title = "Policy timeline"
admin.site.index_title = "Curation"

__all__ = [
    "ArticleAdmin",
    "EventAdmin",
    "ExtractionRunAdmin",
    "GazetteerEntryAdmin",
    "JudgementAdmin",
    "MentionAdmin",
    "SourceAdmin",
]
