"""The only writers: each refuses first, then writes all or nothing. What only the core can tell."""

from timeline.services.coreferring import find_alike
from timeline.services.deciding import Decided, decide_rows
from timeline.services.gazetteer import curated_extract
from timeline.services.ingesting import ingest_article, ingest_articles
from timeline.services.judging import (
    Edit,
    check_edit,
    judge_event,
    merge_events,
    withdraw_judgement,
)
from timeline.services.refusal import RefusedError
from timeline.services.rereading import Reread, reread_articles
from timeline.services.shelving import Outcome
from timeline.services.splitting import split_event
from timeline.services.storing import Stored, store_extraction, store_extractions

__all__ = [
    "Decided",
    "Edit",
    "Outcome",
    "RefusedError",
    "Reread",
    "Stored",
    "check_edit",
    "curated_extract",
    "decide_rows",
    "find_alike",
    "ingest_article",
    "ingest_articles",
    "judge_event",
    "merge_events",
    "reread_articles",
    "split_event",
    "store_extraction",
    "store_extractions",
    "withdraw_judgement",
]
