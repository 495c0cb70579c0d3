"""Drops years that are part of a law's, resolution's or document's name: they date nothing.

``Immigration Act 2014``, ``Resolution 2178 (2014)``, ``the Companies Act of 1985``, ``Directive
2004/38``, ``Law No. 12 of 2003``. Keeps "the law passed in 2014".
"""

import re

from timeline.extraction.dates.readings import Candidate, DateParts
from timeline.extraction.tables import read_toml

NAME = "(?:" + "|".join(read_toml("en/law_names.toml")["words"]) + ")"
BEFORE = re.compile(
    rf"(?:\b[A-Z][\w()'’-]*\s{NAME}(?:,|\s\((?:[A-Z]\w+)\))?(?:\sof)?\s|\bAct\sof\s|\b{NAME}\s|\b{NAME}\s(?:No\.?\s?)?\d{{1,5}}(?:[/-]\w+)?\s?(?:of\s)?\(?|\b(?:No|no|Nos|№)\.?\s?\d*[/-]?|\b{NAME}\s(?:No\.\s)?(?=\d+\s?[/(]))$"
)


def drop_law_names(text: str, candidates: list[Candidate]) -> list[Candidate]:
    return [candidate for candidate in candidates if not _is_of_a_name(text, candidate)]


def _is_of_a_name(text: str, candidate: Candidate) -> bool:
    reading = candidate.reading
    if candidate.rule != "year" or not isinstance(reading, DateParts):
        return False
    start = candidate.span.start
    return BEFORE.search(text[max(0, start - 60) : start]) is not None
