"""Text → paragraphs: the lines that belong together.

A blank line always parts two paragraphs. A single line break parts them too, save where a
newswire or a mail program has wrapped one paragraph over several lines.
"""

from itertools import pairwise

from timeline.extraction.patterns import regex
from timeline.extraction.types import Span

LINE = regex(r"[^\n\r\v\f\x85\u2028\u2029]+")
A_WRAPPED_LINE = 120
ENDS_A_LINE = frozenset(".!?:;…。！？؟।\"”»’'*|")
BULLETS = frozenset("-–—•*·▪◦‣")


def find_paragraphs(text: str) -> tuple[Span, ...]:
    trimmed = (_trimmed(text, *match.span()) for match in LINE.finditer(text))
    lines = [line for line in trimmed if line.start < line.end]
    width = _wrap_width(text, lines)
    paragraphs: list[Span] = []
    for line in lines:
        if paragraphs and _continues(text, paragraphs[-1], line, width):
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
            continue
        paragraphs.append(line)
    return tuple(paragraphs)


def _trimmed(text: str, start: int, end: int) -> Span:
    line = text[start:end]
    head = len(line) - len(line.lstrip())
    return Span(start + head, max(start + head, end - len(line) + len(line.rstrip())))


def _wrap_width(text: str, lines: list[Span]) -> int | None:
    """The column at which the text was wrapped, or None where it was not.

    A wrap falls between any two words: at least half of wrapped lines begin with a small letter.
    """
    pairs = [(a, b) for a, b in pairwise(lines) if _adjacent(text, a, b)]
    if len(pairs) < 2:
        return None
    width = max(line.end - line.start for line in lines)
    if width > A_WRAPPED_LINE:
        return None
    inside = sum(text[b.start].islower() for _, b in pairs)
    return width if inside * 2 >= len(pairs) else None


def _adjacent(text: str, line: Span, following: Span) -> bool:
    between = text[line.end : following.start]
    return between.count("\n") + between.count("\r") - between.count("\r\n") == 1


def _continues(text: str, paragraph: Span, line: Span, width: int | None) -> bool:
    if not _adjacent(text, paragraph, line) or text[line.start] in BULLETS:
        return False
    if text[line.start].islower():
        return text[paragraph.end - 1] not in ENDS_A_LINE or width is not None
    if width is None:
        return False
    first_word = text[line.start : line.end].split(maxsplit=1)[0]
    last_break = max(text.rfind("\n", paragraph.start, paragraph.end), paragraph.start - 1)
    return paragraph.end - last_break + len(first_word) > width
