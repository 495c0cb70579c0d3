"""A date as a person types it ("mid-April 2017", "11 июля 2017", "2016–2018") → EDTF."""

from datetime import date

from timeline.extraction.dates import find_dates
from timeline.extraction.dates.edtf import Edtf, EdtfError
from timeline.extraction.patterns import regex
from timeline.extraction.text.language import find_language
from timeline.extraction.types import Document, Layout, Sentence, Span

# What may stand beside the dates themselves.
BESIDE = regex(
    r"(?i:\b(?:in|on|at|from|to|until|till|through|between|and|since|the|of|by|about|around|circa"
    r"|с|по|до|в|от|и|год[ау]?|le|el|am|im|vom|bis|du|au|dal|al|de|del)\b|[\s,.–—-])+"
)

UNKNOWN = "XXXX-XX-XX"  # "yesterday" where nobody said what today is


def read_date(words: str, language: str | None = None, today: date | None = None) -> Edtf:
    """What the words mean; EDTF itself is read as it stands. ``today`` dates "last April".

    Refuses words that name no date, or more than one that are not the ends of a stretch.
    """
    text = words.strip()
    try:
        return Edtf.parse(text)
    except EdtfError:
        return Edtf.parse(_found(text, language or _language(text), today))


def _language(text: str) -> str | None:
    return "en" if text.isascii() else find_language(text)


def _found(text: str, language: str | None, today: date | None) -> str:
    layout = Layout(language, (Sentence(Span(0, len(text)), "typed", 0, 0),))
    _, timexes = find_dates(Document("typed", text, today, language=language), layout)
    dated = [timex for timex in timexes if timex.edtf not in (None, UNKNOWN)]
    ends = 2 if dated and "/" in (dated[0].edtf or "") and len(timexes) == 2 else 1
    if len(dated) != ends or len(timexes) != ends:
        raise EdtfError(f"{text!r} is no date that we can read.")
    rest = text[: dated[0].span.start], text[dated[-1].span.end :]
    if any(part and BESIDE.fullmatch(part) is None for part in rest):
        raise EdtfError(f"{text!r} says more than a date.")
    return dated[0].edtf or ""
