"""Sentences → timexes, and the publication date that anchors them."""

from datetime import date

from timeline.extraction.dates.anchors import Resolver
from timeline.extraction.dates.deadlines import deadline_of
from timeline.extraction.dates.languages import index_of, since_words
from timeline.extraction.dates.local_tense import tenses_of
from timeline.extraction.dates.modifiers import widen
from timeline.extraction.dates.narrative import is_narrative
from timeline.extraction.dates.publication import find_publication
from timeline.extraction.dates.refiners.attributive import leave_articles
from timeline.extraction.dates.refiners.early_years import drop_early_years
from timeline.extraction.dates.refiners.joined import join_parts
from timeline.extraction.dates.refiners.known_days import date_known_days
from timeline.extraction.dates.refiners.law_names import drop_law_names
from timeline.extraction.dates.refiners.ranges import join_ranges
from timeline.extraction.dates.refiners.shared_years import share_years
from timeline.extraction.dates.refiners.vague_today import read_vague_todays
from timeline.extraction.dates.scan import plain_digits, scan
from timeline.extraction.dates.surroundings import Surroundings
from timeline.extraction.text.domains import domain_country
from timeline.extraction.types import Document, Layout, Publication, Timex

__all__ = ["find_dates"]

# At the very ends of the calendar there is no week before or century after to count in.
ANCHORS = range(200, 9800)


def find_dates(document: Document, layout: Layout) -> tuple[Publication, tuple[Timex, ...]]:
    text = plain_digits(document.text)
    language = layout.language or document.language
    country = document.country or domain_country(document.url)
    candidates = scan(text, index_of(language, country))
    candidates = drop_early_years(text, drop_law_names(text, candidates, language))
    candidates = share_years(text, join_parts(text, candidates))
    candidates = read_vague_todays(text, candidates, document.published)
    candidates = date_known_days(text, candidates, document.published)
    candidates = leave_articles(text, candidates)
    candidates = [widen(text, candidate) for candidate in candidates]
    publication = find_publication(document, layout, candidates)
    day = _anchor(publication)
    around = Surroundings(text, layout, tenses_of(language), deadline_of(language))
    narrative = is_narrative(candidates, day, around)
    resolver = Resolver(text, around, candidates, day, narrative=narrative)
    return publication, join_ranges(text, resolver.timexes(), day, since_words(language))


def _anchor(publication: Publication) -> date | None:
    day = publication.date or publication.earliest
    return day if day is not None and day.year in ANCHORS else None
