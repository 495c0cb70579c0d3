"""Text → the spans of its quotations, with their marks.

Pairs quotation marks inside a paragraph; a quotation that stays open is read to the end of its
paragraph, as newspapers leave it open where the speaker goes on in the next one. Single marks
are taken only where they are curled or doubled (``like this''), for an apostrophe is no mark.
"""

from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

MARKS = regex(r"[\"“”„«»]|``|''|‘(?=\w)(?<!\w‘)|’(?!\w)(?<=[\w.,!?…]’)")
CLOSES = {"“": "”", "„": "“”", "«": "»", "``": "''", "‘": "’", '"': '"', "»": "«"}


def find_quotations(text: str, paragraphs: tuple[Span, ...]) -> tuple[Span, ...]:
    if not MARKS.search(text):
        return ()
    return tuple(span for paragraph in paragraphs for span in _quotations(text, paragraph))


def _quotations(text: str, paragraph: Span) -> list[Span]:
    found: list[Span] = []
    opened: int | None = None
    closes = ""
    for match in MARKS.finditer(text, *paragraph):
        mark = match[0]
        if opened is None:
            if mark not in ("”", "''", "’") and (closes := CLOSES.get(mark, "")):
                opened = match.start()
            continue
        if mark in closes:
            found.append(Span(opened, match.end()))
            opened = None
    if opened is not None and closes != "’":
        found.append(Span(opened, paragraph.end))
    return found
