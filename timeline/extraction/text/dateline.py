"""Where and when a report was filed: ``NAIROBI, Kenya (AP) --``; and the lines that sign it.

Takes a dateline at the head of a paragraph: a place in capitals, or any capitalised place with
its agency in brackets; an agency may open it (``(ANSA) - ROMA, 18 NOV -``); a region, a date, an
agency may follow; a dash closes it (or the stop of
``MOSCOW, November 17. /TASS/.``). Leaves ``UN -- what now`` and whatever has other words in it.
Takes as byline ``By Arman Kaliyev``, ``Published 17 November 2017``, a line that is only a date.
"""

import re

from timeline.extraction.patterns import regex
from timeline.extraction.types import Dateline, Span

DAY = r"(?:\d{1,2}(?:st|nd|rd|th|er)?|\d{1,2}\.?ª?º?)"
MONTH = r"[^\W\d_]{3,10}\.?"
YEAR = r"(?:19|20)\d\d"
WRITTEN_DATE = rf"""
    (?: [^\W\d_]{{2,10}}\.?,?\ )?                      # a weekday
    (?: {MONTH}\ {DAY}(?:,?\ {YEAR})?
      | {DAY}\ (?:de\ )?{MONTH}(?:,?\ (?:de\ |del\ )?{YEAR})?(?:\ г(?:\.|ода)?)?
      | {DAY}[./]\d{{1,2}}[./]{YEAR}
      | {YEAR}-\d\d-\d\d )
"""
CAPITALS = r"[A-ZÀ-ÞА-ЯЁ][A-ZÀ-ÞА-ЯЁ.’'-]+(?:\ [A-ZÀ-ÞА-ЯЁ][A-ZÀ-ÞА-ЯЁ.’'-]+){0,3}"
CAPITALISED = r"[A-ZÀ-ÞА-ЯЁ][^\W\d_]+(?:[ -][A-ZÀ-ÞА-ЯЁ][^\W\d_]+){0,2}"
REGION = r"(?:,\ [A-ZÀ-ÞА-ЯЁ][\w.]*(?:[ -][A-ZÀ-ÞА-ЯЁ][\w.]*){0,2})"
AGENCY = r"(?:\ ?\([^()\n]{2,60}\)|\ /[^/\n]{2,30}/)"
DASH = r"(?:\s*(?:--+|[—–]|\ufffd{2,})\s*|\s+[-_](?=\s|\Z)\s*)"

DATELINE = regex(
    rf"""
    (?:\([A-ZÀ-Þ][^()\n]{{2,30}}\)\s?[-–—]\s?)?   # (ANSA) - ROMA, 18 DIC -
    (?: (?P<place>{CAPITALS}) {REGION}? (?:[.,]\s+(?P<date>{WRITTEN_DATE}))? {AGENCY}? {DASH}
      | (?P<place_filed>{CAPITALISED}) {REGION}? (?:[.,]\s+(?P<date_filed>{WRITTEN_DATE}))?
        {AGENCY} {DASH}
      | (?P<place_dated>{CAPITALISED}) {REGION}? [.,]\ (?P<date_dated>{WRITTEN_DATE})
        (?: {AGENCY}? {DASH} | \.\ ?(?:/[^/\n]{{2,30}}/|[A-ZА-Я.]{{3,20}})(?:\ ?[.–—-]) )
    )
    """,
    re.VERBOSE,
)
FARTHEST = 8
LONGEST = 120

NAME = r"[A-ZÀ-ÞА-ЯЁ][\w.’'-]*"
ROLE = "(?:staff|desk|reporters?|correspondents?|editors?|writers?)"
PARTICLE = "(?:de|la|le|los|las|da|do|dos|di|du|van|von|der|den|al|el|bin|ibn|bint)"
MONTH_STEMS = regex(
    r"""\b(?:jan|feb|fév|fev|mar|mär|mrz|apr|avr|abr|may|mai|jun|jui|jul|aug|aoû|ago|sep|set|oct|
        okt|out|nov|dec|déc|dez|dic|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)""",
    re.VERBOSE | re.IGNORECASE,
)
WORD = regex(r"[^\W\d_]+")
SIGNED = regex(
    r"(?:By|BY|Par|Por|Von|Автор|Di|Door)\b:?\s+"
    rf"{NAME}(?:[ ,]+(?:{NAME}|and|et|y|und|и|for|\||/|@\w+|{PARTICLE}|{ROLE})){{0,11}}\Z"
)
DATED = regex(
    rf"""
    (?: (?:by|on|(?:first\ |last\ )?(?:published|posted|updated|modified|created|issued|released)
        (?:\ (?:on|at))? | date | publié\ le | mis\ à\ jour\ le | publicado | actualizado
        | veröffentlicht(?:\ am)? | aktualisiert(?:\ am)? | stand | опубликовано | обновлено ):?\ +
    )? {WRITTEN_DATE} (?P<rest>.*)\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
STAMPED = regex(
    r"(?:(?:this (?:article|story|post|page) was )?(?:first |last |originally )?"
    r"(?:published|posted|updated)|публикация|опубликовано|обновлено|publié|"
    r"publicado|veröffentlicht|aktualisiert)\b\W",
    re.IGNORECASE,
)
CLOCK = regex(r"\b\d{1,2}[:.h]\d\d\b|\b(?:minutes?|hours?|days?) ago\b")
STATES_YEAR = regex(r"\b(?:19|20)\d\d\b")
STOPS = (".", "!", "?", "…", "。")
A_BYLINE = 140


def find_dateline(text: str, paragraphs: tuple[Span, ...]) -> Dateline | None:
    for start, end in paragraphs[:FARTHEST]:
        match = DATELINE.match(text, start, min(end, start + LONGEST))
        if match is None:
            continue
        place = _span(match, "place", "place_filed", "place_dated")
        date = _span(match, "date", "date_filed", "date_dated")
        return Dateline(Span(*match.span()), "dateline", place, date)
    return None


def _span(match: re.Match[str], *names: str) -> Span | None:
    return next((Span(*match.span(name)) for name in names if match[name] is not None), None)


def is_byline(line: str) -> bool:
    """A line that names the author or the day, and says nothing else."""
    if len(line) > A_BYLINE:
        return False
    if SIGNED.match(line):
        return True
    if STAMPED.match(line):
        return any(map(str.isdigit, line))
    if line.endswith(STOPS) and not line.endswith(("г.", "m.")):
        return False
    dated = DATED.match(line)
    if dated is not None:
        return _names_a_date(line) and _is_tail(dated["rest"])
    return bool(STATES_YEAR.search(line) and CLOCK.search(line))


def _names_a_date(line: str) -> bool:
    return bool(STATES_YEAR.search(line) or MONTH_STEMS.search(line))


def _is_tail(rest: str) -> bool:
    """What may follow a date in its own line: a clock time, a label, a place; no sentence."""
    if CLOCK.search(rest):
        return True
    return len(rest) <= 40 and not any(word[0].islower() for word in WORD.findall(rest))
