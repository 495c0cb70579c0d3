"""Drops years that are part of a law's, resolution's or document's name: they date nothing.

``Immigration Act 2014``, ``Ports Bill,2020``, ``Resolution 2178 (2014)``, ``the Companies Act of
1985``, ``Directive 2004/38``, ``Law No. 12 of 2003``, ``la Constitución de 1980``, ``the 2010
space authorization act``. Keeps "the law passed in 2014".
"""

import re
from functools import cache

from timeline.extraction.dates.readings import Candidate, DateParts
from timeline.extraction.dates.words import BESIDE, alternatives
from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml

NAME = "(?:" + "|".join(read_toml("en/law_names.toml")["words"]) + ")"
BEFORE = regex(
    rf"(?:\b[A-Z][\w()'’-]*\s{NAME}(?:,|\s\((?:[A-Z]\w+)\))?(?:\sof)?\s|\b[A-Z][\w()'’-]*\s{NAME},|\bAct\sof\s|\b{NAME}\s|\b{NAME}\s(?:No\.?\s?)?\d{{1,5}}(?:[/-]\w+)?\s?(?:of\s)?\(?|\b(?:No|no|Nos|№)\.?\s?\d*[/-]?|\b{NAME}\s(?:No\.\s)?(?=\d+\s?[/(]))$"
)
# Between the noun and the year: "Ley 19.300 de", "loi n° 78-17 de".
NUMBERED = r"(?:\s(?:n\s?[°ºo]\.?|nr\.?|nomor|№|رقم)?\s?\d[\d./-]*,?)?"
REACH = 60
# "The 2010 space authorization act": a year, what the act is about, and that it is an act.
OF_THE_ACT = regex(r"\b(?:[Tt]he|[Ii]ts|[Aa]|[Tt]heir)\s$")
ACT = regex(
    rf"(?:\s(?!{alternatives(BESIDE['after_person'])}\b)[A-Za-z][\w&.-]*){{1,4}}?\s(?:[Aa]ct|[Ll]aw|[Ss]tatute|[Oo]rdinance)\b"
)


def drop_law_names(text: str, candidates: list[Candidate], language: str | None) -> list[Candidate]:
    names = [BEFORE] + [name for name in [_named_in(language)] if name is not None]
    return [candidate for candidate in candidates if not _is_of_a_name(text, candidate, names)]


@cache
def _named_in(language: str | None) -> re.Pattern[str] | None:
    """What stands before the year of a law's name in a language other than English."""
    words = read_toml("law_nouns.toml").get(language or "")
    if words is None:
        return None
    nouns, links = ("|".join(map(re.escape, words[key])) for key in ("nouns", "links"))
    return regex(rf"(?i:\b(?:{nouns}){NUMBERED}(?:\s(?:{links}))?\s)$")


def _is_of_a_name(text: str, candidate: Candidate, names: list[re.Pattern[str]]) -> bool:
    reading = candidate.reading
    if candidate.rule != "year" or not isinstance(reading, DateParts):
        return False
    start, end = candidate.span
    before = text[max(0, start - REACH) : start]
    if OF_THE_ACT.search(before) and ACT.match(text, end):
        return True
    return any(name.search(before) for name in names)
