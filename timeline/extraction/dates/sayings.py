"""On which day was a quotation said, whose "today" and "tomorrow" count from it?

Its attribution names the day ("We vote tomorrow," he said on Wednesday), or a sentence of saying
before it does. Not a day on which something else happened: "The firm, founded on Monday, …".
"""

from bisect import bisect_left
from collections.abc import Sequence

from timeline.extraction.dates.readings import Candidate, DateParts, Shift
from timeline.extraction.dates.surroundings import Surroundings
from timeline.extraction.dates.words import alternatives
from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml
from timeline.extraction.types import Span

VERBS: dict[str, list[str]] = read_toml("en/reporting_verbs.toml")
SPEAKING: list[str] = read_toml("en/today.toml")["speaking"]
SAYS = regex(rf"\b{alternatives({*VERBS['says'], *SPEAKING} - {*VERBS['also_nouns']})}\b")
# "Said a man who was freed on Tuesday" does not say when he said it, nor does a new quotation.
ANOTHER_CLAUSE = regex(
    r"[\"“]|\b(?:who|whose|whom|which|that|after|before|since|until|where|when)\b"
)
RELATIVE = regex(r",\s(?:who|whose|whom|which)\b[^,]*$")
# From the end of a quotation to the day of "the minister told reporters in Vienna on Tuesday".
REACH = 90
# How far from a day in its sentence the verb stands that says something was said on it.
ASIDE = 200


class Sayings:
    def __init__(self, text: str, around: Surroundings, candidates: Sequence[Candidate]) -> None:
        self.text = text
        self.around = around
        self.candidates = candidates
        self.starts = [candidate.span.start for candidate in candidates]

    def day_after(self, quotation: Span) -> Candidate | None:
        """The day that the attribution behind the quotation names."""
        place = bisect_left(self.starts, quotation.end)
        if place == len(self.starts):
            return None
        day = self.candidates[place]
        if day.span.start - quotation.end > REACH or not _names_a_day(day):
            return None
        if self.around.is_quoted(day.span):
            return None
        if self.around.sentence(day.span).start > quotation.end:
            return None
        between = self.text[quotation.end : day.span.start]
        if ANOTHER_CLAUSE.search(between) or SAYS.search(between) is None:
            return None
        return day

    def is_of_the_main_clause(self, span: Span) -> bool:
        """Not the day of "The firm, which was founded on Monday, …"."""
        sentence = self.around.sentence(span)
        return (
            RELATIVE.search(self.text, max(sentence.start, span.start - ASIDE), span.start) is None
        )

    def is_said_at(self, place: int) -> bool:
        """Does the sentence there tell that something was said?"""
        sentence = self.around.sentence(Span(place - 1, place))
        start, end = max(sentence.start, place - ASIDE), min(sentence.end, place + ASIDE)
        return SAYS.search(self.text, start, end) is not None


def _names_a_day(candidate: Candidate) -> bool:
    match candidate.reading:
        case DateParts(weekday=weekday, day=day):
            return weekday is not None or day is not None
        case Shift():
            return candidate.rule == "day_reference"
        case _:
            return False
