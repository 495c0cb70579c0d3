"""Which part of an article each paragraph is: title, byline, caption, body or boilerplate."""

import re
from functools import cache

from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml
from timeline.extraction.text.dateline import is_byline
from timeline.extraction.types import Region, Span

LANGUAGES = ("en", "fr", "es", "de", "ru", "it", "pt", "nl", "pl", "tr", "ar", "id", "vi")
A_LINE = 160
A_CAPTION = 600
A_CREDIT = 80
A_TITLE = 220
HEAD = 6
# A page may have a long menu above its title.
DEEP = 20
LISTED = regex(r"(?:\d{1,2}[.)]|[•*–-])\s+")
# How far down a page repeats its headline and summary, and the letters of what is no mere label.
REPEATED = 12
A_SENTENCE = 25
STOPS = (".", "!", "?", "…", "。", ":", ";", ",", "।")
WORDS = regex(r"[^\W_]+")

CREDITED = regex(
    r"""
      \((?:file\ )?(?:photo|picture|image|архивное\ фото|symbolbild|symbolfoto|archivbild|archivfoto
        |illustration|imagen\ de\ archivo|foto\ de\ archivo|foto\ d['’]archivio
        |immagine\ di\ repertorio|foto\ di\ repertorio|archieffoto)[^()]*\)\W*\Z
    | \((?:photo(?:graph)?|picture|image|credit|foto|фото)\b[^()]*\)\W*\Z
    | (?:Getty\ Images|AP\ Photo|AFP|Reuters|EPA|Shutterstock|Alamy)(?:/[\w\ .]+)?[)\]]?\W*\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
LABELLED_WORDS = (
    r"(?:FILE(?: PHOTO)?|Photo|Photograph|Image|Picture|Caption|Credit|Foto|Фото|Bild)"
    r"\b\s*(?:[-–—:]|by\b)"
)
LABELLED = regex(LABELLED_WORDS)
SHOWN = regex(
    r"\b(?:is|are)\s(?:shown|pictured)\s(?:in|at|on|here|during|with|outside|near)\b"
    r"|\(pictured\b|\b(?:pictured|seen) here\b|\bposes?\sfor\sa\s(?:photo|picture)",
    re.IGNORECASE,
)
BRACKETED = regex(r"\[[^\[\]]{3,80}\]\Z|\([^()/]+\s[^()/]+/[^()/]{2,40}\)\Z")
# The line below a picture's: "© Li Wei / AFP".
CREDIT_LINE = regex(rf"©\s?[^\W\d_]|{LABELLED_WORDS}")


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    return tuple(
        phrase.casefold()
        for language in LANGUAGES
        for phrase in read_toml(f"{language}/boilerplate.toml")[kind]
    )


@cache
def _lines() -> frozenset[str]:
    return frozenset(_phrases("lines"))


@cache
def _endings() -> frozenset[str]:
    return frozenset(_phrases("endings"))


def find_regions(text: str, paragraphs: tuple[Span, ...], title: str | None) -> tuple[Region, ...]:
    """One region for each paragraph."""
    wanted = _key(title) if title else ""
    titled = _title_paragraph(text, paragraphs, wanted)
    regions: list[Region] = []
    ended = False
    for number, paragraph in enumerate(paragraphs):
        words = paragraph.of(text)
        ended = ended or (2 * number >= len(paragraphs) and _plain(words) in _endings())
        region = Region.BOILERPLATE if ended else _region(words, number)
        if number == titled:
            region = Region.TITLE
        elif region is Region.BODY and (number < (titled or 0) or _is_title(words, wanted)):
            region = Region.BOILERPLATE
        regions.append(region)
    _mark_credited(text, paragraphs, regions)
    return _without_menus(text, paragraphs, _without_repeats(text, paragraphs, regions))


def _without_repeats(
    text: str, paragraphs: tuple[Span, ...], regions: list[Region]
) -> list[Region]:
    """What a page prints again, as it does its headline and its first lines, tells nothing more."""
    told: set[str] = set()
    kept = list(regions)
    for number, (paragraph, region) in enumerate(zip(paragraphs, regions, strict=True)):
        key = _key(paragraph.of(text)) if number < REPEATED else ""
        if key in told and region is Region.BODY:
            kept[number] = Region.BOILERPLATE
        elif len(key) >= A_SENTENCE and region in (Region.BODY, Region.TITLE):
            told.add(key)
    return kept


def _mark_credited(text: str, paragraphs: tuple[Span, ...], regions: list[Region]) -> None:
    """A line without a stop, of which the next one says who took the picture."""
    for number, below in enumerate(paragraphs[1:]):
        words = paragraphs[number].of(text)
        if regions[number] is not Region.BODY or words.endswith(STOPS) or len(words) > A_CAPTION:
            continue
        if below.end - below.start <= A_CREDIT and CREDIT_LINE.match(text, below.start, below.end):
            regions[number] = Region.CAPTION


def _title_paragraph(text: str, paragraphs: tuple[Span, ...], wanted: str) -> int | None:
    """The paragraph that is the title: the one given, else a first line without a stop.

    It may stand below a menu, but never below a sentence.
    """
    for number, paragraph in enumerate(paragraphs[:DEEP]):
        words = paragraph.of(text)
        if len(words) <= A_TITLE and _key(words) == wanted != "":
            return number
        if number >= HEAD and words.endswith(STOPS):
            break
    if len(paragraphs) < 2:
        return None
    first = paragraphs[0].of(text)
    if len(first) > A_TITLE or first.endswith(STOPS) or _region(first, 0) is not Region.BODY:
        return None
    return 0


def _is_title(words: str, wanted: str) -> bool:
    """The title once more: a crumb of the page's menu, a link at its foot."""
    if wanted == "" or len(words) > A_TITLE:
        return False
    listed = LISTED.match(words)
    return _key(words[listed.end() :] if listed else words) == wanted


def _key(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


def _plain(words: str) -> str:
    """In small letters, without the dot that Turkish "İ" leaves behind."""
    return words.casefold().replace("\u0307", "").strip(" \t\xa0:.!?…»>→*|-–—#•()[]0123456789")


def _region(words: str, number: int) -> Region:
    if len(words) <= A_LINE and _is_furniture(words):
        return Region.BOILERPLATE
    if is_byline(words):
        return Region.BYLINE
    if len(words) <= A_CAPTION and _is_caption(words, number):
        return Region.CAPTION
    if words.casefold().startswith(_phrases("openings")):
        return Region.BOILERPLATE
    return Region.BODY


def _is_furniture(words: str) -> bool:
    if not any(map(str.isalpha, words)):
        return True
    plain = _plain(words)
    return plain in _lines() or plain.startswith(_phrases("short_openings"))


def _is_caption(words: str, number: int) -> bool:
    if LABELLED.match(words) or CREDITED.search(words, max(0, len(words) - A_CREDIT)):
        return True
    if number >= HEAD:
        return False
    return bool(
        BRACKETED.search(words, max(0, len(words) - A_CREDIT)) or SHOWN.search(words, 0, 100)
    )


def _without_menus(
    text: str, paragraphs: tuple[Span, ...], regions: list[Region]
) -> tuple[Region, ...]:
    """Three short lines in a row without a stop are a menu or a list of links."""
    short = [
        region in (Region.BODY, Region.BOILERPLATE) and _is_short(paragraph.of(text))
        for paragraph, region in zip(paragraphs, regions, strict=True)
    ]
    for number in range(len(short) - 2):
        if all(short[number : number + 3]):
            regions[number : number + 3] = [Region.BOILERPLATE] * 3
    return tuple(regions)


def _is_short(words: str) -> bool:
    return len(words) <= 40 and not words.endswith(STOPS) and len(words.split()) <= 3
