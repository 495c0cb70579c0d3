"""Is a mention the event that a reader annotated?"""

from datetime import date
from typing import TypeAlias

from timeline.extraction.dates.edtf import Edtf, EdtfError
from timeline.extraction.types import EventMention
from timeline.management.training.corpus import LabelledEvent

Interval: TypeAlias = tuple[date | None, date | None]


def matches(mention: EventMention, event: LabelledEvent) -> bool:
    """The same sentence, by half of the shorter, and the same days."""
    start = max(mention.span.start, event.sentence.start)
    end = min(mention.span.end, event.sentence.end)
    shorter = min(mention.span.end - mention.span.start, event.sentence.end - event.sentence.start)
    return (end - start) * 2 >= shorter and any(is_day(mention, day) for day in event.dates)


def is_day(mention: EventMention, value: str) -> bool:
    if mention.edtf.rstrip("~?%") == value.rstrip("~?%"):
        return True
    days = interval_of(value)
    return days is not None and (mention.earliest, mention.latest) == days


def interval_of(value: str) -> Interval | None:
    """The first and the last day of a gold date; None where it has no year."""
    try:
        edtf = Edtf.parse(value)
    except EdtfError:
        return None
    return (edtf.earliest, edtf.latest) if edtf.earliest or edtf.latest else None
